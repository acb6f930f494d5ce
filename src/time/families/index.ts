import { date } from './date.ts';
import { anniversary, duration, shift } from './duration.ts';
import type { Family } from './family.ts';
import { reference, vague } from './reference.ts';
import { set } from './set.ts';

/** The families of expressions by the name that lexicons list their patterns under. */
export const families: Readonly<Record<string, Family>> = {
  date,
  time: date,
  duration,
  shift,
  anniversary,
  set,
  reference,
  vague,
};
export type { Family, Meaning } from './family.ts';
