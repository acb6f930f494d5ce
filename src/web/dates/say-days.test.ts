import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../edtf/index.ts';
import { sayDays } from './say-days.ts';

const table: readonly (readonly [first: string, last: string, said: string])[] = [
  ['2018-01-01', '2018-12-31', '2018'],
  ['2018-01-01', '2019-12-31', '2018–2019'],
  ['2018-05-01', '2018-05-31', 'May 2018'],
  ['2018-04-01', '2018-06-30', 'April–June 2018'],
  ['2018-05-07', '2018-05-13', '7–13 May 2018'],
  ['2018-05-07', '2018-05-07', '7 May 2018'],
];
for (const [first, last, said] of table)
  test(`from ${first} to ${last} is ${said}`, () => {
    assert.equal(sayDays(dayNumber(first), dayNumber(last)).replaceAll('\u00a0', ' '), said);
  });
