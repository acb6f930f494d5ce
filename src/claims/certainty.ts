import type { DateStretch } from '../context/index.ts';
import type { Sentence } from './assertion.ts';
import type { Predicate } from './predicate.ts';

/** "was not freed until May": in May he was. */
export const isAtLast = ([date]: readonly DateStretch[], items: Sentence['items']): boolean =>
  date !== undefined && (items[items.findIndex((item) => item.date === date) - 1]?.in.delaying ?? false);

/** "tried to seize power", "made a move to retake Veld": what was begun or attempted was done, as far as it went. */
export function isTried({ group, sharesWith, first }: Predicate, items: Sentence['items']): boolean {
  if (!group?.led?.infinitive || !sharesWith || sharesWith.group?.led || sharesWith.group?.denied) return false;
  const before = items[first - 1];
  return before !== undefined && (before.in.attempts || (before.in.trying && sharesWith.last === first - 1));
}

/** "attempted to assassinate N.": what was tried is all that is told; what was begun, managed or helped was done. */
export const isOnlyTried = (predicate: Predicate, items: Sentence['items']): boolean =>
  isTried(predicate, items) && (items[predicate.first - 1].in.attempts || items[predicate.first - 1].in.attempting);

/** "If they attacked in May, …": what is only supposed. */
export function isSupposed({ subject, first }: Predicate, items: Sentence['items']): boolean {
  let at = (subject[0]?.from ?? first) - 1;
  if (at < 0 || at >= first) at = first - 1;
  for (let left = 5; at >= 0 && left > 0; at--, left--) {
    const { in: lists, date, word } = items[at];
    if (lists.supposing) return true;
    if (!date && word !== ',' && !lists.prepositions && !lists.determiners) return false;
  }
  return false;
}
