import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilDayOf, dayNumber, dayNumberOf, dayOf, daysInMonth, dayText, isoWeek, weekday } from './civil-day.ts';

const days = fc.integer({ min: -365_000_000, max: 364_000_000 });

test('days count from 1970-01-01', () => {
  assert.equal(dayNumber('1970-01-01'), 0);
  assert.equal(dayNumber('1969-12-31'), -1);
  assert.equal(dayNumber('2000-03-01'), 11017);
  assert.equal(dayOf(-719468), '0000-03-01');
});

test('a day number and its text are each the inverse of the other', () => {
  fc.assert(fc.property(days, (number) => dayNumber(dayOf(number)) === number));
});

test('days agree with the engine of dates within its range', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      assert.deepEqual(civilDayOf(number), {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      assert.equal(weekday(number) % 7, date.getUTCDay());
    }),
  );
});

test('day 0 of a month is the last of the month before, month 13 the first of the year after', () => {
  assert.equal(dayOf(dayNumberOf(1945, 3, 0)), '1945-02-28');
  assert.equal(dayOf(dayNumberOf(1944, 3, 0)), '1944-02-29');
  assert.equal(dayOf(dayNumberOf(1945, 13, 1)), '1946-01-01');
  assert.equal(dayOf(dayNumberOf(1945, 0, 1)), '1944-12-01');
});

test('years before 1 are counted with a year 0', () => {
  assert.equal(dayText(-263, 1, 1), '-0263-01-01');
  assert.equal(daysInMonth(0, 2), 29);
  assert.equal(daysInMonth(-100, 2), 28);
});

test('what is not a day is refused, by value', () => {
  assert.throws(() => dayNumber('1945-02-29'), /"1945-02-29"/);
  assert.throws(() => dayNumber('1945-13-01'), RangeError);
  assert.throws(() => dayNumber('1945'), /"1945"/);
  assert.throws(() => dayText(1945, 2, 29), /day 29 is not within 1 to 28/);
  assert.throws(() => dayOf(1e12), RangeError);
});

test('weeks are those of ISO 8601', () => {
  assert.deepEqual(isoWeek(dayNumber('2021-01-03')), { year: 2020, week: 53 });
  assert.deepEqual(isoWeek(dayNumber('2021-01-04')), { year: 2021, week: 1 });
  assert.deepEqual(isoWeek(dayNumber('1945-10-10')), { year: 1945, week: 41 });
});
