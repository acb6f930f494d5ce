import { none } from '../grammar/slots.ts';
import { units } from '../grammar/vocabulary.ts';
import { clockOf } from './clock.ts';
import { datePartsOf } from './date.ts';
import type { Family } from './family.ts';

/** What comes again: "daily", "every Tuesday", "once a week". */
export const set: Family = (slots) => {
  const read = datePartsOf(slots);
  const clock = clockOf(slots);
  if (!read || !clock) return null;
  const parts = { ...read.parts, ...clock };
  const count = (slots.every === 2 ? 2 : 1) * (slots.count === none ? 1 : slots.count);
  const unit = slots.unit === none ? (parts.weekday === undefined ? 'day' : 'week') : units[slots.unit];
  const hasParts = Object.keys(parts).length > 0;
  return { type: 'SET', stated: { kind: 'set', every: { count, unit }, ...(hasParts && { parts }) } };
};
