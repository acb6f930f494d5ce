import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const rows = (heading: string, cells: string): string =>
  `<html lang="en"><body><h1>${heading}</h1><table>${cells}</table><p>It is told below.</p></body></html>`;

const told = (html: string): string[] =>
  claimsOf(html, { file: 'card.html' }).map(
    ({ kind, time, roles }) =>
      `${kind} ${time?.edtf} ${[...(roles.organisation ?? []), ...(roles.participant ?? [])].map(({ name }) => name).join()}`,
  );

test('the lines of a card are told of what its heading names', () => {
  assert.deepEqual(
    told(
      rows(
        'Harbour Union of Veld',
        '<tr><th>Founded</th><td>8 August 1963</td></tr><tr><th>Dissolved</th><td>1975</td></tr>',
      ),
    ),
    ['founding 1963-08-08 Harbour Union of Veld', 'dissolution 1975 Harbour Union of Veld'],
  );
  assert.deepEqual(told(rows('Biography of Ada Quill', '<tr><th>Died</th><td>July 22, 2012 (aged 82)</td></tr>')), [
    'death 2012-07-22 Ada Quill',
  ]);
});

test('a card of nobody, or of another kind, tells nothing', () => {
  assert.deepEqual(told(rows('The harbour', '<tr><th>Founded</th><td>8 August 1963</td></tr>')), []);
  assert.deepEqual(told(rows('Harbour Union of Veld', '<tr><th>Born</th><td>8 August 1963</td></tr>')), []);
});

test('a card tells who was in an office, and who before and after', () => {
  const card = `Ada Quill

General Secretary of the Harbour Union
In office
12 March 1953 – 8 October 1964
Preceded by | Karel Bohm
Born | 6 May 1907

Ada Quill was born in Tolna on 6 May 1907, the third of seven children of a railwayman.
`;
  assert.deepEqual(
    claimsOf(card).map(({ title, time }) => `${title} ${time?.edtf ?? '-'}`),
    [
      'Ada Quill as General Secretary of the Harbour Union 1953-03-12',
      'Ada Quill no longer General Secretary of the Harbour Union 1964-10-08',
      'Karel Bohm no longer General Secretary of the Harbour Union -',
      'Birth of Ada Quill 1907-05-06',
      'Birth of Ada Quill 1907-05-06',
    ],
  );
});
