import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepped, trimmed, wordsIn } from './word-steps.ts';

const text = 'Ann Lee, of Miro.';
const said = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end);

test('a text is stepped through word by word, and more words are taken in', () => {
  assert.deepEqual(
    wordsIn(text).map((word) => said(word)),
    ['Ann', 'Lee', 'of', 'Miro'],
  );
  const first = stepped(text, null, 1, false);
  assert.equal(said(first), 'Ann');
  const both = stepped(text, first, 1, true);
  assert.equal(said(both), 'Ann Lee');
  assert.equal(said(stepped(text, both, -1, true)), 'Ann');
  assert.equal(said(stepped(text, both, 1, false)), 'of');
  assert.equal(said(stepped(text, null, -1, false)), 'Miro');
  assert.equal(stepped(text, first, -1, false), null);
  assert.equal(stepped(text, first, -1, true), null);
});

test('white space and commas are not chosen', () => {
  assert.equal(said(trimmed(text, { start: 3, end: 9 })), 'Lee');
  assert.equal(trimmed(text, { start: 3, end: 4 }), null);
});
