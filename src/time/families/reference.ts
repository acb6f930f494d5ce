import { references } from '../grammar/vocabulary.ts';
import type { Family } from './family.ts';

/** "now", "recently", "in future". */
export const reference: Family = (slots) => ({
  type: 'DATE',
  stated: { kind: 'reference', to: references[slots.reference] },
});

/** A time that is spoken of without a value: "this period", "at the time". */
export const vague: Family = (slots) => ({
  type: slots.vague === 1 ? 'DURATION' : 'TIME',
  stated: { kind: 'vague' },
});
