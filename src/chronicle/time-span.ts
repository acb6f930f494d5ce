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

/** The days of a time; null stands for one that is not known at all. */
export const timeSpan = (time: Pick<Time, 'earliest' | 'latest'> | null): TimeSpan =>
  time === null
    ? anyTime
    : {
        first: time.earliest === null ? farPast : dayNumber(time.earliest),
        last: time.latest === null ? farFuture : dayNumber(time.latest),
      };

/** How many days a span reaches beyond its first. */
export const spanWidth = ({ first, last }: TimeSpan): number => last - first;

/** The same of a time. */
export const timeWidth = (time: Time): number => spanWidth(timeSpan(time));

/** Whether all days that `inner` leaves open are days that `outer` does. */
export function timeHolds(outer: Time, inner: Time): boolean {
  const [a, b] = [timeSpan(outer), timeSpan(inner)];
  return a.first <= b.first && b.last <= a.last;
}

/** Whether two spans share a day. */
export const spansMeet = (a: TimeSpan, b: TimeSpan): boolean => a.first <= b.last && b.first <= a.last;
