import type { TimexType } from '../../model/index.ts';
import type { DateParts, Stated, TimeExpression } from '../expression.ts';
import type { Slots } from '../grammar/slots.ts';
import type { Mod } from '../grammar/vocabulary.ts';

/** What a family makes of a match. */
export interface Meaning {
  readonly type: TimexType;
  readonly stated: Stated;
  readonly implied?: DateParts;
  readonly mod?: Mod;
  readonly weak?: true;
  readonly loose?: true;
  readonly definite?: true;
  readonly readings?: NonNullable<TimeExpression['readings']>;
}

/** Reads the slots of a match; null where they make no sense together, and then another pattern is tried. */
export type Family = (slots: Slots) => Meaning | null;
