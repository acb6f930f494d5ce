import type { DateStretch, PassageMentions } from '../context/index.ts';
import { type Passage, rawSpan, type Span, type Time } from '../model/index.ts';

/** A date that a passage takes from the line above it, and where that stands in the plain text. */
export interface Lent {
  readonly time: Time;
  readonly from: Span;
}

/**
 * What each passage is lent: the date that the passage right before it consists of, or that a heading above it does.
 * The years of an era are none.
 */
export function lentDates(passages: readonly Passage[], mentions: readonly PassageMentions[]): (Lent | null)[] {
  const alone = passages.map((passage, at) => dateAlone(passage, mentions[at].dates));
  let before: Lent | null = null;
  return passages.map((passage, at) => {
    if (passage.kind === 'furniture') return null;
    const lent = alone[at] ? null : (before ?? headingDate(passage, alone));
    before = alone[at];
    return lent;
  });
}

const headingDate = ({ headings }: Passage, alone: readonly (Lent | null)[]): Lent | null =>
  headings.length === 0 ? null : alone[headings[headings.length - 1]];

/** The most days that a meeting or the like lasts, whose dates stand over what is told of it. */
const mostDays = 120;

// "July 23 – early August, 1921", "September 15-28" under its year; not the years of an era.
const isOfDays = (earliest: string | null, latest: string | null): boolean =>
  earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) < mostDays * 86_400_000;

function dateAlone(passage: Passage, dates: readonly DateStretch[]): Lent | null {
  if (dates.length !== 1 || passage.text.length > 60 || passage.kind === 'furniture') return null;
  const [{ start, end, edtf, earliest, latest, basis }] = dates;
  if (edtf.includes('/') ? !isOfDays(earliest, latest) : basis !== 'stated') return null;
  const rest = passage.text.slice(0, start) + passage.text.slice(end);
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return { time: { edtf, earliest, latest, basis: 'context' }, from: rawSpan(passage, start, end) };
}
