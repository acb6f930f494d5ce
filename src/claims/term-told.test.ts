import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

/** Begins and ends of offices that a text tells: "N. as Chairman 1948", "N. no longer Chairman 1961". */
const termsOf = (text: string, file?: string): string[] =>
  claimsOf(text, { file })
    .filter(({ kind, phase }) => kind === 'appointment' && phase !== undefined)
    .map(({ title, time }) => `${title} ${time?.edtf}`);

const both = [
  'Ada Quill as Chairman of the Harbour Union 1948',
  'Ada Quill no longer Chairman of the Harbour Union 1961',
];
const cases: [text: string, terms: string[]][] = [
  ['Ada Quill was chairman of the Harbour Union from 1948 to 1961.', both],
  ['Ada Quill served as Chairman of the Harbour Union between 1948 and 1961.', both],
  ['From 1948 to 1961, Ada Quill was Chairman of the Harbour Union.', both],
  ['Ada Quill, chairman of the Harbour Union from 1948 to 1961, lived in Tarn.', both],
  ['Ada Quill has been Chairman of the Harbour Union since 1948.', both.slice(0, 1)],
  ['Ada Quill remained Chairman of the Harbour Union until 1961 and lived in Tarn until 1963.', both.slice(1)],
  [
    'Ada Quill was Minister of Trade (1950–1953) and Premier (1953–1960).',
    [
      'Ada Quill as Minister of Trade 1950',
      'Ada Quill no longer Minister of Trade 1953',
      'Ada Quill as Premier 1953',
      'Ada Quill no longer Premier 1960',
    ],
  ],
  ['Ada Quill served as treasurer until May 1961.', ['Ada Quill no longer Treasurer 1961-05']],
  [
    'Ada Quill served first as Minister of Trade from 1950 to 1953.',
    ['Ada Quill as Minister of Trade 1950', 'Ada Quill no longer Minister of Trade 1953'],
  ],
  [
    'Ada Quill (1904–89): Born in Tarn. Minister of trade 1950–53, later a painter.',
    ['Ada Quill as Minister of Trade 1950', 'Ada Quill no longer Minister of Trade 1953'],
  ],
  [
    'Led by Ada Quill from 1948 to 1961, the Harbour Union grew.',
    ['Ada Quill as Head of the Harbour Union 1948', 'Ada Quill no longer Head of the Harbour Union 1961'],
  ],
  [
    'From 1948 until 1961 the museum was headed by Colonel Ada Quill.',
    ['Ada Quill as Head of the Museum 1948', 'Ada Quill no longer Head of the Museum 1961'],
  ],
  [
    'Ada Quill was a politician who served as Premier from 1948 to 1952 and as chairman of the Harbour Union between 1939 and 1950.',
    [
      'Ada Quill as Premier 1948',
      'Ada Quill no longer Premier 1952',
      'Ada Quill as Chairman of the Harbour Union 1939',
      'Ada Quill no longer Chairman of the Harbour Union 1950',
    ],
  ],
  [
    'Ada Quill was elected treasurer in 1950. She held the post until 1961.',
    ['Ada Quill as Treasurer 1950', 'Ada Quill no longer Treasurer 1961'],
  ],
  [
    'Ada Quill was elected treasurer in 1950 and remained in office until 1961.',
    ['Ada Quill as Treasurer 1950', 'Ada Quill no longer Treasurer 1961'],
  ],
  [
    'Ada Quill was elected treasurer in 1950. She was followed by Sixten Marr (1961–1974).',
    ['Ada Quill as Treasurer 1950', 'Sixten Marr as Treasurer 1961', 'Sixten Marr no longer Treasurer 1974'],
  ],
  // Nobody's office, and no body.
  ['Ada Quill held the record until 1961.', []],
  ['Ada Quill led the struggle from 1937 to 1945.', []],
  // A year in which somebody held an office is neither its beginning nor its end.
  ['Ada Quill was Chairman of the Harbour Union in 1951.', []],
  ['Ada Quill was not Chairman of the Harbour Union from 1948 to 1961.', []],
  ['Ada Quill will be Chairman of the Harbour Union from 1948 to 1961.', []],
];
for (const [text, terms] of cases) test(`terms of office: ${text}`, () => assert.deepEqual(termsOf(text), terms));

const lists: [text: string, terms: string[]][] = [
  [
    '# Chairmen of the Harbour Union\n\n- Ada Quill (1948–1961)\n- Sixten Marr (since 1961)\n',
    [...both, 'Sixten Marr as Chairman of the Harbour Union 1961'],
  ],
  [
    '# List of Presidents\n\n1. 1948–1961: Ada Quill\n2. 1961–: Sixten Marr\n',
    ['Ada Quill as President 1948', 'Ada Quill no longer President 1961', 'Sixten Marr as President 1961'],
  ],
  [
    '# The General Secretaries\n\n- Ada Quill, 1948–1961\n',
    ['Ada Quill as General Secretary 1948', 'Ada Quill no longer General Secretary 1961'],
  ],
  [
    '# Biography of Ada Quill\n\n- 1904 – born in Tarn\n- 1950–1953 Minister of Trade\n',
    ['Ada Quill as Minister of Trade 1950', 'Ada Quill no longer Minister of Trade 1953'],
  ],
  [
    '# Our moderators\n\n- Ada Quill, 1948–1961\n- Sixten Marr (acting), 1961–1962\n',
    [
      'Ada Quill as Moderator 1948',
      'Ada Quill no longer Moderator 1961',
      'Sixten Marr as Moderator 1961',
      'Sixten Marr no longer Moderator 1962',
    ],
  ],
  [
    '# Chairmen\n\n| Chairman | From | To |\n| --- | --- | --- |\n| Ada Quill | 1948 | 1961 |\n',
    ['Ada Quill as Chairman 1948', 'Ada Quill no longer Chairman 1961'],
  ],
  // The years of a life are no term of office.
  ['# Founders of the Harbour Union\n\n- Ada Quill (1901–1961)\n', []],
  ['# Meetings with the Chairman of the Harbour Union\n\n- Ada Quill (1948–1961)\n', []],
];
for (const [text, terms] of lists)
  test(`a list of holders: ${text.slice(0, 40)}`, () => assert.deepEqual(termsOf(text, 'list.md'), terms));
