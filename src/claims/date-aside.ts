import type { DateStretch } from '../context/index.ts';
import type { Sentence } from './assertion.ts';
import type { Match } from './match.ts';
import type { Predicate } from './predicate.ts';
import { leadingDate } from './sentence-dates.ts';

/** Kinds that are spoken of by a noun of their own, as known. */
export const standing: ReadonlySet<string> = new Set(['conflict', 'founding', 'agreement', 'disaster', 'death']);

/**
 * "the Liberation War (1950-1953)": the date that a noun has in brackets. In a story also behind what it is of, "the Battle
 * of Veld (3 May)", and before it, "the 1919 Battle of Veld". "Last month's flood" was last month.
 */
export function dateAside(
  { first, last }: Predicate,
  { patients, frame }: Match,
  { items, isStory }: Sentence,
): DateStretch | null {
  if (items[last + 1]?.word === '(') return items[last + 2]?.date ?? null;
  if (!standing.has(frame.kind)) return null;
  const whose = dateOfOwner(first, items);
  if (whose || !isStory) return whose;
  const [patient] = patients;
  const end = patient && patient.from <= last + 2 && patient.last > last ? patient.last : last;
  if (items[end + 1]?.word === '(' && items[end + 2]?.date && items[end + 3]?.word === ')') return items[end + 2].date;
  // "the 1784 treaty": named with its date as a pact.
  if (frame.kind === 'agreement') return null;
  const before = leadingDate(items, first);
  return before < 0 ? null : items[before].date;
}

// "last month's flood": a date that it belongs to.
function dateOfOwner(first: number, items: Sentence['items']): DateStretch | null {
  for (let at = first - 1; at > 0 && at > first - 4; at--) {
    const { info, sort, in: lists } = items[at];
    if (info.isPossessive) return items[at - 1].date ?? items[at - 2]?.date ?? null;
    if (sort !== 'word' || lists.function) return null;
  }
  return null;
}
