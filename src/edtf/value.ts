import type { EdtfDate } from './date.ts';

/** `..` (open: it goes on, or has no beginning) or nothing (unknown). */
export type OpenEnd = 'open' | 'unknown';

/** From one date to another, both included. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | OpenEnd;
  readonly end: EdtfDate | OpenEnd;
}

/** Dates from one to another as members of a set; `..1984` and `1984..` leave one end open. */
export interface EdtfRun {
  readonly kind: 'run';
  readonly start: EdtfDate | 'open';
  readonly end: EdtfDate | 'open';
}

/** Several dates: all of them (`{…}`) or one of them (`[…]`). */
export interface EdtfSet {
  readonly kind: 'set';
  readonly all: boolean;
  readonly members: readonly (EdtfDate | EdtfRun)[];
}

/** A value of EDTF (ISO 8601-2:2019), levels 0 to 2. Plain data, never changed. */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfSet;
