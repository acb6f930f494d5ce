import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuoted, languageOf } from './quotation-text.ts';

test('a text may bring its own quotation marks', () => {
  assert.equal(isQuoted('“Let us go.”'), true);
  assert.equal(isQuoted('He said “go”.'), false);
});

test('Hangul tells the language, whatever the source is said to be in', () => {
  assert.equal(languageOf('1945년 10월', 'en'), 'ko');
  assert.equal(languageOf('October', 'en'), 'en');
  assert.equal(languageOf('October'), undefined);
});
