import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

/** Titles and dates of the appointments that a history tells. */
const changesIn = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind === 'appointment')
    .map(({ title, time }) => `${title} ${time?.edtf ?? '-'}`);

const tellsEach = (rows: readonly (readonly [text: string, told: string[]])[]): void => {
  for (const [text, told] of rows) assert.deepEqual(changesIn(text), told, text);
};

test('an office in small letters is told with its rank and with what it is of', () => {
  tellsEach([
    [
      'In 1950 Ada Quill was appointed minister of trade and industry.',
      ['Ada Quill as Minister of Trade and Industry 1950'],
    ],
    ['Ada Quill served as deputy minister of shipping from 1949 on.', []],
    [
      'Since 1949 Ada Quill has served as deputy minister of shipping.',
      ['Ada Quill as Deputy Minister of Shipping 1949'],
    ],
    [
      'In 1950 Ada Quill was made secretary of the foreign committee.',
      ['Ada Quill as Secretary of the Foreign Committee 1950'],
    ],
    // What only the text knows says nothing of which office it is.
    ['In 1950 Ada Quill was elected chairman of the union.', ['Ada Quill as Chairman 1950']],
  ]);
});

test('who appoints or deposes somebody neither gets the office nor leaves it', () => {
  tellsEach([
    [
      'In May 1951 President Ada Quill appointed Karl Benz as Minister of Trade.',
      ['Karl Benz as Minister of Trade 1951-05'],
    ],
    ['In May 1951 Karl Benz was dismissed by President Ada Quill.', ['End of office: Karl Benz 1951-05']],
    [
      'On 3 May 1951 the board elected Karl Benz treasurer and relieved Paul Kern of his post as editor.',
      ['Karl Benz as Treasurer 1951-05-03', 'Paul Kern no longer Editor 1951-05-03'],
    ],
  ]);
});

test('who comes in somebody’s place gets the office', () => {
  tellsEach([
    ['In 1952 Karl Benz replaced Paul Kern as treasurer.', ['Karl Benz as Treasurer 1952']],
    ['In 1952 Paul Kern was replaced as treasurer.', ['Paul Kern no longer Treasurer 1952']],
    ['In 1952 the board named Karl Benz to succeed Paul Kern as treasurer.', ['Karl Benz as Treasurer 1952']],
    [
      'In May 1929 the board elected Karl Benz treasurer; he resigned in 1941 and was succeeded by Paul Kern.',
      ['Karl Benz as Treasurer 1929-05', 'End of office: Karl Benz 1941', 'Election: Paul Kern 1941'],
    ],
  ]);
});

test('whom no list of names has is somebody all the same, where people are elected', () => {
  tellsEach([
    ['In May 1962 the Harbour Union expelled Musa Tahan.', ['End of office: Musa Tahan 1962-05']],
    ['In 1966 Musa Tahan was voted out as chairman.', ['Musa Tahan no longer Chairman 1966']],
  ]);
});

test('those whom a list announces as elected, at the meeting told of last', () => {
  assert.deepEqual(
    changesIn(`The Third General Meeting of the Harbour Union was held in Tarn on 18 October 1874.

The following were elected:
President: Ada Quill (re-elected)
Vice-President: Karl Benz
Committee members: Otto Lang, Fritz Maier and Georg Stoll

Guests: Ines Olm and Paul Kern came from Orm.
`),
    [
      'Ada Quill again as President 1874-10-18',
      'Karl Benz as Vice-President 1874-10-18',
      'Otto Lang and others as Committee Member 1874-10-18',
    ],
  );
});
