import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameWords } from './same-words.ts';

const cases: readonly (readonly [string, string, boolean])[] = [
  ['“Pak Chol Min at a farm, May 1950”', 'Pak Chol Min at a\nfarm, May 1950.', true],
  ['“said ‘yes’ in May”', 'said “yes” in May', true],
  ['“1960년 2월 총회 참가”', '1960년 2월 총회 참가', true],
  ['“Pak Chol Min at a farm…”', 'Pak Chol Min at a farm in May 1950', false],
  ['Conflict: “war of 1950”', 'war of 1950', false],
];

for (const [a, b, same] of cases)
  test(`${a} and ${JSON.stringify(b)} are ${same ? '' : 'not '}of the same words`, () =>
    assert.equal(isSameWords(a, b), same));
