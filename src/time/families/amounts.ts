import type { Amount } from '../expression.ts';
import { none, type Slots } from '../grammar/slots.ts';
import { type Mod, mods, units } from '../grammar/vocabulary.ts';

/** The place of `some` in the vocabulary of quantities: a number that is not said. */
const quantityCounts = [undefined, 2, 0.5, 1, 12];

function countOf(slots: Slots): number | undefined {
  const plus = slots.plus === none ? 0 : 0.5;
  // "a couple of": the article counts nothing.
  if (slots.quantity !== none) return quantityCounts[slots.quantity];
  if (slots.count !== none) return slots.count + plus;
  return slots.plus === none ? undefined : plus;
}

/** The amounts of time in the slots: "two years and a month" are two. */
export function amountsOf(slots: Slots): Amount[] {
  const count = countOf(slots);
  const amounts: Amount[] = [
    {
      ...(count !== undefined && { count }),
      ...(slots.upto !== none && { upto: slots.upto }),
      unit: units[slots.unit],
    },
  ];
  if (slots.unit2 !== none) amounts.push({ count: slots.count2, unit: units[slots.unit2] });
  if (slots.unit3 !== none) amounts.push({ count: slots.count3, unit: units[slots.unit3] });
  return amounts;
}

/** What "about" and its like say of an amount; empty where there is none. */
export const approxOf = (slots: Slots): { mod?: Mod } =>
  slots.approx === none || mods[slots.approx] === 'NONE' ? {} : { mod: mods[slots.approx] };
