import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexWords, matchExpression } from './words.ts';

/** Which of the texts an index made of them finds. */
function found(texts: readonly string[], query: string, exact = false): number[] {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE VIRTUAL TABLE t USING fts5(words, tails, content='', tokenize="unicode61 remove_diacritics 2")`);
  texts.forEach((text, i) => {
    const { words, tails } = indexWords(text);
    db.prepare('INSERT INTO t (rowid, words, tails) VALUES (?, ?, ?)').run(i, words, tails);
  });
  const match = matchExpression(exact ? [{ text: query, exact }] : query.split(' ').map((text) => ({ text, exact })));
  if (match === null) return [];
  return db
    .prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid')
    .all(match)
    .map((row) => Number(row.rowid));
}

const texts = [
  '조선로동당 제7차 대회가 열렸다',
  'Kim Chŏng-ŭn visited the factory',
  'The Seventh Congress was held',
  '당',
];

test('Korean words of any length are found inside phrases written together', () => {
  const cases: [string, number[]][] = [
    ['조선로동당', [0]],
    ['로동당', [0]],
    ['대회', [0]],
    ['당', [0, 3]],
    ['회', [0]],
    ['가', [0]],
    ['당로', []],
    ['조선로동당 열렸다', [0]],
  ];
  for (const [query, expected] of cases) assert.deepEqual(found(texts, query), expected, query);
});

test('diacritics and letter case do not matter', () => {
  for (const query of ['chong-un', 'Chŏng-ŭn', 'CHONG UN']) assert.deepEqual(found(texts, query), [1], query);
});

test('words may be unfinished, an exact phrase may not', () => {
  assert.deepEqual(found(texts, 'congr'), [2]);
  assert.deepEqual(found(texts, 'seventh cong', true), []);
  assert.deepEqual(found(texts, 'seventh congress', true), [2]);
  assert.deepEqual(found(texts, 'congress seventh', true), []);
});

test('whatever is typed is a query or nothing, never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (query, exact) => {
      found(['some text'], query, exact);
    }),
  );
  for (const query of ['"', 'AND', 'NOT x', 'a OR', '(', 'col:x', '*', '^a', '-', '{a b}:']) found(texts, query);
});

test('every Korean stretch of a text finds the text', () => {
  const syllables = fc.string({ unit: fc.constantFrom(...'가나다라마바사당조선로동'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(syllables, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      assert.deepEqual(found([text], text.slice(start, end)), [0]);
    }),
  );
});
