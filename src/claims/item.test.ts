import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemsOf } from './item.ts';

const nothing = { names: [], dates: [] };
const cut = (text: string) => itemsOf(text, { start: 0, end: text.length }, nothing);

test('a sentence is cut into words, in lower case, and marks', () => {
  const words = cut('The self-reliant U.S. team’s "plan" (No. 2), 50%.').map(({ word }) => word);
  assert.deepEqual(words, [
    'the',
    'self-reliant',
    'u.s',
    '.',
    "team's",
    '"',
    'plan',
    '"',
    '(',
    'no',
    '.',
    '2',
    ')',
    ',',
    '50',
    '%',
    '.',
  ]);
});

test('items are those that a pattern over letters, figures and marks finds', () => {
  const piece = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
  const unit = fc.constantFrom(..."aB9'’.-, 한é😀𝒜\n“");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      assert.deepEqual(
        cut(text).map(({ sort, start, end }) => [sort, start, end]),
        Array.from(text.matchAll(piece), ({ 0: found, index }) => [
          /[\p{L}\p{N}]/u.test(found) ? 'word' : 'mark',
          index,
          index + found.length,
        ]),
      );
    }),
  );
});
