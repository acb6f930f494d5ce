import type { Focus } from './focus.ts';
import { traits } from './traits.ts';

/**
 * Whether a sentence without a date can claim anything at all: it names a meeting, which may date it, or points to one,
 * or has a word for what is worth knowing without its date. A quick look at its traits that spares reading the rest.
 */
export const canClaim = (all: number, focus: Focus): boolean =>
  (all & (traits.numbered | traits.meeting | traits.tellsUndated)) !== 0 ||
  ((all & traits.neuter) !== 0 && (focus.itNoun() !== null || focus.it()?.kind === 'meeting'));

/** Whether a sentence without a date has a verb that may go on a dated report (`furtherOf`). */
export const canGoOn = (all: number): boolean => (all & traits.goesOn) !== 0;
