import { dayOf } from '../../edtf/index.ts';
import type { Days } from './extent.ts';
import { nextOf, startOf, type Unit, unitOf, units } from './unit.ts';

const plain = units.filter(({ name }) => name === 'day' || name === 'month' || name === 'year');

/** The units by which a span of time is chosen at a scale: years from afar, months, and days from near. */
export const snapUnit = (pixelsPerDay: number): Unit => unitOf(pixelsPerDay, 6, plain);

/** The days from one point of the line to another, whole units of both, whichever comes first. */
export function snapped(unit: Unit, a: number, b: number): Days {
  return { first: startOf(unit, Math.min(a, b)), last: nextOf(unit, startOf(unit, Math.max(a, b))) - 1 };
}

const lengths = { day: 10, month: 7, year: 4 } as const;

/** Those days as the shortest dates of an address: `1945` and `1950`, `1945-08` and `1950-06`. */
export function datesOf(unit: Unit, { first, last }: Days): { from: string; to: string } {
  const cut = (day: number): string => {
    const text = dayOf(day);
    const sign = text.startsWith('-') ? 1 : 0;
    return text.slice(0, sign + (lengths[unit.name as keyof typeof lengths] ?? 10));
  };
  return { from: cut(first), to: cut(last) };
}
