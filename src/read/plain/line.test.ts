import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSpace } from '../character.ts';
import { linesOf } from './line.ts';

test('lines carry their bounds, the blank lines before them, their indent and what follows their last character', () => {
  const text = 'One \r\n\r\n  two\f\nthree';
  assert.deepEqual(
    linesOf(text).map(({ start, end, gap, indent, trail, feed }) => [text.slice(start, end), gap, indent, trail, feed]),
    [
      ['One', 0, 0, true, false],
      ['two', 1, 2, false, false],
      ['three', 1, 0, false, true],
    ],
  );
});

test('every character that is no space is on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\f', '\t', '\u3000', '가') }), (text) => {
      const on = new Set<number>();
      for (const { start, end } of linesOf(text))
        for (let i = start; i < end; i++) {
          assert.ok(!on.has(i));
          on.add(i);
        }
      for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) assert.ok(on.has(i));
    }),
  );
});
