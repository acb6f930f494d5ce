import { dayNumber, daySpan, type EdtfDate, type EdtfValue, parseEdtf } from '../../edtf/index.ts';
import type { Time } from '../../model/index.ts';

/** Days, both included; infinite where an end is open or not known. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** How a time lies on the line: the days it may touch, and those within that it certainly does. */
export interface Extent extends Days {
  /** Null where no single day is certain: "May 2016" is some day of that month. */
  readonly core: Days | null;
}

/**
 * The extent of a time. What is said to be about a date reaches half its length beyond it on both sides: enough to be
 * seen as less sharp.
 */
export function extentOf(time: Time): Extent {
  const verdict = parseEdtf(time.edtf);
  if ('error' in verdict) return { ...boundsOf(time), core: null };
  const { value } = verdict;
  const { first, last } = daySpan(value);
  if (!isApproximate(value)) return { first, last, core: coreOf(value) };
  const beyond = Math.ceil((last - first + 1) / 2);
  return { first: first - beyond, last: last + beyond, core: null };
}

const boundsOf = ({ earliest, latest }: Time): Days => ({
  first: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
  last: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
});

function coreOf(value: EdtfValue): Days | null {
  if (value.kind === 'date') return value.uncertain === undefined ? certainDay(value) : null;
  if (value.kind === 'set') return null;
  const { start, end } = value;
  // Where one end is not known, nothing is certain but the other.
  if (start === 'unknown') return end === 'open' || end === 'unknown' ? null : certainDay(end);
  if (end === 'unknown') return start === 'open' ? null : certainDay(start);
  const first = start === 'open' ? Number.NEGATIVE_INFINITY : daySpan(start).last;
  const last = end === 'open' ? Number.POSITIVE_INFINITY : daySpan(end).first;
  return first <= last ? { first, last } : null;
}

function certainDay(date: EdtfDate): Days | null {
  const { first, last } = daySpan(date);
  return first === last ? { first, last } : null;
}

function isApproximate(value: EdtfValue): boolean {
  const about = (date: EdtfDate | string): boolean =>
    typeof date !== 'string' && (date.approximate !== undefined || date.significant !== undefined);
  if (value.kind === 'date') return about(value);
  return value.kind === 'interval' && (about(value.start) || about(value.end));
}

/** The day at which an extent is set where it is drawn as one mark: its middle, or the end that is known. */
export function middleOf({ first, last }: Days): number {
  if (!Number.isFinite(first)) return Number.isFinite(last) ? last : 0;
  return Number.isFinite(last) ? (first + last) / 2 : first;
}
