import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaptureText } from '../../model/index.ts';
import { openHeadings } from './open-headings.ts';

/** `p` a paragraph, a digit a heading of that level. */
const passagesOf = (kinds: string) =>
  [...kinds].map((kind) =>
    kind === 'p' ? { kind: 'paragraph' } : { kind: 'heading', level: Number(kind) },
  ) as unknown as CaptureText['passages'];

const cases: readonly (readonly [kinds: string, open: readonly (readonly number[])[]])[] = [
  ['', []],
  ['pp', [[], []]],
  ['p1p2p', [[], [], [1], [1], [1, 3]]],
  ['1p1p', [[], [0], [], [2]]],
  // A level that is left out makes nothing deeper than it stands.
  ['13p2p', [[], [0], [0, 1], [0], [0, 3]]],
  ['3p1p', [[], [0], [], [2]]],
];

for (const [kinds, open] of cases)
  test(`in "${kinds}" each passage stands under its headings`, () => {
    assert.deepEqual(openHeadings(passagesOf(kinds)), open);
  });
