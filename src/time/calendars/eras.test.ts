import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../edtf/index.ts';
import type { CalendarId } from '../grammar/vocabulary.ts';
import { yearOfEra } from './era-years.ts';
import { dayOfJulian } from './julian.ts';

const years: [CalendarId, number, number | null][] = [
  ['juche', 34, 1945],
  ['juche', 110, 2021],
  ['minguo', 34, 1945],
  ['taisho', 15, 1926],
  ['taisho', 16, null],
  ['showa', 20, 1945],
  ['dangun', 4278, 1945],
  ['dangun', 1, -2332],
  ['meiji', 0, null],
  ['reiwa', 3, 2021],
];

test('a year of an era is the year of ours that almanacs give', () => {
  for (const [era, year, expected] of years) assert.equal(yearOfEra(era, year), expected, `${era} ${year}`);
});

const eras = (name: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`en-u-ca-${name}`, { timeZone: 'UTC', year: 'numeric', era: 'short' });

test('years agree with the calendars of the engine', () => {
  const roc = eras('roc');
  for (let year = 1912; year <= 2050; year++) {
    const parts = roc.formatToParts(new Date(Date.UTC(year, 6, 1)));
    assert.equal(yearOfEra('minguo', Number(parts.find(({ type }) => type === 'year')?.value)), year);
  }
});

const oldStyle: [number, number, number, string][] = [
  [1917, 10, 25, '1917-11-07'],
  [1918, 1, 31, '1918-02-13'],
  [1582, 10, 5, '1582-10-15'],
  [1700, 2, 29, '1700-03-11'],
  [-43, 3, 15, '-0043-03-13'],
];

test('a day of the Julian calendar is the day of ours that was the same', () => {
  for (const [year, month, day, expected] of oldStyle) assert.equal(dayOf(dayOfJulian(year, month, day)), expected);
});

test('the Julian calendar has 1461 days in four years, and months run on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (year) => {
      assert.equal(dayOfJulian(year + 4, 3, 1) - dayOfJulian(year, 3, 1), 1461);
      assert.equal(dayOfJulian(year, 1, 32), dayOfJulian(year, 2, 1));
    }),
  );
  assert.equal(dayOfJulian(1900, 3, 1) - 1, dayNumber('1900-03-13'));
});
