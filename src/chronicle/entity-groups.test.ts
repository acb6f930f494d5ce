import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Groups } from './entity-groups.ts';

const key = fc.constantFrom(...'abcdefghij');

test('property: keys are in one group when joins lead from one to the other, and its root is the least', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { maxLength: 20 }), (joins) => {
      const groups = new Groups();
      for (const [a, b] of joins) groups.join(a, b);
      const reach = (from: string): Set<string> => {
        const seen = new Set([from]);
        for (let size = 0; size < seen.size; ) {
          size = seen.size;
          for (const [a, b] of joins) if (seen.has(a) || seen.has(b)) seen.add(a).add(b);
        }
        return seen;
      };
      for (const one of 'abcdefghij') assert.equal(groups.rootOf(one), [...reach(one)].sort()[0]);
    }),
  );
});
