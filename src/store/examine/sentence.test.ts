import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround } from './sentence.ts';

const around = (text: string, quote: string): string => {
  const at = text.indexOf(quote);
  return text.slice(...sentenceAround(text, at, at + quote.length));
};

const cases: [what: string, text: string, quote: string, expected: string][] = [
  ['the sentence between two others', 'It rained. Ada spoke in Tarn. It ended.', 'Ada spoke', 'Ada spoke in Tarn.'],
  ['the whole where nothing ends', 'Ada spoke in Tarn', 'spoke', 'Ada spoke in Tarn'],
  ['the first', 'Ada spoke. It rained.', 'Ada', 'Ada spoke.'],
  ['one behind a quotation', '“It rained.” Ada spoke.', 'spoke', 'Ada spoke.'],
];

for (const [what, text, quote, expected] of cases)
  test(`${what} is the sentence around a stretch`, () => assert.equal(around(text, quote), expected));

test('of a long one so much is left as is needed to understand the stretch', () => {
  const text = `${'word '.repeat(20_000)}Ada spoke ${'word '.repeat(20_000)}`;
  const piece = around(text, 'Ada spoke');
  assert.match(piece, /^word .*Ada spoke.* word$/);
  assert.ok(piece.length < 300, String(piece.length));
});
