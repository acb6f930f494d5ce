import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthLetters, packMonths, readMonths, unpackMonths } from './month-keeper.ts';

test('months are read as they were kept, each once and in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 23_000, max: 23_060 }))),
      (months) => {
        const sorted = [...new Set(months)].sort((a, b) => a - b);
        assert.deepEqual([...unpackMonths(packMonths(months))], sorted);
        const letters = monthLetters(months);
        const into = new Int32Array(letters.length + 2);
        const end = readMonths(letters, into, 2);
        assert.deepEqual([...into.subarray(2, end)], sorted);
      },
    ),
  );
});
