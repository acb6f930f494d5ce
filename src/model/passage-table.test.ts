import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Passage, passageRows, passageSpan, passageTable, unpackPieces } from './index.ts';

const plain: Passage = {
  kind: 'paragraph',
  runs: [[3, 9]],
  text: 'a word',
  pieces: Int32Array.of(0, 3, 6),
  level: null,
  page: '4',
  headings: [0, 2],
  voice: null,
};
const reflowed: Passage = {
  kind: 'heading',
  runs: [
    [12, 17],
    [19, 23],
  ],
  text: 'lines made',
  pieces: Int32Array.of(0, 12, 5, 6, 19, 4),
  level: 1,
  page: null,
  headings: [],
  voice: 'editor',
};
const text = '12\na word\n\n:lines\n\nmade\n';

test('passages come out of a table as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(plain, reflowed)), (passages) => {
      const rows = passageRows(structuredClone(passageTable(passages)), text);
      assert.deepEqual(
        rows.map(({ start, end, pieces, headings, runs, ...row }) => ({
          ...row,
          headings: JSON.parse(headings),
          runs: JSON.parse(runs),
          pieces: unpackPieces(pieces, start, row.text),
        })),
        passages,
      );
      assert.deepEqual(
        rows.map(({ start, end }) => ({ start, end })),
        passages.map(passageSpan),
      );
    }),
  );
});

test('what stands in the text itself is not told twice', () => {
  assert.ok(!passageTable([plain]).includes('a word'));
  assert.ok(passageTable([reflowed]).includes('lines made'));
});
