import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchored, quoteOf } from './anchored.ts';

const select = (text: string, start: number, end: number) =>
  ({ record: 'mention', start, end, ...quoteOf(text, { start, end }) }) as const;

test('chosen words are found at their place', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, last] = [a % text.length, b % text.length].sort((x, y) => x - y);
      assert.deepEqual(anchored(text, select(text, start, last + 1)), { start, end: last + 1 });
    }),
  );
});

test('where the text has moved, they are found by what stands around them', () => {
  const before = 'Ann Lee opened the school. Ann Lee closed the harbour.';
  const chosen = select(before, 27, 34);
  const after = `A line that is new. ${before}`;
  assert.deepEqual(anchored(after, chosen), { start: 47, end: 54 });
});

test('of two places that are alike the nearer is meant, and words that are gone are nowhere', () => {
  const chosen = select('x Ann', 2, 5);
  assert.deepEqual(anchored('y Ann. y Ann.', chosen), { start: 2, end: 5 });
  assert.equal(anchored('nobody', chosen), null);
});
