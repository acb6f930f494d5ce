import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesAll } from './quoted-title.ts';

const cases: readonly (readonly [title: string, words: string, all: boolean])[] = [
  ['“Pak Chol Min at a farm, May 1950”', 'Pak Chol Min at a\nfarm, May 1950.', true],
  ['“said ‘yes’ in May”', 'said “yes” in May', true],
  ['“1960년 2월 총회 참가”', '1960년 2월 총회 참가', true],
  ['Conflict: “war of 1950”', 'war of 1950', true],
  ['“Pak Chol Min at a farm…”', 'Pak Chol Min at a farm in May 1950', false],
  ['Visit of Pak Chol Min', 'Visit of Pak Chol Min', false],
];

for (const [title, words, all] of cases)
  test(`${title} quotes ${all ? 'all' : 'not all'} of ${JSON.stringify(words)}`, () =>
    assert.equal(quotesAll(title, words), all));
