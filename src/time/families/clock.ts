import type { DateParts } from '../expression.ts';
import { none, type Slots } from '../grammar/slots.ts';

/** The time of day in the slots; empty where they have none, null where it is none of a clock. */
export function clockOf(slots: Slots): DateParts | null {
  let hour = slots.hour;
  let minute = slots.minute;
  let second = none;
  if (slots.clock !== none) {
    hour = Math.floor(slots.clock / 60);
    minute = slots.clock % 60;
  }
  if (slots.seconds !== none) {
    hour = Math.floor(slots.seconds / 3600);
    minute = Math.floor(slots.seconds / 60) % 60;
    second = slots.seconds % 60;
  }
  if (hour === none) return {};
  if (slots.meridiem !== none) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (slots.meridiem === 1 ? 12 : 0);
  }
  if (hour > 24) return null;
  return { hour, minute: minute === none ? 0 : minute, ...(second !== none && { second }) };
}
