import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rawSpan, textOffset } from '../model/index.ts';
import { plainSeams, reflow } from './reflow.ts';

const textOf = (text: string, runs: [number, number][] = [[0, text.length]]): string =>
  reflow(text, runs, null, plainSeams).text;

for (const [text, result] of [
  ['one two', 'one two'],
  ['one\ntwo', 'one two'],
  ['one  \r\n\r\n  two', 'one two'],
  ['one \t two\u00a0three\u3000four', 'one two three four'],
  ['zero\u200bwidth', 'zerowidth'],
  ['한\n글', '한 글'],
  ['it ended\n.', 'it ended.'],
  ['大会\nは', '大会は'],
] as const)
  test(`${JSON.stringify(text)} reads “${result}”`, () => assert.equal(textOf(text), result));

test('what stands between two runs is left out', () => {
  const text = 'a paragraph that\n12\nMay 1921\ngoes on';
  assert.equal(
    textOf(text, [
      [0, 16],
      [29, text.length],
    ]),
    'a paragraph that goes on',
  );
});

test('stretches that are left out leave no trace but a blank where a blank was', () => {
  const text = 'a **bold** [link](there) x';
  const omit = [
    [2, 4],
    [8, 10],
    [11, 12],
    [16, 24],
  ] as const;
  assert.equal(reflow(text, [[0, text.length]], omit, plainSeams).text, 'a bold link x');
});

test('glued words are parted by a blank that the map knows to be supplied', () => {
  const passage = reflow('his returnThe end', [[0, 17]], null, { ...plainSeams, glued: [10] });
  assert.equal(passage.text, 'his return The end');
  assert.deepEqual(rawSpan(passage, 4, 14), { start: 4, end: 13 });
  assert.equal(textOffset(passage, 10), 11);
});

test('against a plain oracle: without hyphens any spaces become one, and each character leads to itself', () => {
  const unit = fc.constantFrom('a', 'B', '가', '😀', ' ', '\n', '\r\n', '\t', '\u00a0');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (inner) => {
      const text = `x${inner}y`;
      const passage = reflow(text, [[0, text.length]], null, plainSeams);
      assert.equal(passage.text, text.replace(/\s+/g, ' '));
      for (let i = 0; i < passage.text.length; i++) {
        if (passage.text[i] === ' ') continue;
        const { start, end } = rawSpan(passage, i, i + 1);
        assert.equal(text.slice(start, end), passage.text[i]);
        assert.equal(textOffset(passage, start), i);
      }
    }),
  );
});
