import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContextOf } from '../../test/documents.ts';
import { segmentsOf } from './index.ts';

function segments(text: string): string[] {
  const { document, mentions } = inContextOf(text);
  return document.passages.flatMap((passage, i) =>
    segmentsOf(passage, mentions[i]).map(({ start, end }) => passage.text.slice(start, end)),
  );
}

test('a stop ends a sentence, but not inside a name, a date or after an initial', () => {
  assert.deepEqual(segments('It met on Oct. 5, 1950. Mr. A. Pak spoke there. Then the talk of J. Song began.'), [
    'It met on Oct. 5, 1950.',
    'Mr. A. Pak spoke there.',
    'Then the talk of J. Song began.',
  ]);
});

test('the mark of a note stands behind the stop that ends a sentence', () => {
  assert.deepEqual(segments('The society met in 1950.[3] It went home in 1951.[4][5] It ended.'), [
    'The society met in 1950.[3]',
    'It went home in 1951.[4][5]',
    'It ended.',
  ]);
});

test('the stop behind a date in figures ends no sentence where the date opens an entry', () => {
  assert.deepEqual(
    segments('- 1945. 8. 15. 해방\n- 1956. 4. 23~29. 제3차 대회\n\n회의는 1956. 4. 23. 열렸다. 곧 끝났다.'),
    ['- 1945. 8. 15. 해방', '- 1956. 4. 23~29. 제3차 대회', '회의는 1956. 4. 23. 열렸다.', '곧 끝났다.'],
  );
});

test('a sentence that has no end is taken in pieces that lose nothing', () => {
  const text = `The delegates met in May 1950 and ${'they then spoke of the works and '.repeat(3000)}went home.`;
  const pieces = segments(text);
  assert.ok(pieces.length > 5);
  assert.ok(pieces.every((piece) => piece.length <= 16_000));
  assert.equal(pieces.join(''), text);
});
