import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folioOf } from './folio.ts';
import { linesOf } from './line.ts';

const labelOf = (text: string): string | null => folioOf(text, linesOf(text)[0])?.label ?? null;

for (const [text, label] of [
  ['56', '56'],
  ['- 12 -', '12'],
  ['[7]', '7'],
  ['Page 3 of 40', '3'],
  ['p. 9', '9'],
  ['12/300', '12'],
  ['xii', 'xii'],
  ['200 201', '200-201'],
  ['48–49', '48-49'],
  ['15쪽', '15'],
  ['- 3 페지 -', '3'],
] as const)
  test(`“${text}” is the page number ${label}`, () => assert.equal(labelOf(text), label));

test('a page number in Roman numerals counts', () => {
  for (const [text, number] of [
    ['ii', 2],
    ['iv', 4],
    ['xix', 19],
    ['xc', 90],
    ['clxviii', 168],
  ] as const)
    assert.equal(folioOf(text, linesOf(text)[0])?.first, number, text);
});

for (const text of ['1926', '12345', '200 204', 'IV', 'mix', 'civic', '3 May', '1.', 'Page', '1,200', '34 %'])
  test(`“${text}” ${text === '1926' ? 'may be a page number, for all its line says' : 'is no page number'}`, () =>
    assert.equal(labelOf(text), text === '1926' ? '1926' : null));
