import type { Basis } from '../../model/index.ts';
import { bases } from './bases.ts';
import { middleOf } from './extent.ts';
import type { Mark } from './mark.ts';
import { type Scale, xOf } from './scale.ts';
import { nextOf, startOf, type Unit } from './unit.ts';

/** How many events fall into one unit of the calendar, and which, where they are known one by one. */
export interface Column {
  readonly first: number;
  readonly last: number;
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
  /** Of how many the date is known how; those of undivided counts are left out. */
  readonly bases: Readonly<Record<Basis, number>>;
  readonly marks: readonly Mark[];
}

/** A stretch of time and how many events fall into it, as the server counts them. */
export interface Bin {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly bases?: Readonly<Partial<Record<Basis, number>>>;
}

// What is stated stands below what is not.
const rank = { stated: 0, context: 1, inferred: 2 } as const;

/** A column for each unit in view that has events, in order, filled from marks or from counts. */
export function columnsOf(scale: Scale, unit: Unit, filled: readonly Mark[] | readonly Bin[]): Column[] {
  const byStart = new Map<number, { count: number; bases: Record<Basis, number>; marks: Mark[] }>();
  for (const one of filled) {
    const isMark = 'extent' in one;
    if (!isMark && one.count === 0) continue;
    const day = isMark ? middleOf(one.extent) : (one.first + one.last) / 2;
    if (day < scale.view.first - unit.days || day > scale.view.last + unit.days) continue;
    const start = startOf(unit, day);
    const column = byStart.get(start) ?? { count: 0, bases: { stated: 0, context: 0, inferred: 0 }, marks: [] };
    byStart.set(start, column);
    column.count += isMark ? 1 : one.count;
    if (isMark) {
      column.marks.push(one);
      column.bases[one.basis]++;
    } else for (const basis of bases) column.bases[basis] += one.bases?.[basis] ?? 0;
  }
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .map(([first, { count, bases, marks }]) => {
      marks.sort((a, b) => rank[a.basis] - rank[b.basis]);
      const next = nextOf(unit, first);
      return { first, last: next - 1, x0: xOf(scale, first), x1: xOf(scale, next), count, bases, marks };
    });
}
