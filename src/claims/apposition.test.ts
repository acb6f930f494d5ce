import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContextOf } from '../../test/documents.ts';
import { segmentsOf } from '../context/index.ts';
import { foldAppositions } from './apposition.ts';
import { distribute } from './distribute.ts';
import { itemsOf } from './item.ts';
import { english } from './lexicon.ts';

/** The items of the first sentence, names in brackets with the offices they hold. */
function folded(text: string): string {
  const { document, mentions } = inContextOf(text, { issued: '2014-05-07' });
  const [passage] = document.passages;
  const segments = segmentsOf(passage, mentions[0]);
  const own = distribute(segments, mentions[0], passage.text.length)[0];
  return foldAppositions(itemsOf(passage.text, segments[0], own), own.holders, english().appositions)
    .map(({ name, date, word, as }) => {
      if (date) return `<${date.edtf}>`;
      if (!name) return word;
      return as ? `[${name.text}: ${as.map(({ title }) => title).join('; ')}]` : `[${name.text}]`;
    })
    .join(' ');
}

const cases: readonly (readonly [what: string, text: string, items: string])[] = [
  [
    'an apposition between subject and verb',
    'Pak Chol Min, chairman of the Veldish Commission, visited Norland.',
    '[Pak Chol Min: Chairman of the Veldish Commission] visited norland .',
  ],
  [
    'a title before the name',
    'Premier Pak Chol Min visited Norland on May 3, 2014.',
    '[Pak Chol Min: Premier of the Cabinet] visited norland on <2014-05-03> .',
  ],
  [
    'two offices, the second joined by "and"',
    'Pak Chol Min, member of the Veldish Commission and director of the Veldish Institute, on Tuesday visited Norland.',
    '[Pak Chol Min: Member of the Veldish Commission; Director of the Veldish Institute] on <2014-05-06> visited norland .',
  ],
  [
    'those present, each with an office',
    'Present there were Pak Chol Min, chairman of the Veldish Commission, and Ri Son Ho, director of the Veldish Institute.',
    'present there were [Pak Chol Min: Chairman of the Veldish Commission] , and [Ri Son Ho: Director of the Veldish Institute] .',
  ],
  [
    'an office that the sentence itself gives',
    'Pak Chol Min is chairman of the Veldish Commission.',
    '[Pak Chol Min: Chairman of the Veldish Commission] is [chairman of the Veldish Commission] .',
  ],
];

for (const [what, text, items] of cases) test(`folds ${what}`, () => assert.equal(folded(text), items));
