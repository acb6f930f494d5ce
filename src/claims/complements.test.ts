import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const cases: readonly (readonly [what: string, text: string, title: string, senders: string[]])[] = [
  [
    'whose letter was sent',
    'The open letter of Pak Chol Min was sent to all the members in September 1960.',
    'Letter of Pak Chol Min',
    ['Pak Chol Min'],
  ],
  [
    'whose letter, sent',
    'The letter of Pak Chol Min and Ri Yong Ho, sent in September 1960, is kept here.',
    'Letter of Pak Chol Min',
    ['Pak Chol Min', 'Ri Yong Ho'],
  ],
  [
    'a body that writes to somebody',
    'A letter of the Veldish Labour Union was sent to Pak Chol Min on May 3, 1960.',
    'Letter of Veldish Labour Union to Pak Chol Min',
    ['Veldish Labour Union'],
  ],
  [
    'who sends a wreath, and where he belongs',
    'A wreath from Pak Chol Min, a man of the Veldish Labour Union, was laid on May 3, 1960.',
    'Pak Chol Min with Veldish Labour Union',
    ['Pak Chol Min'],
  ],
  [
    'whose speech, delivered',
    'The speech of Pak Chol Min delivered in December 1955 is kept here.',
    'Speech of Pak Chol Min',
    [],
  ],
  [
    'by whom, published',
    'A report by Pak Chol Min, published in May 1960, told of it.',
    'Publication by Pak Chol Min',
    [],
  ],
];

for (const [what, text, title, senders] of cases)
  test(`names in the phrase that is a subject: ${what}`, () => {
    const [claim] = claimsOf(text);
    assert.equal(claim?.title, title);
    assert.deepEqual(claim.roles.sender?.map(({ name }) => name) ?? [], senders);
  });
