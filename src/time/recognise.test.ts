import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes } from './index.ts';

const readings: [string, string, string][] = [
  ['It was founded on October 10, 1945.', 'October 10, 1945', '1945-10-10'],
  ['in early June 1941', 'early June 1941', '1941-06'],
  ['about 264 BC', 'about 264 BC', 'BC0264'],
];

test('a date in full is read as it stands', () => {
  for (const [text, quote, value] of readings)
    assert.deepEqual(
      readTimes(text).map((time) => [time.text, time.value]),
      [[quote, value]],
    );
});
