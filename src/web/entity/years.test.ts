import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOf, yearsOf, yearTicks } from './years.ts';

const years = yearsOf({ from: '1926-01-01', to: '2021-12-31' });

test('the years of a stretch are those of its days', () => {
  assert.deepEqual(years, { from: 1926, to: 2021 });
});

test('a day lies where its share of the years is, and never outside', () => {
  assert.equal(shareOf(years, '1926-01-01'), 0);
  assert.equal(shareOf(years, '1974-01-01'), 0.5);
  assert.ok(shareOf(years, '2021-12-31') > 0.99);
  assert.equal(shareOf(years, '1800-05-05'), 0);
  assert.equal(shareOf(years, '2100-05-05'), 1);
});

test('few round years are written below a chart', () => {
  assert.deepEqual(
    yearTicks(years).map(({ year }) => year),
    [1940, 1960, 1980, 2000],
  );
  assert.deepEqual(
    yearTicks({ from: 2011, to: 2013 }).map(({ year }) => year),
    [2011, 2012, 2013],
  );
});
