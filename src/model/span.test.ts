import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byPosition, sliceOf, spanContains, spansOverlap } from './span.ts';

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

test('a slice is the text between start and end', () => {
  assert.equal(sliceOf('조선로동당', { start: 2, end: 4 }), '로동');
});

test('a span outside the text is refused, quoting both', () => {
  assert.throws(() => sliceOf('abc', { start: 1, end: 4 }), /Span \[1, 4\) is outside a text of 3 code units/);
  assert.throws(() => sliceOf('abc', { start: 2, end: 1 }), RangeError);
});

test('overlap and containment agree with the code units that spans cover', () => {
  const units = ({ start, end }: { start: number; end: number }) =>
    new Set(Array.from({ length: end - start }, (_, i) => start + i));
  fc.assert(
    fc.property(span, span, (a, b) => {
      assert.equal(spansOverlap(a, b), !units(a).isDisjointFrom(units(b)));
      if (b.start < b.end) assert.equal(spanContains(a, b), units(b).isSubsetOf(units(a)));
    }),
  );
});

test('the order of reading puts what begins first first, and the longer before the shorter', () => {
  const spans = [
    { start: 2, end: 3 },
    { start: 0, end: 1 },
    { start: 0, end: 5 },
  ];
  assert.deepEqual(spans.sort(byPosition), [
    { start: 0, end: 5 },
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ]);
});
