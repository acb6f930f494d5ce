import type { Basis, CalendarReading, Span } from '../../model/index.ts';
import type { DateParts } from '../expression.ts';
import { type Filled, timexOf } from './filled.ts';
import type { Dated } from './shift.ts';

/** What an expression was given. */
export interface Resolved {
  /** TIMEX3; null where there is none. */
  readonly value: string | null;
  /** The date, where it is one with a year: what EDTF and bounds are made from. */
  readonly date?: Filled;
  /** EDTF where it is not that of `date`. */
  readonly edtf?: string;
  readonly basis: Basis;
  readonly from?: Span;
  /** What the parts of the expression say, where they do not agree. */
  readonly readings?: readonly CalendarReading[];
}

/** A date that a missing part is taken from; without `from` it is the day of publication. */
export interface Base {
  readonly date: Dated;
  readonly from?: Span;
}

/** Only the offsets of what has more. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Only what the words say. */
export const unknown = (parts: DateParts): Resolved => ({ value: timexOf(parts), basis: 'stated' });
