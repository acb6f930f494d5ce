import words from '../../lexicons/en/ranges.json' with { type: 'json' };
import { boundsOf } from '../edtf/index.ts';
import { type Basis, type Span, spansOverlap, type TimeMention } from '../model/index.ts';

const between = new Set(words.between);
const and = new Set(words.and);

/** A date that something can be told of: one mention, or the two ends of a range taken together. */
export interface DateStretch extends Span {
  readonly edtf: string;
  /** Days, `YYYY-MM-DD`; null where that end is open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** A range is stated where what one end lacks stands at the other: "from 5 to 12 January 2021". */
  readonly basis: Basis;
  readonly mentions: readonly TimeMention[];
}

const openEnd = /^\s?[-–—](?=\s*(?:$|[\n)\]]))/;

/**
 * The dates in a passage: times of day, durations, recurring times and dates inside names are none. `joins` says of each
 * mention whether it is the other end of a range that the one before it begins, `place` where it stands by the
 * coordinates of `TimeMention.from`.
 */
export function dateStretches(
  text: string,
  times: readonly TimeMention[],
  joins: (mention: TimeMention) => boolean,
  place: (mention: TimeMention) => Span,
): DateStretch[] {
  const stretches: DateStretch[] = [];
  for (const time of times) {
    if (time.type !== 'DATE' || time.inName || time.edtf === null || (time.earliest ?? time.latest) === null) continue;
    const before = stretches.at(-1);
    const begun = before?.mentions.length === 1 ? before.mentions[0] : null;
    const joined =
      begun && (joins(time) || isBetween(text, begun, time) ? rangeOf(begun, time, place) : wholeOf(text, begun, time));
    if (joined) stretches[stretches.length - 1] = joined;
    else stretches.push(single(text, time));
  }
  return stretches;
}

function rangeOf(from: TimeMention, to: TimeMention, place: (mention: TimeMention) => Span): DateStretch | null {
  if (!from.earliest || !to.latest || from.earliest > to.latest) return null;
  return {
    start: from.start,
    end: to.end,
    edtf: `${from.edtf}/${to.edtf}`,
    earliest: from.earliest,
    latest: to.latest,
    basis: [from, to].every((end) => end.basis === 'stated' || suppliedBy(end.from, [place(from), place(to)]))
      ? 'stated'
      : to.basis,
    mentions: [from, to],
  };
}

const isBetween = (text: string, from: TimeMention, to: TimeMention): boolean =>
  between.has(lastWord(text.slice(Math.max(0, from.start - 20), from.start))) &&
  and.has(text.slice(from.end, to.start).trim().toLowerCase());

const lastWord = (text: string): string => /(\p{L}+)\s+$/u.exec(text)?.[1].toLowerCase() ?? '';

// Whether what this end lacks was taken from the other: nothing else was looked at.
const suppliedBy = (source: Span | undefined, ends: readonly Span[]): boolean =>
  source !== undefined && ends.some((end) => spansOverlap(source, end));

// "1930, 3 July": a date cut in two by a comma, of which one part says more than the other.
function wholeOf(text: string, first: TimeMention, second: TimeMention): DateStretch | null {
  if (!/^,?\s*$/.test(text.slice(first.end, second.start))) return null;
  const [wide, narrow] = contains(first, second) ? [first, second] : contains(second, first) ? [second, first] : [];
  if (!wide || !narrow?.edtf || wide.basis !== 'stated') return null;
  const { edtf, earliest, latest } = narrow;
  return { start: first.start, end: second.end, edtf, earliest, latest, basis: 'stated', mentions: [first, second] };
}

const contains = (wide: TimeMention, narrow: TimeMention): boolean =>
  wide.earliest !== null &&
  narrow.earliest !== null &&
  wide.latest !== null &&
  narrow.latest !== null &&
  wide.earliest <= narrow.earliest &&
  narrow.latest <= wide.latest &&
  wide.edtf !== narrow.edtf;

function single(text: string, time: TimeMention): DateStretch {
  const open = !time.edtf?.includes('/') && openEnd.exec(text.slice(time.end));
  if (!open) {
    const { start, end, edtf, earliest, latest, basis } = time;
    return { start, end, edtf: edtf ?? '', earliest, latest, basis, mentions: [time] };
  }
  const edtf = `${time.edtf}/..`;
  return {
    start: time.start,
    end: time.end + open[0].length,
    edtf,
    ...boundsOf(edtf),
    basis: time.basis,
    mentions: [time],
  };
}
