import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stacked } from './stacked.ts';

test('a note stands beside its line where there is room, and otherwise below the one before', () => {
  assert.deepEqual(stacked([0, 26, 26, 200], [16, 16, 16, 16]), { tops: [0, 26, 45, 200], height: 216 });
});

test('no note lies over another, and none above its line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 60 }))), (notes) => {
      const wanted = notes.map(([at]) => at).sort((a, b) => a - b);
      const heights = notes.map(([, height]) => height);
      const { tops, height } = stacked(wanted, heights);
      tops.forEach((top, i) => {
        assert.ok(top >= wanted[i]);
        if (i > 0) assert.ok(top >= tops[i - 1] + heights[i - 1]);
        assert.ok(top + heights[i] <= height);
      });
    }),
  );
});
