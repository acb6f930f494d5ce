import { none } from '../grammar/slots.ts';
import { units } from '../grammar/vocabulary.ts';
import { readClock } from './clock.ts';
import { datePartsOf } from './date-parts.ts';
import type { Family } from './family.ts';

/** What comes again: "daily", "every Tuesday", "once a week". */
export const set: Family = (slots) => {
  const read = datePartsOf(slots);
  if (!read || !readClock(slots, read.parts)) return null;
  const { parts } = read;
  const count = (slots.every === 2 ? 2 : 1) * (slots.count === none ? 1 : slots.count);
  const unit = slots.unit === none ? (parts.weekday === undefined ? 'day' : 'week') : units[slots.unit];
  const hasParts = Object.keys(parts).length > 0;
  return { type: 'SET', stated: { kind: 'set', every: { count, unit }, ...(hasParts && { parts }) } };
};
