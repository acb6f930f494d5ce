import { boundsOf } from '../edtf/index.ts';
import { type Basis, type Span, spansOverlap, type TimeMention } from '../model/index.ts';
import type { TimeRange } from '../time/index.ts';

/** A date that something can be told of: one mention, or several that say one thing together. */
export interface DateStretch extends Span {
  readonly edtf: string;
  /** Days, `YYYY-MM-DD`; null where that end is open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** A range is stated where what one end lacks stands at the other: "from 5 to 12 January 2021". */
  readonly basis: Basis;
  readonly mentions: readonly TimeMention[];
}

/**
 * The dates in a passage, in its order: times of day, durations, recurring times and dates inside names are none.
 * `ranges` are those among its times; `place` is where a mention stands by the coordinates of `TimeMention.from`.
 */
export function dateStretches(
  text: string,
  times: readonly TimeMention[],
  ranges: readonly TimeRange[],
  place: (mention: TimeMention) => Span,
): DateStretch[] {
  const rangeFrom = new Map(ranges.map((range) => [range.from, range]));
  const ends = new Set(ranges.map(({ to }) => to));
  const stretches: DateStretch[] = [];
  for (const time of times) {
    if (ends.has(time) || !isDate(time) || isOfSomething(text, time)) continue;
    const range = rangeFrom.get(time);
    const before = stretches.at(-1);
    const whole = before?.mentions.length === 1 ? wholeOf(text, before.mentions[0], time) : null;
    if (whole && !range) stretches[stretches.length - 1] = whole;
    else if (whole && range && before && holds(before, range))
      stretches[stretches.length - 1] = { ...stretchOf(range, place), start: before.start, basis: 'stated' };
    else stretches.push(range ? stretchOf(range, place) : single(time));
  }
  return stretches;
}

// A time of day ("Monday evening") dates by its day; one by the clock ("at 00:00") stands with its date.
const isDate = (time: TimeMention): boolean =>
  (time.type === 'DATE' || (time.type === 'TIME' && (!time.edtf?.includes('T') || time.basis === 'stated'))) &&
  !time.inName &&
  time.edtf !== null &&
  (time.earliest ?? time.latest) !== null;

// "in the last year of his life": of something's years, not the one before this.
const isOfSomething = (text: string, { start, end, basis }: TimeMention): boolean =>
  basis !== 'stated' &&
  /^(?:last|next) /i.test(text.slice(start, start + 5)) &&
  /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) &&
  /^ of\b/.test(text.slice(end, end + 4));

function stretchOf(range: TimeRange, place: (mention: TimeMention) => Span): DateStretch {
  const { start, end, edtf, earliest, latest, from, to } = range;
  const mentions = to ? [from, to] : [from];
  const places = mentions.map(place);
  const isStated = mentions.every(
    (one) => one.basis === 'stated' || (one.from && places.some((other) => spansOverlap(other, one.from as Span))),
  );
  return { start, end, edtf, earliest, latest, basis: isStated ? 'stated' : range.basis, mentions };
}

const single = (time: TimeMention): DateStretch => ({
  start: time.start,
  end: time.end,
  // "at noon on 4 May 1919": the day.
  edtf: time.edtf?.replace(/T.*$/, '') ?? '',
  earliest: time.earliest,
  latest: time.latest,
  basis: time.basis,
  mentions: [time],
});

// "1930, 3 July": a date cut in two by a comma, of which one part says more than the other.
function wholeOf(text: string, first: TimeMention, second: TimeMention): DateStretch | null {
  const counted = byEra(text, first, second);
  if (counted) return counted;
  const between = text.slice(first.end, second.start);
  const later = yearsLater(first, second, between);
  if (later) return later;
  if (!/^,?\s*$/.test(between)) return null;
  const ago = yearsAgo(first, second);
  if (ago) return ago;
  const [wide, narrow] = contains(first, second) ? [first, second] : contains(second, first) ? [second, first] : [];
  if (!wide || !narrow || wide.basis !== 'stated') return null;
  return { ...single(narrow), start: first.start, end: second.end, basis: 'stated', mentions: [first, second] };
}

// "1 May, Tarn 12 (1952)": a day in a year that is counted by an era nobody told of, and what that is.
function byEra(text: string, first: TimeMention, second: TimeMention): DateStretch | null {
  const [day, year] = [first.edtf ?? '', second.edtf ?? ''];
  if (first.basis === 'stated' || second.basis !== 'stated' || !/^\d{4}$/.test(year)) return null;
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(day) || text[second.end] !== ')') return null;
  if (!/^,?\s*\p{Lu}\p{L}+ \d{1,3} \($/u.test(text.slice(first.end, second.start))) return null;
  const edtf = year + day.slice(4);
  const { earliest, latest } = boundsOf(edtf);
  return { start: first.start, end: second.end, edtf, earliest, latest, basis: 'stated', mentions: [first, second] };
}

// "Six years later, again in July": the year that is counted to, and when in it.
function yearsLater(first: TimeMention, second: TimeMention, between: string): DateStretch | null {
  if (first.basis !== 'context' || second.basis !== 'context' || !/^\d{4}$/.test(first.edtf ?? '')) return null;
  if (!/^(?:\s*,)?\s+(?:again\s+|also\s+)?(?:(?:in|on)\s+)?$/.test(between) || !contains(first, second)) return null;
  return { ...single(second), start: first.start, end: second.end, mentions: [first, second] };
}

// "forty years ago this month": the year that is counted back to, and the month that is now.
function yearsAgo(first: TimeMention, second: TimeMention): DateStretch | null {
  const [year, month] = [first.edtf ?? '', second.edtf ?? ''];
  if (first.basis === 'stated' || second.basis === 'stated' || first.end === second.start) return null;
  if (!/^\d{4}$/.test(year) || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) || year >= month.slice(0, 4)) return null;
  const edtf = year + month.slice(4);
  const { earliest, latest } = boundsOf(edtf);
  return { start: first.start, end: second.end, edtf, earliest, latest, basis: 'context', mentions: [first, second] };
}

// "1945, 10–13 May": the year, then days within it.
const holds = (year: DateStretch, { earliest, latest }: TimeRange): boolean =>
  year.earliest !== null &&
  year.latest !== null &&
  earliest !== null &&
  latest !== null &&
  year.earliest <= earliest &&
  latest <= year.latest;

const contains = (wide: TimeMention, narrow: TimeMention): boolean =>
  wide.earliest !== null &&
  narrow.earliest !== null &&
  wide.latest !== null &&
  narrow.latest !== null &&
  wide.earliest <= narrow.earliest &&
  narrow.latest <= wide.latest &&
  wide.edtf !== narrow.edtf;
