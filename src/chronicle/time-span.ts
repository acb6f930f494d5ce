import { dayNumber } from '../edtf/index.ts';
import type { Time } from '../model/index.ts';

/** The days that a time leaves open, as numbers; an end that is open or unknown reaches as far as numbers do. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

const farPast = Number.MIN_SAFE_INTEGER;
const farFuture = Number.MAX_SAFE_INTEGER;

/** What is undated leaves every day open. */
export const anyTime: TimeSpan = { first: farPast, last: farFuture };

// By the last day, then by the first.
const known = new Map<string | null, Map<string | null, TimeSpan>>();
const mostKnown = 100_000;
let count = 0;

/** The days of a time; null stands for one that is not known at all. */
export function timeSpan(time: Pick<Time, 'earliest' | 'latest'> | null): TimeSpan {
  if (time === null) return anyTime;
  const { earliest, latest } = time;
  let spans = known.get(latest);
  let span = spans?.get(earliest);
  if (span === undefined) {
    // Dates come again and again: reading one takes longer than finding it.
    if (count > mostKnown) {
      known.clear();
      spans = undefined;
      count = 0;
    }
    span = {
      first: earliest === null ? farPast : dayNumber(earliest),
      last: latest === null ? farFuture : dayNumber(latest),
    };
    if (spans) spans.set(earliest, span);
    else known.set(latest, new Map([[earliest, span]]));
    count++;
  }
  return span;
}

/** How many days a span reaches beyond its first. */
export const spanWidth = ({ first, last }: TimeSpan): number => last - first;

/** Whether two spans share a day. */
export const spansMeet = (a: TimeSpan, b: TimeSpan): boolean => a.first <= b.last && b.first <= a.last;
