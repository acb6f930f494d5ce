import { none } from '../grammar/slots.ts';
import { deictics, directions, whiches } from '../grammar/vocabulary.ts';
import { amountsOf, approxOf } from './amounts.ts';
import type { Family } from './family.ts';

/** How long: "three days", "a decade", "the past two years". */
export const duration: Family = (slots) => {
  if (slots.yearto !== none) {
    if (slots.yearto <= slots.year) return null;
    const amounts = [{ count: slots.yearto - slots.year + 1, unit: 'year' as const }];
    return { type: 'DURATION', stated: { kind: 'duration', amounts, years: [slots.year, slots.yearto] } };
  }
  if (slots.unit === none) return { type: 'DURATION', stated: { kind: 'duration', amounts: [] }, loose: true };
  const amounts = amountsOf(slots);
  const which = slots.which === none ? undefined : whiches[slots.which];
  return {
    type: 'DURATION',
    stated: { kind: 'duration', amounts, ...(which && { relation: { which } }) },
    ...approxOf(slots),
  };
};

/** How far from another time: "three days later", "two years ago". */
export const shift: Family = (slots) => {
  if (slots.direction === none) return null;
  const amounts = amountsOf(slots);
  const isClock = ['second', 'minute', 'hour'].includes(amounts[0].unit);
  return {
    type: isClock ? 'TIME' : 'DATE',
    stated: {
      kind: 'shift',
      amounts,
      direction: directions[slots.direction],
      ...(slots.deictic !== none && { deictic: deictics[slots.deictic] }),
    },
    ...approxOf(slots),
  };
};

/** "the sixth anniversary" */
export const anniversary: Family = (slots) => ({
  type: 'DATE',
  stated: { kind: 'anniversary', ...(slots.ordinal !== none && { count: slots.ordinal }) },
});
