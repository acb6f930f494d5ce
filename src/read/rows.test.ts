import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { guessFields, isContainer, type Row, type RowFields, read, rowsOf, textLimit } from './index.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const fields: RowFields = {
  text: 'text',
  title: 'title',
  issued: 'date',
  address: 'url',
  publisher: null,
  authors: 'by',
  language: null,
};

async function allRows(chunks: Iterable<Uint8Array>, of: RowFields | null = fields): Promise<Row[]> {
  return Array.fromAsync(rowsOf(chunks, { file: 'a.jsonl', fields: of }));
}

test('each line is a row of its own bytes; broken ones are errors that name their line, and the rest go on', async () => {
  const lines = [
    '{"text":"One."}',
    'oops',
    '',
    '{"text":"  "}',
    '{"body":"x"}',
    '[1]',
    '{"text":7}',
    '{"text":"Two."}',
  ];
  assert.deepEqual(
    (await allRows([encode(`\ufeff${lines.join('\r\n')}`)])).map((row) =>
      'bytes' in row ? [row.line, decode(row.bytes)] : row.error,
    ),
    [
      [1, '{"text":"One."}'],
      'a.jsonl#2 is not JSON (it begins "oops").',
      'a.jsonl#4 has an empty text in its field "text".',
      'a.jsonl#5 has no field "text".',
      'a.jsonl#6 is a list, where a JSON object is needed.',
      'a.jsonl#7 has no text in its field "text".',
      [8, '{"text":"Two."}'],
    ],
  );
});

test('a line that is not UTF-8 is an error of its own', async () => {
  const rows = await allRows([Uint8Array.from([0x22, 0xff, 0x22, 10]), encode('{"text":"Two."}')]);
  assert.deepEqual(rows[0], { line: 1, error: 'a.jsonl#1 is not UTF-8, as JSON must be.' });
  assert.equal(rows.length, 2);
});

test('a line over the limit is an error of its own, and is not held in memory', async () => {
  function* chunks(): Generator<Uint8Array> {
    const megabyte = new Uint8Array(1024 ** 2).fill(0x78);
    for (let i = 0; i <= textLimit / megabyte.length; i++) yield megabyte;
    yield encode('\n{"text":"Two."}\n');
  }
  const rows = await Array.fromAsync(rowsOf(chunks(), { file: 'a.jsonl', fields }));
  assert.deepEqual(rows[0], { line: 1, error: 'a.jsonl#1 has 68,157,440 bytes, and a text may have 64 MB.' });
  assert.ok('bytes' in rows[1] && rows[1].line === 2);
});

test('however the bytes are cut into chunks, the rows are the same', async () => {
  const text = encode('{"text":"한 줄"}\n\n{"text":"two"}\r\nbroken\n{"text":"end"}');
  const whole = await allRows([text]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 8 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      assert.deepEqual(await allRows(at.slice(1).map((end, i) => text.subarray(at[i], end))), whole);
    }),
  );
});

test('a row is a capture: its text is the value of its field, and its other fields are what is known of it', () => {
  const row = {
    title: 'Harbour opened',
    date: 'March 12, 1931',
    url: 'https://example.org/1',
    by: ['A. Wren'],
    text: 'The harbour was opened.\nAda Wren spoke.',
  };
  const reading = read(encode(JSON.stringify(row)), { file: 'a.jsonl#3', fields });
  assert.ok('document' in reading);
  assert.equal(reading.mediaType, 'application/json');
  assert.equal(reading.document.text, row.text);
  assert.equal(reading.document.passages.length, 2);
  assert.deepEqual(reading.document.about, {
    title: 'Harbour opened',
    address: 'https://example.org/1',
    authors: ['A. Wren'],
    issued: '1931-03-12',
    language: 'en',
  });
});

const story = 'The harbour society met in the hall, and Ada Wren gave the report on the year that had passed.';
for (const [name, row, expected] of [
  [
    'names that say it',
    { id: 'r1', date: '1931-03-12', title: 'Harbour opened', url: 'https://e.org/1', text: story },
    { text: 'text', title: 'title', issued: 'date', address: 'url' },
  ],
  [
    'names of other makes',
    {
      headline: 'Harbour opened',
      published_at: '1931-03-12T10:00',
      link: 'https://e.org/1',
      content: story,
      author: 'A. Wren',
      lang: 'en',
      site_name: 'The Mole',
    },
    {
      text: 'content',
      title: 'headline',
      issued: 'published_at',
      address: 'link',
      authors: 'author',
      language: 'lang',
      publisher: 'site_name',
    },
  ],
  [
    'values, where names say nothing',
    { a: story, b: '1931-03-12', c: 'https://e.org/1' },
    { text: 'a', issued: 'b', address: 'c' },
  ],
  [
    'names that the values bear out',
    { text: 'https://e.org/1', body: story, date: 'soon' },
    { text: 'body', address: 'text' },
  ],
  [
    'Korean names',
    { 제목: '부두 개통', 본문: story, 날짜: '1931-03-12' },
    { text: '본문', title: '제목', issued: '날짜' },
  ],
] as const)
  test(`fields are guessed by ${name}`, () => {
    const guess = guessFields([row, row].map((one) => encode(JSON.stringify(one))));
    assert.ok('fields' in guess);
    assert.deepEqual(Object.fromEntries(Object.entries(guess.fields).filter(([, key]) => key !== null)), expected);
  });

test('the guess is said in a sentence, and its failure too', () => {
  const row = encode(JSON.stringify({ text: story, title: 'Harbour opened', date: '1931-03-12' }));
  const guess = guessFields([row]);
  assert.ok('note' in guess);
  assert.equal(
    guess.note,
    'Its fields were read by a guess: "text" as the text, "title" as the title and "date" as the day of publication.',
  );
  assert.deepEqual(guessFields([encode('{"n":1,"m":"x"}')]), {
    error: 'has no field that looks like a text (its fields: "n", "m"); name it "text"',
  });
});

for (const [file, head, is] of [
  ['a.jsonl', '', true],
  ['a.ndjson', '{}', true],
  ['a.json', '{"text":"x"}\n{"text":"y"}', true],
  ['a.txt', '{"text":"x"}\n{"text":"y"}', true],
  ['a.json', '{\n  "text": "x"\n}', false],
  ['a.json', '{"text":"x"}', false],
  ['a.txt', 'The harbour', false],
] as const)
  test(`${file} that begins ${JSON.stringify(head)} is ${is ? 'a' : 'no'} container`, () =>
    assert.equal(isContainer(file, encode(head)), is));
