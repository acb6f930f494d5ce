import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContextOf } from '../../test/documents.ts';

const meetings = (text: string): string[] =>
  inContextOf(text)
    .mentions.flatMap(({ names }) => names.filter(({ kind, ordinal }) => kind === 'meeting' && ordinal))
    .map(({ text: words, name }) => `${words}: ${name}`);

const cases: readonly (readonly [what: string, text: string, meetings: readonly string[]])[] = [
  [
    'two with their body',
    'The Second and Third Conferences of the Veldish Labour Union were held in 1951 and 1955.',
    [
      'Second: Second Conference of the Veldish Labour Union',
      'Third Conferences of the Veldish Labour Union: Third Conference of the Veldish Labour Union',
    ],
  ],
  [
    'the body told before',
    'The Third Congress of the Veldish Labour Union met in 1950. The fourth, fifth and sixth congresses followed.',
    [
      'Third Congress of the Veldish Labour Union: Third Congress of the Veldish Labour Union',
      'fourth: Fourth Congress of the Veldish Labour Union',
      'fifth: Fifth Congress of the Veldish Labour Union',
      'sixth congresses: Sixth Congress of the Veldish Labour Union',
    ],
  ],
];

for (const [what, text, expected] of cases)
  test(`meetings named together: ${what}`, () => {
    assert.deepEqual(meetings(text), expected);
  });
