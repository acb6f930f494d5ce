import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WordTrie } from './word-trie.ts';

const words = ['a', 'ab', 'ab c', 'b.c', 'bad', 'c', 'cab'];
const trie = new WordTrie(new Map(words.map((word, at) => [word, [at + 1, at + 1] as const])));

/** The longest word at a place that does not stop within a word, by looking at each. */
function longest(text: string, at: number): string {
  const fitting = words.filter((word) => {
    const match = new RegExp(word.replaceAll('.', '\\.').replaceAll(' ', '\\s+'), 'iy');
    match.lastIndex = at;
    const found = match.exec(text);
    return found !== null && !/[a-z]/i.test(text[match.lastIndex] ?? '');
  });
  return fitting.reduce((best, word) => (word.length > best.length ? word : best), '');
}

test('the longest word is found that ends where a word may end', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abcABC. \n1]{1,12}$/), fc.nat(11), (text, start) => {
      const at = start % text.length;
      if (!/[abc]/i.test(text[at])) return;
      assert.equal(words[trie.find(text, at, true) - 1] ?? '', longest(text, at));
    }),
    { numRuns: 2000 },
  );
});

test('words without boundaries are found within others', () => {
  assert.equal(words[trie.find('abx', 0, false) - 1], 'ab');
  assert.equal(trie.find('abx', 0, true), 0);
});

test('a word may need a capital', () => {
  const capital = new WordTrie(new Map([['may', [0, 7] as const]]));
  assert.equal(capital.find('May', 0, true), 7);
  assert.equal(capital.find('may', 0, true), 0);
});
