import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ComparedStretch } from '../../model/index.ts';
import { compareRows, paragraphsOf, piecesOf } from './rows.ts';

const quoted = (quote: string, start = 0) => ({ start, end: start + quote.length, quote });
const stretches: ComparedStretch[] = [
  { verdict: 'exact', before: quoted('One.\n\nTwo\nlines.'), after: quoted('One.\n\nTwo\nlines.') },
  { verdict: 'gone', before: quoted('Gone.', 20), after: null },
];

test('what is the same comes by paragraph, or is counted where only changes are wanted', () => {
  assert.deepEqual(
    compareRows(stretches, false).map((row) => (row.is === 'same' ? row.text : row.is)),
    ['One.', 'Two lines.', 'stretch'],
  );
  assert.deepEqual(
    compareRows(stretches, true).map((row) => (row.is === 'left' ? row.paragraphs : row.is)),
    [2, 'stretch'],
  );
});

test('a text is cut where the other differs', () => {
  assert.deepEqual(
    piecesOf('in May\n1950 they met', [[3, 6]]).map(({ text, changed }) => (changed ? `[${text}]` : text)),
    ['in ', '[May]', ' 1950 they met'],
  );
});

test('nothing is lost of a long paragraph', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 900 }), (words) => {
      assert.equal(paragraphsOf(words.join(' ')).join(' '), words.join(' '));
    }),
  );
});
