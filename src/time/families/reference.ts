import { none } from '../grammar/slots.ts';
import { references } from '../grammar/vocabulary.ts';
import type { Family } from './family.ts';

/** "now", "recently", "in future". */
export const reference: Family = (slots) => ({
  type: 'DATE',
  stated: { kind: 'reference', to: references[slots.reference] },
});

/** What histories' annotators alone count: "former", "at the time", "this period". */
export const vague: Family = (slots) => {
  if (slots.reference !== none) return { ...reference(slots)!, loose: true };
  const to = slots.definite === none ? {} : { to: 'PRESENT_REF' as const };
  return { type: slots.vague === none ? 'TIME' : 'DURATION', stated: { kind: 'vague', ...to }, loose: true };
};
