import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../edtf/index.ts';
import { dayOfLunar, lunarOf } from './lunar.ts';

const dangi = new Intl.DateTimeFormat('en-u-ca-dangi', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The lunar date by the engine's own calendar data. */
function byEngine(day: number): string {
  const parts = Object.fromEntries(
    dangi.formatToParts(new Date(day * 86_400_000)).map(({ type, value }) => [type as string, value]),
  );
  return `${parts.relatedYear}-${parts.month}-${parts.day}`;
}

const ours = (day: number): string => {
  const { year, month, isLeap, day: inMonth } = lunarOf(day);
  return `${year}-${month}${isLeap ? 'bis' : ''}-${inMonth}`;
};

/**
 * A new moon at 23:58 in Seoul on 26 February 2017 began the second month, by the almanac of Korea's observatory too;
 * calendar data that put it after midnight are a day behind for that month.
 */
const [disputedFrom, disputedTo] = [dayNumber('2017-02-26'), dayNumber('2017-03-27')];

test('lunar dates from 1900 to 2050 are those of the Korean calendar', () => {
  for (let day = dayNumber('1900-02-01'); day < dayNumber('2051-01-01'); day++)
    if (day < disputedFrom || day > disputedTo) assert.equal(ours(day), byEngine(day), dayOf(day));
});

test('a lunar date and its day are each the inverse of the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('1700-03-01'), max: dayNumber('2199-01-01') }), (day) => {
      assert.equal(dayOfLunar(lunarOf(day)), day);
    }),
  );
});

const known: [number, number, boolean, number, string][] = [
  [1945, 1, false, 1, '1945-02-13'],
  [1946, 8, false, 15, '1946-09-10'],
  [2020, 4, true, 1, '2020-05-23'],
  [2017, 2, false, 1, '2017-02-26'],
];

test('feasts fall where almanacs put them', () => {
  for (const [year, month, isLeap, day, expected] of known)
    assert.equal(dayOf(dayOfLunar({ year, month, isLeap, day })!), expected);
});

test('a month that a year does not have has no day', () => {
  assert.equal(dayOfLunar({ year: 2021, month: 4, isLeap: true, day: 1 }), null);
  assert.equal(dayOfLunar({ year: 2020, month: 4, isLeap: true, day: 30 }), null);
  assert.equal(dayOfLunar({ year: 2020, month: 4, isLeap: true, day: 0 }), null);
});
