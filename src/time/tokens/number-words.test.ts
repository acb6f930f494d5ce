import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes } from '../index.ts';

/** Numbers in words, as the amount of a length of time. */
const amounts: [string, string][] = [
  ['twenty-one days', 'P21D'],
  ['twenty one days', 'P21D'],
  ['two hundred years', 'P200Y'],
  ['a hundred years', 'P100Y'],
  ['one hundred and five days', 'P105D'],
  ['two thousand one hundred years', 'P2100Y'],
  ['three and a half years', 'P3.5Y'],
  ['four to five years', 'P4Y'],
  ['several months', 'PXM'],
  ['a couple of weeks', 'P2W'],
  ['a dozen years', 'P12Y'],
  ['half a year', 'P0.5Y'],
  ['a year and a half', 'P1.5Y'],
  ['one year, two months and three days', 'P1Y2M3D'],
];

test('number words make one number', () => {
  for (const [text, value] of amounts) {
    const [time] = readTimes(`It took ${text}.`);
    assert.deepEqual([time?.text, time?.value], [text, value]);
  }
});

/** Years in words. */
const years: [string, string][] = [
  ['nineteen forty-five', '1945'],
  ['nineteen zero one', '1901'],
  ['nineteen hundred', '1900'],
  ['two thousand and eighteen', '2018'],
  ['one thousand seven hundred and eighty nine', '1789'],
];

test('years may be in words', () => {
  for (const [text, value] of years) {
    const [time] = readTimes(`It was in ${text}.`);
    assert.deepEqual([time?.text, time?.value], [text, value]);
  }
});
