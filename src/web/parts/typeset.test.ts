import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset } from './typeset.ts';

const table: readonly (readonly [typed: string, set: string])[] = [
  ["Workers' Party of Korea", 'Workers’ Party of Korea'],
  ["People's Army", 'People’s Army'],
  ["'Banner of Victory'", '‘Banner of Victory’'],
  ['Publication of "On the Juche Idea"', 'Publication of “On the Juche Idea”'],
  ['October 1926-1945', 'October 1926–1945'],
  ['Hwasong-14', 'Hwasong-14'],
  ['North–South talks', 'North–South talks'],
];
for (const [typed, set] of table)
  test(`${typed} is set ${set}`, () => {
    assert.equal(typeset(typed), set);
  });
