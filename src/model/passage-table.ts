import { type Passage, passageSpan } from './passage.ts';

type Value = string | number | null | Uint8Array;

/**
 * The passages of a text as one list of plain values, one passage after the other, so that many pass between threads at
 * little cost. What is the same in the text itself is left out.
 */
export type PassageTable = readonly Value[];

/** A passage as a table gives it. */
export interface PassageRow {
  readonly kind: Passage['kind'];
  readonly level: number | null;
  readonly page: string | null;
  readonly voice: string | null;
  /** Its headings and runs, as JSON. */
  readonly headings: string;
  readonly runs: string;
  readonly start: number;
  readonly end: number;
  /** Its pieces, as bytes; null where the text is the raw stretch itself. */
  readonly pieces: Uint8Array | null;
  readonly text: string;
}

const columns = 10;

export function passageTable(passages: readonly Passage[]): PassageTable {
  const table: Value[] = [];
  for (const passage of passages) {
    const { kind, level, page, voice, headings, runs, pieces, text } = passage;
    const { start, end } = passageSpan(passage);
    const isPlain = pieces.length === 3 && pieces[1] === start && pieces[2] === text.length;
    const bytes = isPlain ? null : new Uint8Array(pieces.buffer, pieces.byteOffset, pieces.byteLength);
    const words = isPlain && end - start === text.length ? null : text;
    table.push(kind, level, page, voice, JSON.stringify(headings), JSON.stringify(runs), start, end, bytes, words);
  }
  return table;
}

/** The passages of a table of a text, in order. */
export function passageRows(table: PassageTable, text: string): PassageRow[] {
  const rows: PassageRow[] = [];
  for (let i = 0; i < table.length; i += columns) {
    const [start, end] = [table[i + 6] as number, table[i + 7] as number];
    rows.push({
      kind: table[i] as Passage['kind'],
      level: table[i + 1] as number | null,
      page: table[i + 2] as string | null,
      voice: table[i + 3] as string | null,
      headings: table[i + 4] as string,
      runs: table[i + 5] as string,
      start,
      end,
      pieces: table[i + 8] as Uint8Array | null,
      text: (table[i + 9] as string | null) ?? text.slice(start, end),
    });
  }
  return rows;
}

/** The pieces of a passage, given what a table has of them. */
export const unpackPieces = (kept: Uint8Array | null, start: number, text: string): Int32Array =>
  kept ? new Int32Array(kept.slice().buffer) : Int32Array.of(0, start, text.length);
