import type { DateStretch } from '../context/index.ts';
import { datesFor } from './dating.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { SentenceDates } from './sentence-dates.ts';

/**
 * "was united in the middle of 1949, at a meeting that ran from 30 June to 1 July": of the date that something is told with
 * (one of `told`) and that of the meeting it was at, the one that says more.
 */
export function datesOfMeeting(
  told: readonly DateStretch[],
  { others }: Match,
  dates: SentenceDates,
  { meetings }: ClaimLexicon,
): readonly DateStretch[] {
  const [date] = told;
  if (told.length !== 1 || dates.dates.length < 2) return told;
  for (const one of others) {
    if (!one.tie?.in.at || !(one.name ? one.name.kind === 'meeting' : meetings.has(one.kind))) continue;
    const told = dates.predicates.find(
      ({ subordinate, group, subject, at }) => subordinate && group !== null && subject[0] === one && at > one.last,
    );
    const theirs = told ? datesFor(told, dates) : [];
    if (theirs.length === 1 && isInside(theirs[0], date)) return theirs;
  }
  return told;
}

const isInside = (a: DateStretch, b: DateStretch): boolean =>
  a.edtf !== b.edtf &&
  a.earliest !== null &&
  a.latest !== null &&
  (b.earliest ?? '9999') <= a.earliest &&
  a.latest <= (b.latest ?? '');
