/** A column of a table: its heading, and the cell of a row; a list is one cell, its parts set apart by "; ". */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Cell;
}

export type Cell = string | number | null | undefined | readonly string[];

/** What makes a table open well in one program or another. */
export interface CsvOptions {
  /** Begins with a byte-order mark, by which spreadsheets know UTF-8. */
  readonly mark?: boolean;
}

/** Rows as CSV (RFC 4180): a line of headings first, lines ended by CR LF. A chunk for each list of rows. */
export async function* toCsv<Row>(
  columns: readonly Column<Row>[],
  lists: AsyncIterable<readonly Row[]>,
  { mark = false }: CsvOptions = {},
): AsyncGenerator<string> {
  yield `${mark ? '\uFEFF' : ''}${lineOf(columns.map(({ name }) => name))}`;
  for await (const rows of lists)
    if (rows.length > 0) yield rows.map((row) => lineOf(columns.map(({ of }) => textOf(of(row))))).join('');
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return harmless(typeof cell === 'string' ? cell : cell.join('; '));
}

// What a spreadsheet would run as a formula gets an apostrophe before it. A date or a number, however it begins (BC years
// begin with a minus), is left as it is: nothing can be called with its characters.
const couldRun = /^[=+\-@\t\r\n]/;
const isDate = /^-?\d[\dTZXu?~%.:/-]*$/;

const harmless = (text: string): string => (couldRun.test(text) && !isDate.test(text) ? `'${text}` : text);
