import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../edtf/index.ts';
import { dayOfLunar, type LunarDate } from './lunar.ts';

const dangi = new Intl.DateTimeFormat('en-u-ca-dangi', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The lunar date of a day by the engine's own calendar data. */
function byEngine(day: number): LunarDate {
  const parts = Object.fromEntries(
    dangi.formatToParts(new Date(day * 86_400_000)).map(({ type, value }) => [type as string, value]),
  );
  const isLeap = parts.month.endsWith('bis');
  return { year: Number(parts.relatedYear), month: Number.parseInt(parts.month, 10), isLeap, day: Number(parts.day) };
}

/**
 * A new moon at 23:58 in Seoul on 26 February 2017 began the second month, by the almanac of Korea's observatory too;
 * calendar data that put it after midnight are a day behind for that month.
 */
const [disputedFrom, disputedTo] = [dayNumber('2017-02-26'), dayNumber('2017-03-27')];

test('lunar dates from 1900 to 2050 are those of the Korean calendar', () => {
  for (let day = dayNumber('1900-02-01'); day < dayNumber('2051-01-01'); day++)
    if (day < disputedFrom || day > disputedTo) assert.equal(dayOfLunar(byEngine(day)), day, dayOf(day));
});

test('the months of a lunar year follow one another, each of 29 or 30 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1700, max: 2198 }), (year) => {
      let next = dayOfLunar({ year, month: 1, isLeap: false, day: 1 });
      for (let month = 1; month <= 12; month++)
        for (const isLeap of [false, true]) {
          const days = Array.from({ length: 31 }, (_, at) => dayOfLunar({ year, month, isLeap, day: at + 1 }));
          const length = days.filter((day) => day !== null).length;
          if (isLeap && length === 0) continue;
          assert.equal(days[0], next);
          assert.equal(days[28], next! + 28);
          assert.ok(length === 29 || length === 30);
          next! += length;
        }
      assert.equal(next, dayOfLunar({ year: year + 1, month: 1, isLeap: false, day: 1 }));
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
