import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, type Column, toCsv } from './csv.ts';
import { toJson } from './json.ts';

async function* listed<Row>(...lists: readonly (readonly Row[])[]): AsyncGenerator<readonly Row[]> {
  yield* lists;
}

const written = async (cells: readonly Cell[][], mark = false): Promise<string> => {
  const columns: Column<readonly Cell[]>[] = (cells[0] ?? []).map((_, i) => ({ name: `c${i}`, of: (row) => row[i] }));
  return (await Array.fromAsync(toCsv(columns, listed(cells), { mark }))).join('');
};

/** Reads CSV by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${text.slice(cell.lastIndex, cell.lastIndex + 20)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]);
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const cells: readonly (readonly [cell: Cell, text: string, why: string])[] = [
  ['plain', 'plain', 'plain text as it is'],
  ['a, b', '"a, b"', 'a comma in quotation marks'],
  ['“so” "said"', '"“so” ""said"""', 'quotation marks doubled'],
  ['two\nlines', '"two\nlines"', 'a line break in quotation marks'],
  [null, '', 'nothing as nothing'],
  [12, '12', 'a number as it is'],
  [['a', 'b'], 'a; b', 'a list in one cell'],
  ['=1+2', "'=1+2", 'a formula made text'],
  ['@SUM(1)', "'@SUM(1)", 'a function made text'],
  ['+x', "'+x", 'a plus made text'],
  ['-2+3+cmd|x', "'-2+3+cmd|x", 'a minus made text'],
  ['\tx', "'\tx", 'a tab made text'],
  [['=1', 'b'], "'=1; b", 'a formula in a list made text'],
  ['-0263-05-01', '-0263-05-01', 'a year before our era as it is'],
  ['-0300/-0263', '-0300/-0263', 'a span before our era as it is'],
];
for (const [cell, text, why] of cells)
  test(`CSV has ${why}`, async () => {
    assert.equal(await written([[cell, 'end']]), `c0,c1\r\n${text},end\r\n`);
  });

test('CSV read again gives the cells that were written, and none that a spreadsheet would run', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab,"\r\n;=+-@\t 1강') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (rows) => {
      const [, ...found] = readCsv(await written(rows));
      assert.deepEqual(
        found.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
        rows,
      );
      for (const cell of found.flat()) assert.doesNotMatch(cell, /^[=+@\t\r\n]/);
    }),
  );
});

test('a byte-order mark comes only where it is asked for', async () => {
  assert.equal((await written([['x']], true)).charCodeAt(0), 0xfeff);
  assert.equal((await written([['x']])).charCodeAt(0), 'c'.charCodeAt(0));
});

test('JSON is one array, whatever the number of lists', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.record({ a: fc.string() }, { noNullPrototype: true }))), async (lists) => {
      assert.deepEqual(JSON.parse((await Array.fromAsync(toJson(listed(...lists)))).join('')), lists.flat());
    }),
  );
});
