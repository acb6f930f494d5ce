import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

/** Titles and dates of what a document claims. */
const claimsIn = (text: string, file: string): string[] =>
  claimsOf(text, { file }).map(({ title, time }) => `${title} ${time?.edtf ?? '-'}`);

test('an entry that says to nobody what happened is told of the one that its heading names', () => {
  assert.deepEqual(
    claimsIn(
      `# Timeline of the Cooperative Bank of Lorne

**1871** – Founded as the Harbour League.

**1923** – Takes over the Dunmoor Bank.

**1946** – Nationalised by the government.

**1950** – Ada Quill elected governor.
`,
      'timeline.md',
    ),
    [
      'Founding of Cooperative Bank of Lorne 1871',
      'Merger of Cooperative Bank of Lorne and Dunmoor Bank 1923',
      'Event: Cooperative Bank of Lorne 1946',
      'Ada Quill as Governor 1950',
    ],
  );
});

test('lines that breaks alone part are dated each by itself', () => {
  assert.deepEqual(
    claimsIn(
      `<html lang="en"><h2>Karl Benz – A Life</h2><p>1938 - born in Tarn<br>12 May 1971 - elected treasurer<br>
      1980 - awarded the Order of the Lamp<br>November 1989 - founded the Harbour League</p>`,
      'life.html',
    ),
    [
      'Birth of Karl Benz 1938',
      'Karl Benz as Treasurer 1971-05-12',
      'Award to Karl Benz 1980',
      'Founding of Harbour League 1989-11',
    ],
  );
});

test('rows of a table and entries under a date tell of meetings', () => {
  assert.deepEqual(
    claimsIn(
      `<html lang="en"><h1>Congresses of the Green Party of Velmark</h1><table><tr><th>Congress<th>Date<th>Place</tr>
      <tr><td>Founding Congress<td>12 February 1899<td>Orsk</tr><tr><td>Second Congress<td>5-8 May 1903<td>Tarn</tr></table>
      <h1>Milestones of the Youth League of Tessara</h1><dl><dt>1927</dt><dd>Foundation of the Youth League of Tessara</dd>
      <dt>May 1930</dt><dd>First Congress. Adoption of the rules</dd></dl>`,
      'congresses.html',
    ),
    [
      'Founding Congress of the Green Party of Velmark 1899-02-12',
      'Second Congress of the Green Party of Velmark 1903-05-05/1903-05-08',
      'Founding of Youth League of Tessara 1927',
      'First Congress 1930-05',
    ],
  );
});

test('what a paragraph that begins with a year tells is of that year', () => {
  assert.deepEqual(
    claimsIn(
      `Chronology of the Youth League of Tessara

1811. Ada Quill is elected president.

1848. Its rules were amended. Karl Benz was elected president.
`,
      'years.txt',
    ).filter((claim) => claim.includes('President')),
    ['Ada Quill as President 1811', 'Karl Benz as President 1848'],
  );
});

test('the next meeting is not the last', () => {
  assert.deepEqual(
    claimsIn(
      'The Second Congress of the Harbour Union met in May 1960. The next congress will be held in 1965.',
      'text.txt',
    ),
    ['Second Congress of the Harbour Union 1960-05', 'Meeting 1965'],
  );
});

test('a meeting behind the end of a date', () => {
  assert.deepEqual(claimsIn('* 1980, 12–16 March Second Congress\n* 1985, 3 May Third Congress\n', 'list.md'), [
    'Second Congress 1980-03-12/1980-03-16',
    'Third Congress 1985-05-03',
  ]);
});

test('a sketch of a life is told of the name that it opens with', () => {
  assert.deepEqual(
    claimsIn(
      'Lives\n\nAda Quill (1904–89): Painter. Joined the Harbour Union in 1925. Fell ill in 1933.\n\nIvo Tarn joined it in 1930.',
      'a.txt',
    ),
    ['Event: Harbour Union 1925', 'Event: Ada Quill 1933', 'Event: Ivo Tarn 1930'],
  );
});

test('paragraphs that begin with a year are entries, dated to their end, where a text has several', () => {
  const text = (last: string): string =>
    `1958 Orm Chapel was opened.\n\n1967 The school closed. Ada Quill was elected treasurer.\n\n${last} A hall was built.\n`;
  assert.ok(claimsIn(text('1972'), 'a.txt').includes('Ada Quill as Treasurer 1967'));
  assert.ok(claimsIn(text('Then'), 'a.txt').includes('Ada Quill as Treasurer -'));
});

test('what a date stands over is told by the first sentence under it', () => {
  assert.deepEqual(
    claimsIn('# 1833\n\nThe harbour was dredged. It was shallow.\n\n# Later\n\nThe harbour was dredged.\n', 'a.md'),
    ['Event 1833'],
  );
});
