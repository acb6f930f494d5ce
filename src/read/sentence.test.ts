import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence, hasSentenceInside } from './sentence.ts';

for (const [text, ends] of [
  ['It ended.', true],
  ['It ended.”', true],
  ['Did it?)', true],
  ['그것은 끝났다.', true],
  ['and so …', true],
  ['It was led by Mr.', false],
  ['at Farm No.', false],
  ['by Ada J.', false],
  ['in the year 3.', true],
  ['It ended.[12]', true],
  ['It ended.[1][2]', true],
  ['in the year [12]', false],
  ['the end', false],
  ['the end,', false],
  ['of the U.S.', false],
] as const)
  test(`“${text}” ${ends ? 'ends a sentence' : 'does not end a sentence'}`, () =>
    assert.equal(endsSentence(text, 0, text.length), ends));

for (const [text, has] of [
  ['It met. Then it went.', true],
  ['He asked “Who?” Nobody spoke.', true],
  ['It met.[3] Then it went.', true],
  ['Mr. Wren and Mrs. Crake', false],
  ['Farm No. 12 in May', false],
  ['It met.', false],
  ['II. Years of Growth', false],
  ['Fig. 4. Plan of the mole', false],
  ['3. To build. To keep.', true],
  ['version 2.0 of it', false],
] as const)
  test(`“${text}” has ${has ? 'a' : 'no'} sentence inside`, () =>
    assert.equal(hasSentenceInside(text, 0, text.length), has));
