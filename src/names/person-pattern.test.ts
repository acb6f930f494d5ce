import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { partRow } from './person-pattern.ts';

/** The cost that the rule gives to parting a row at `ends`. */
function costOf(ends: readonly number[], surnames: ReadonlySet<number>, usual: number): number {
  let from = 0;
  let cost = 0;
  for (const end of ends) {
    const start = surnames.has(from) ? 0 : 1;
    cost += start + (end - from === usual ? 0 : 1 + start * 0.2);
    from = end;
  }
  return cost;
}

/** Every way to part `count` words into names of two or three. */
function ways(count: number, from = 0): number[][] {
  if (from === count) return [[]];
  return [2, 3]
    .filter((size) => from + size <= count)
    .flatMap((size) => ways(count, from + size).map((rest) => [from + size, ...rest]));
}

test('property: a row is parted as cheaply as any way of parting it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 14 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 13 })),
      fc.constantFrom(2, 3),
      (count, known, usual) => {
        const surnames = new Set(known);
        const ends = partRow(0, count, (unit) => surnames.has(unit), usual);
        const best = Math.min(...ways(count).map((way) => costOf(way, surnames, usual)));
        assert.equal(ends[ends.length - 1], count);
        assert.ok(Math.abs(costOf(ends, surnames, usual) - best) < 1e-9);
      },
    ),
  );
});

test('a row of one word is no name', () => {
  assert.deepEqual(
    partRow(0, 1, () => true),
    [],
  );
});
