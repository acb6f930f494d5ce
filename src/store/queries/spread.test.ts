import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumberOf } from '../../edtf/index.ts';
import type { Reader } from '../reader.ts';
import { recordYears } from './spread.ts';

/** A record of one event on New Year's Day of each of these years; null for one without a date. */
const recordOf = (years: readonly (number | null)[]): Reader => {
  const day = (i: number): number | null => {
    const year = years[i];
    return year === null ? null : dayNumberOf(year, 1, 1);
  };
  return { events: () => ({ size: years.length, first: day, last: day }) } as unknown as Reader;
};

const many = (year: number, n: number): number[] => new Array<number>(n).fill(year);

const cases: readonly (readonly [what: string, years: readonly (number | null)[], ReturnType<typeof recordYears>])[] = [
  ['nothing', [], null],
  ['nothing dated', [null], null],
  ['a few events', [1640, 1950, 1960], { from: 1640, to: 1960, before: 0, after: 0 }],
  [
    'many, and some far from all others',
    [1640, 1650, ...many(1950, 500), ...many(1960, 500), 2100, null],
    { from: 1950, to: 1960, before: 2, after: 1 },
  ],
];

for (const [what, years, expected] of cases)
  test(`the years of a record of ${what}`, () => {
    assert.deepEqual(recordYears(recordOf(years)), expected);
  });
