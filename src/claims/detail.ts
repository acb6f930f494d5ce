import type { Span } from '../model/index.ts';
import type { Sentence } from './assertion.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Predicate } from './predicate.ts';

// What was decided is quoted no further than this many units.
const longest = 300;

/**
 * Of a speech, the words for what sort it was ("concluding speech"); of a resolution, what was adopted or decided. Null
 * where the sentence does not say.
 */
export function detailOf(sentence: Sentence, predicate: Predicate, match: Match, lexicon: ClaimLexicon): Span | null {
  if (match.frame.kind === 'speech') return speechIn(sentence, predicate, lexicon);
  if (match.frame.kind === 'resolution') return decisionOf(sentence, predicate, match);
  return null;
}

function speechIn({ items }: Sentence, { at, last, end }: Predicate, { speeches }: ClaimLexicon): Span | null {
  const stop = Math.min(items.length, Math.max(end, last + 1) + 1);
  for (let i = at + 1; i < stop; i++) {
    if (items[i].sort !== 'word' || !speeches.has(items[i].word)) continue;
    let from = i;
    while (from - 1 > at && isPart(items[from - 1])) from--;
    return { start: items[from].start, end: items[i].end };
  }
  return null;
}

// "opening address": the words before the noun that are neither an article nor a preposition.
const isPart = (item: Item): boolean => item.sort === 'word' && !item.in.determiners && !item.in.function;

// "adopted with one voice a resolution on it": not how it was adopted.
function objectAfter(items: readonly Item[], last: number, end: number): number {
  if (!items[last + 1].in.manner || items[last + 1].in.onSubject) return last + 1;
  for (let at = last + 2; at < Math.min(end, last + 7); at++) {
    if (items[at].sort !== 'word') break;
    if (at > last + 2 && (items[at].in.indefinite || items[at].in.definite)) return at;
  }
  return last + 1;
}

function decisionOf(sentence: Sentence, predicate: Predicate, { patients }: Match): Span | null {
  const { items, passage } = sentence;
  const { last, group } = predicate;
  const end = items[last + 1]?.in.claiming ? endOfClaim(sentence, predicate) : predicate.end;
  if (group?.voice === 'passive') {
    const [first] = patients;
    return first ? { start: items[first.from].start, end: patients[patients.length - 1].end } : null;
  }
  if (last + 1 >= end || last + 1 >= items.length) return null;
  const start = items[objectAfter(items, last, end)].start;
  const text = passage.text.slice(start, Math.min(items[Math.min(end, items.length) - 1].end, start + longest));
  const kept = text.replace(/[\s,;.:]*(?:\band\b)?[\s,;.:]*$/, '');
  return kept === '' ? null : { start, end: start + kept.length };
}

// "decided that it should be renamed and elected N.": up to what is told of those who decided.
function endOfClaim({ items, predicates }: Sentence, predicate: Predicate): number {
  const next = predicates.find(
    ({ at, group, sharesWith }) => at > predicate.at && group?.finite && sharesWith === predicate,
  );
  return next?.first ?? items.length;
}
