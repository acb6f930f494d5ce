import { none, type Slots } from '../grammar/slots.ts';
import type { WritableParts } from './date-parts.ts';

/** Adds the time of day in the slots, if there is one. Returns false where it is none of a clock. */
export function readClock(slots: Slots, parts: WritableParts): boolean {
  let { hour, minute } = slots;
  let second = none;
  if (slots.clock !== none) {
    hour = Math.floor(slots.clock / 60);
    minute = slots.clock % 60;
  }
  if (slots.hhmm !== none) {
    hour = Math.floor(slots.hhmm / 100);
    minute = slots.hhmm % 100;
    if (minute > 59) return false;
  }
  if (slots.seconds !== none) {
    hour = Math.floor(slots.seconds / 3600);
    minute = Math.floor(slots.seconds / 60) % 60;
    second = slots.seconds % 60;
  }
  if (hour === none) return true;
  if (slots.meridiem !== none) {
    if (hour < 1 || hour > 12) return false;
    hour = (hour % 12) + (slots.meridiem === 1 ? 12 : 0);
  }
  if (hour > 24) return false;
  parts.hour = hour;
  parts.minute = minute === none ? 0 : minute;
  if (second !== none) parts.second = second;
  return true;
}
