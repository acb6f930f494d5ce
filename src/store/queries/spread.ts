import { dayNumberOf, dayOf } from '../../edtf/index.ts';
import type { EventIndex } from '../event-index.ts';
import type { Reader } from '../reader.ts';

/** A stretch of days, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// A year far from all others (a legend's, a misprint's) does not stretch the record: the years between these shares.
const trimmedShare = 0.005;

/** The first and last year of a record, and how many events begin before the one or end after the other. */
interface RecordYears {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** The years of the record; null where nothing is dated. */
export function recordYears(reader: Reader): RecordYears | null {
  const index = reader.events();
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < index.size; i++) {
    const first = index.first(i) ?? index.last(i);
    const last = index.last(i) ?? index.first(i);
    if (first === null || last === null) continue;
    starts.push(first);
    ends.push(last);
  }
  if (starts.length === 0) return null;
  starts.sort((a, b) => a - b);
  ends.sort((a, b) => a - b);
  const trimmed = Math.floor(starts.length * trimmedShare);
  const yearOf = (day: number): number => Number.parseInt(dayOf(day), 10);
  const [from, to] = [yearOf(starts[trimmed]), yearOf(ends[ends.length - 1 - trimmed])];
  return {
    from,
    to,
    before: starts.filter((day) => day < dayNumberOf(from, 1, 1)).length,
    after: ends.filter((day) => day > dayNumberOf(to, 12, 31)).length,
  };
}

/** The whole years of the record, as days. */
export function recordStretch(reader: Reader): Stretch | null {
  const years = recordYears(reader);
  return years && { from: dayNumberOf(years.from, 1, 1), to: dayNumberOf(years.to, 12, 31) };
}

/** A stretch as an answer gives it. */
export const stretchText = (stretch: Stretch | null): { from: string; to: string } | null =>
  stretch && { from: dayOf(stretch.from), to: dayOf(stretch.to) };

/** How many of the events at `positions` fall, by their earliest day, into each of `bins` equal parts of a stretch. */
export function spread(
  index: EventIndex,
  positions: Int32Array | Uint32Array,
  { from, to }: Stretch,
  bins: number,
): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const position of positions) {
    const day = index.first(position) ?? index.last(position);
    if (day === null) continue;
    const bin = Math.floor(((day - from) * bins) / (to - from + 1));
    counts[Math.min(bins - 1, Math.max(0, bin))]++;
  }
  return counts;
}

/** The earliest and latest day of events, by the end of each that is known; null where none is dated. */
export function reach(
  index: EventIndex,
  positions: Int32Array | Uint32Array,
): { first: string | null; last: string | null } {
  let first: number | null = null;
  let last: number | null = null;
  for (const position of positions) {
    const start = index.first(position) ?? index.last(position);
    const end = index.last(position) ?? index.first(position);
    if (start !== null && (first === null || start < first)) first = start;
    if (end !== null && (last === null || end > last)) last = end;
  }
  return { first: first === null ? null : dayOf(first), last: last === null ? null : dayOf(last) };
}
