import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Unit } from '../grammar/vocabulary.ts';
import { timexOf } from './filled.ts';
import { cutTo, type Dated, dateOfDay, dayNumberOfDate, shiftDate } from './shift.ts';

const shifts: [Dated, number, Unit, string | null][] = [
  [{ year: 1945, month: 10, day: 10 }, 3, 'day', '1945-10-13'],
  [{ year: 1945, month: 12, day: 31 }, 1, 'day', '1946-01-01'],
  [{ year: 1945, month: 10, day: 10 }, 2, 'week', '1945-W43'],
  [{ year: 1945, month: 10, day: 10 }, 15, 'month', '1947-01'],
  [{ year: 1945, month: 10 }, -2, 'year', '1943'],
  [{ year: 1945 }, 1.5, 'year', '1946-07'],
  [{ year: 1945, month: 10 }, 3, 'day', null],
  [{ year: 1945 }, 3, 'month', null],
  [{ year: -262 }, -1, 'year', 'BC0264'],
];

test('a date some time away is as precise as both the date and the unit allow', () => {
  for (const [date, count, unit, expected] of shifts) {
    const shifted = shiftDate(date, count, unit);
    assert.equal(shifted && timexOf(shifted), expected, `${count} ${unit}s from ${timexOf(date)}`);
  }
});

test('days shifted there and back are the same, and agree with the engine of dates', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: -9999, max: 9999 }), (day, count) => {
      const shifted = shiftDate(dateOfDay(day), count, 'day')!;
      assert.equal(dayNumberOfDate(shifted), day + count);
      assert.equal(new Date((day + count) * 86_400_000).getUTCDate(), shifted.day);
    }),
  );
});

test('a date is cut to what it is known to', () => {
  assert.deepEqual(cutTo({ year: 1945, month: 10, day: 10 }, 'quarter'), { year: 1945, quarter: 4 });
  assert.deepEqual(cutTo({ year: 1945, month: 12 }, 'season'), { year: 1945, season: 'WI' });
  assert.equal(cutTo({ year: 1945 }, 'month'), null);
});
