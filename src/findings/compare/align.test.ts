import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from './align.ts';

const list = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });

test('pairs hold the same and rise in both', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      let [x, y] = [-1, -1];
      for (const [i, j] of align(a, b)) {
        assert.ok(i > x && j > y, `${i} after ${x}, ${j} after ${y}`);
        assert.equal(a[i], b[j]);
        [x, y] = [i, j];
      }
    }),
  );
});

test('of what some were taken out, all the others are found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 60 }), fc.func(fc.boolean()), (a, keeps) => {
      const b = a.filter((value) => keeps(value));
      assert.equal(align(a, b).length, b.length);
    }),
  );
});

test('what lies the other way round keeps one in order', () => {
  assert.equal(align([1, 2, 3, 4], [4, 3, 2, 1]).length, 1);
});

test('what comes several times, so that nothing is an anchor, is paired as often as it can be', () => {
  assert.equal(align([1, 2, 1, 2], [2, 1, 2, 1]).length, 3);
  assert.equal(align([1, 1, 2, 2, 1], [2, 2, 1, 1, 2]).length, 3);
});
