import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, isQuoted, languageOf, quotationText } from './quotation-text.ts';

test('a quotation is read on one line', () => {
  assert.equal(quotationText('held in\n\nMay 1950', 7), 'held in May 1950');
});

test('what stands between the parts of a quotation is left out', () => {
  const quote = 'The congress was held\n\n161\n\nin May 2016.';
  assert.equal(
    quotationText(quote, 100, [
      [100, 121],
      [128, 140],
    ]),
    'The congress was held in May 2016.',
  );
});

test('the words that date it are found, over a line’s end too', () => {
  assert.deepEqual(around('held in May 1950 there', 'May\n1950'), ['held in ', 'May 1950', ' there']);
  assert.deepEqual(around('held there', 'May 1950'), ['held there', '', '']);
  assert.deepEqual(around('held there', null), ['held there', '', '']);
});

test('a text may bring its own quotation marks', () => {
  assert.equal(isQuoted('“Let us go.”'), true);
  assert.equal(isQuoted('He said “go”.'), false);
});

test('Hangul tells the language, whatever the source is said to be in', () => {
  assert.equal(languageOf('1945년 10월', 'en'), 'ko');
  assert.equal(languageOf('October', 'en'), 'en');
  assert.equal(languageOf('October'), undefined);
});
