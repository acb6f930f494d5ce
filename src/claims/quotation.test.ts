import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';
import { quoteLimit } from '../model/index.ts';

const quotesOf = (text: string): string[] => claimsOf(text).map(({ quote }) => quote);

test('a quotation is no longer than what it takes to say so', () => {
  assert.deepEqual(
    quotesOf('It is told, by all, that on May 8, 1967, Pak Chol Min visited the Kalmo Tractor Factory.'),
    ['May 8, 1967, Pak Chol Min visited the Kalmo Tractor Factory'],
  );
});

test('a quotation of what is told at great length keeps the words and what stands near, and cuts no name', () => {
  const wish =
    'as all the workers of the Orm Steel Plant had asked for in many a letter of many a page and many a year, '.repeat(
      4,
    );
  const [quote] = quotesOf(
    `In the year that had begun so well for the Orm Steel Plant, ${wish}Pak Chol Min visited the Kalmo Tractor Factory on May 8, 1967.`,
  );
  assert.ok(quote.length <= quoteLimit, `${quote.length}`);
  assert.match(quote, /Pak Chol Min visited the Kalmo Tractor Factory on May 8, 1967$/);
  assert.match(quote, /^\S/);
});
