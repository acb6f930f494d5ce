import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from './layout.ts';
import { linesOf } from './line.ts';

const prose = (from: number, lines: number): string =>
  Array.from({ length: lines }, (_, i) => `and line ${from + i} of what the society wrote down about the`).join('\n');

function laid(text: string): { furniture: string[]; labels: readonly string[] | null; originals: string[] } {
  const lines = linesOf(text);
  const { furniture, labels, originals } = layoutOf(text, lines);
  const texts = (set: Iterable<number>): string[] =>
    [...set].sort((a, b) => a - b).map((i) => text.slice(lines[i].start, lines[i].end));
  return { furniture: texts(furniture), labels, originals: texts(originals) };
}

test('page numbers alone mark pages where they cut a sentence', () => {
  const text = [prose(1, 8), '1', prose(9, 8), '2', prose(17, 8), '3'].join('\n\n');
  assert.deepEqual(laid(text).furniture, ['1', '2', '3']);
  assert.deepEqual(laid(text).labels, ['1', '2', '3']);
});

test('numbers over sections that start with 1 are no page numbers', () =>
  assert.deepEqual(laid('1\n\nThe society began.\n\n2\n\nThe society moved.\n\n3\n\nThe society ended.').labels, null));

test('years over what happened in them are no page numbers', () =>
  assert.deepEqual(
    laid('1921\n\nThe society began.\n\n1935\n\nThe society moved.\n\n1960\n\nThe society ended.').labels,
    null,
  ));

test('numbers in a column are no page numbers', () =>
  assert.deepEqual(laid('Members\n24\n36\n57\n81\nThat is all.').furniture, []));

test('numbers single and in pairs label their pages', () => {
  const text = ['30', prose(1, 5), '31', prose(6, 5), '32 33', prose(11, 5), '34', prose(16, 5)].join('\n\n');
  assert.deepEqual(laid(text).labels, ['30', '31', '32-33', '34']);
});

test('numbers at the feet of pages that are marked label them, and a page without one is called after the one before', () => {
  const text = ['One.\n7', 'Two.\n8', 'Three.', 'Four.\n10', 'Five.\n11', 'Six.\n12'].join('\n\f');
  assert.deepEqual(laid(text).labels, ['7', '8', '8+1', '10', '11', '12']);
});

test('headers that alternate on left and right pages are found', () => {
  const pages = Array.from(
    { length: 8 },
    (_, i) => `${i % 2 === 0 ? 'THE HARBOUR SOCIETY' : 'A HUNDRED YEARS'}\n\n${prose(i * 5, 5)}`,
  );
  const { furniture } = laid(pages.join('\n\f'));
  assert.equal(furniture.length, 8);
});

test('a name under portraits that are far apart is no header', () => {
  const pages = Array.from({ length: 20 }, (_, i) => `${prose(i * 5, 4)}${i % 8 === 0 ? '\n\nAda Wren' : ''}`);
  assert.deepEqual(laid(pages.join('\n\f')).furniture, []);
});

test('lines that come back in a text without pages are no headers', () =>
  assert.deepEqual(laid('Question\n\nWho?\n\nQuestion\n\nWhen?\n\nQuestion\n\nWhere?').furniture, []));

test('single blanks are no page marks where paragraphs are indented by one', () =>
  assert.deepEqual(laid(' The society began\nin a loft.\n It moved to\na house.\n It ended\nthere.').labels, null));

test('the first of a header that repeats is what it repeats, where it stands among the text', () => {
  const pages = [
    `${prose(1, 3)}.\n\nMay 1921-June 1935\n\nFrom Loft to House`,
    'May 1921-June 1935\n\nOne.',
    'May 1921-June 1935\n\nTwo.',
    'May 1921-June 1935\n\nThree.',
  ];
  assert.deepEqual(laid(pages.join('\n\f')).originals, ['May 1921-June 1935']);
});

test('a header and its page number in one line are a page’s furniture and its label, at marks or where they cut sentences', () => {
  const pages = [4, 5, 6, 7].map(
    (n) => `${n % 2 ? `The Harbour Society ${n}` : `${n} The Harbour Society`}\n${prose(n * 5, 5)}`,
  );
  for (const [mark, labels] of [
    ['\n\f', ['4', '5', '6', '7']],
    ['\n', ['4', '5', '6', '7']],
  ] as const) {
    const found = laid(pages.join(mark));
    assert.equal(found.furniture.length, 4);
    assert.deepEqual(found.labels, labels);
  }
});

test('headings with numbers are no headers', () =>
  assert.deepEqual(
    laid(['Article 1', 'Article 2', 'Article 3'].map((head) => `${head}\n\n${prose(1, 6)}.`).join('\n\n')).furniture,
    [],
  ));

test('a header without a number is found by the sentences it cuts, where nothing marks the pages', () =>
  assert.deepEqual(
    laid([prose(1, 7), prose(8, 7), prose(15, 7), prose(22, 7)].join('\nThe Harbour Society\n')).furniture,
    ['The Harbour Society', 'The Harbour Society', 'The Harbour Society'],
  ));

test('a line of a poem that comes back between full sentences is none', () =>
  assert.deepEqual(
    laid([`${prose(1, 7)}.`, `${prose(8, 7)}.`, `${prose(15, 7)}.`, 'End.'].join('\nThe lamp burns on\n')).furniture,
    [],
  ));

test('numbers of chapters over an address that comes back are no page numbers', () =>
  assert.deepEqual(
    laid(['1', '2', '3', '4'].map((n) => `${n}\n\nComrades!\n\nThe society met and built.`).join('\n\n')).furniture,
    [],
  ));

test('years at the heads of pages that have numbers are no page numbers', () => {
  const pages = [1921, 1935, 1960, 1975].map((year, i) => `${year}\n${prose(i * 5, 5)}.\n- ${i + 1} -`);
  assert.deepEqual(laid(pages.join('\n\f')).furniture, ['- 1 -', '- 2 -', '- 3 -', '- 4 -']);
});
