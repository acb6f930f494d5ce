import type { Basis, Span } from '../../model/index.ts';
import type { Filled } from './filled.ts';

/** What an expression was given. */
export interface Resolved {
  /** TIMEX3; null where there is none. */
  readonly value: string | null;
  /** The date, where it is one with a year: what EDTF and bounds are made from, and what others count from. */
  readonly date?: Filled;
  /** EDTF where it is not that of `date`. */
  readonly edtf?: string;
  readonly basis: Basis;
  readonly from?: Span;
  /** What was done to resolve it. */
  readonly rule?: string;
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });
