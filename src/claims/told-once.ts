import type { DateStretch } from '../context/index.ts';
import type { Assertion } from './assertion.ts';

/** A meeting told to have opened on one day and closed on another lasted from the one to the other. */
export function joinedEnds(assertions: readonly Assertion[]): readonly Assertion[] {
  if (assertions.length < 2) return assertions;
  const ends = assertions
    .filter(({ kind, date }) => kind === 'meeting' && date?.earliest && date.earliest === date.latest)
    .sort((a, b) => ((a.date?.earliest ?? '') < (b.date?.earliest ?? '') ? -1 : 1));
  const [open] = ends;
  const close = ends.at(-1);
  if (!open?.date || !close?.date || open.date.earliest === close.date.earliest) return assertions;
  const { edtf: first } = open.date;
  const { edtf: last } = close.date;
  if (!ends.every((one) => sameMeeting(open, one) && (one.date?.edtf === first || one.date?.edtf === last)))
    return assertions;
  const date: DateStretch = {
    start: Math.min(open.date.start, close.date.start),
    end: Math.max(open.date.end, close.date.end),
    edtf: `${open.date.edtf}/${close.date.edtf}`,
    earliest: open.date.earliest,
    latest: close.date.latest,
    basis: close.date.basis === 'stated' ? open.date.basis : close.date.basis,
    mentions: [...open.date.mentions, ...close.date.mentions],
  };
  return assertions
    .filter((one) => one === open || !ends.includes(one))
    .map((one) => (one === open ? { ...one, date } : one));
}

const sameMeeting = (a: Assertion, b: Assertion): boolean =>
  (a.meeting?.name?.name ?? a.given[0]) === (b.meeting?.name?.name ?? b.given[0]);

/** The same kind at the same date, about the same names, is said once. */
export function distinct(assertions: readonly Assertion[]): readonly Assertion[] {
  if (assertions.length < 2) return assertions;
  const seen = new Set<string>();
  return assertions.filter(({ kind, date, given, meeting }) => {
    // "the signing of the friendship treaty with Veld": a pact is known by its parties.
    const isPact = kind === 'agreement' && given.some(({ name }) => name);
    const about = meeting?.name
      ? meeting.name.name
      : given
          .filter(({ name }) => !isPact || name)
          .map((one) => one.name?.name ?? one.kind)
          .sort()
          .join('|');
    const key = `${kind} ${date?.edtf ?? ''} ${about}`;
    return !seen.has(key) && seen.add(key);
  });
}
