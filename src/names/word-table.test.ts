import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WordTable } from './word-table.ts';

const word = fc.stringMatching(/^[A-Za-zŎŏé'-]{1,8}$/);
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('property: a table finds the words that a map of folded words finds', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), fc.array(word, { maxLength: 50 }), (known, asked) => {
      const table = new WordTable();
      const map = new Map<string, number>();
      for (const one of known) {
        const id = table.add(one);
        assert.equal(map.get(folded(one)) ?? id, id);
        map.set(folded(one), id);
      }
      for (const one of [...known, ...asked]) assert.equal(table.idOf(one), map.get(folded(one)) ?? 0);
    }),
  );
});
