import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const cases: readonly (readonly [text: string, titles: string[]])[] = [
  [
    'In May 1934 the Veldish Guerrilla Army was reorganised into the Veldish Revolutionary Army.',
    ['Renaming of Veldish Guerrilla Army to Veldish Revolutionary Army'],
  ],
  [
    'They reorganized the Orm Party as the Veldish Labour Union in May 1960.',
    ['Renaming of Orm Party to Veldish Labour Union'],
  ],
  ['In May 1950 the Veldish Labour Union was reorganised under the Orm Party.', ['Founding of Veldish Labour Union']],
  ['The Veldish Labour Union and the Orm Party were united in 1950.', ['Merger of Veldish Labour Union and Orm Party']],
  // What a body is like is no event.
  ['The Veldish Labour Union strove to become a powerful body, pure in its ideas and well integrated.', []],
];

for (const [text, titles] of cases)
  test(`what became of bodies: ${text}`, () =>
    assert.deepEqual(
      claimsOf(text).map(({ title }) => title),
      titles,
    ));
