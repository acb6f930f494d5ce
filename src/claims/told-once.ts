import type { DateStretch } from '../context/index.ts';
import type { Assertion } from './assertion.ts';

/** A meeting told to have opened on one day and closed on another lasted from the one to the other. */
export function joinedEnds(assertions: readonly Assertion[]): readonly Assertion[] {
  if (assertions.length < 2) return assertions;
  const ends = assertions.filter(
    ({ kind, date }) => kind === 'meeting' && date?.earliest && date.earliest === date.latest,
  );
  const [open, close] = ends;
  if (ends.length !== 2 || !open.date || !close.date || !sameMeeting(open, close)) return assertions;
  if ((open.date.earliest ?? '') >= (close.date.latest ?? '')) return assertions;
  const date: DateStretch = {
    start: open.date.start,
    end: close.date.end,
    edtf: `${open.date.edtf}/${close.date.edtf}`,
    earliest: open.date.earliest,
    latest: close.date.latest,
    basis: close.date.basis === 'stated' ? open.date.basis : close.date.basis,
    mentions: [...open.date.mentions, ...close.date.mentions],
  };
  return assertions
    .filter((one) => one !== close)
    .map((one) => (one.date === open.date && one.kind === 'meeting' ? { ...one, date } : one));
}

const sameMeeting = (a: Assertion, b: Assertion): boolean =>
  (a.meeting?.name?.name ?? a.given[0]) === (b.meeting?.name?.name ?? b.given[0]);

/** The same kind at the same date, about the same names, is said once. */
export function distinct(assertions: readonly Assertion[]): readonly Assertion[] {
  if (assertions.length < 2) return assertions;
  const seen = new Set<string>();
  return assertions.filter(({ kind, date, given, meeting }) => {
    const about = meeting?.name
      ? meeting.name.name
      : given
          .map((one) => one.name?.name ?? one.kind)
          .sort()
          .join('|');
    const key = `${kind} ${date?.edtf ?? ''} ${about}`;
    return !seen.has(key) && seen.add(key);
  });
}
