import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { claimsOf } from '../../test/documents.ts';

const sentences = [
  'The Veldish Labour Union is a body of weavers.',
  'It was founded by Pak Chol Min.',
  'It is the congress that elects the Central Committee of the Veldish Labour Union.',
  'Pak Chol Min was elected Chairman of the Veldish Labour Union.',
  'They made him Secretary of the Union of Orm.',
  'The weavers visited the mill and laid a wreath before the tower.',
  'It was handed to Pak Chol Min, who became Chairman of the Veldish Labour Union.',
  'A congress was held in Orm.',
  'The congress elected Kim Jae Ho Secretary of the Central Committee of the Veldish Labour Union.',
  'The Union of Orm was renamed the League of Orm.',
  'The Union of Orm merged with the Veldish Labour Union, and it dissolved the Orm Committee.',
  'They walked along the river.',
  'It rained.',
];

// Behind a date sentences are read one by one, as all were before it was seen that most tell nothing.
test('a text without dates claims what it claims with a dated sentence behind it', () => {
  assert.ok(claimsOf(sentences.join(' ')).length > 3);
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), (some) => {
      const text = some.join(' ');
      const dated = claimsOf(`${text}\n\nA bridge was opened in Kalmo on 3 May 1931.`);
      assert.deepEqual(
        claimsOf(text),
        dated.filter(({ end }) => end <= text.length),
      );
    }),
  );
});
