import { sizeInWords, textLimit } from './limits.ts';
import { endingOf } from './media-type.ts';
import { isBlankLine, parseRow, textOfRow } from './row.ts';
import type { RowFields } from './row-fields.ts';

/** A row of a JSON Lines file by its line, counted from 1: its bytes, or why it cannot be read, in one sentence. */
export type Row =
  | { readonly line: number; readonly bytes: Uint8Array }
  | { readonly line: number; readonly error: string };

const lineFeed = 0x0a;

// The line's bytes without the mark that may begin a file and the CR that may end a line.
function trimmed(bytes: Uint8Array, line: number): Uint8Array {
  const from = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.subarray(from, bytes.at(-1) === 0x0d ? -1 : bytes.length);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function rowOf(bytes: Uint8Array, line: number, file: string, fields: RowFields | null): Row {
  const parsed = parseRow(bytes);
  const text = 'error' in parsed || fields === null ? parsed : textOfRow(parsed.row, fields.text);
  return 'error' in text ? { line, error: `${file}#${line} ${text.error}.` } : { line, bytes };
}

/**
 * The rows of a JSON Lines file of any size, one at a time: no more than one line is held in memory, and none longer than
 * the limit of a text. A broken row is an error of its own and the rest go on; blank lines are passed over.
 * `fields` says where the text is; with null any JSON object will do.
 */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  how: { file: string; fields: RowFields | null },
): AsyncGenerator<Row> {
  let line = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    // Of a line over the limit nothing is kept but its length.
    if (length > textLimit) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const take = (): Row | null => {
    const tooLong = length > textLimit;
    const bytes = trimmed(joined(kept), line);
    const size = length.toLocaleString('en');
    kept = [];
    length = 0;
    if (tooLong)
      return { line, error: `${how.file}#${line} has ${size} bytes, and a text may have ${sizeInWords(textLimit)}.` };
    return isBlankLine(bytes) ? null : rowOf(bytes, line, how.file, how.fields);
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      // A copy, since whoever reads a stream may use its memory again.
      keep(chunk.slice(from, at));
      const row = take();
      if (row !== null) yield row;
      line++;
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.slice(from));
  }
  if (length > 0) {
    const row = take();
    if (row !== null) yield row;
  }
}

/** Whether a file holds many texts, one JSON object a line; `head` is its first bytes, some thousand. */
export function isContainer(file: string, head: Uint8Array): boolean {
  const ending = endingOf(file);
  if (ending === 'jsonl' || ending === 'ndjson') return true;
  const lines = new TextDecoder().decode(head).split('\n', 3);
  if (lines.length < 2 || !lines[0].trimStart().startsWith('{')) return false;
  const first = parseRow(new TextEncoder().encode(lines[0]));
  return 'row' in first && /^\s*(\{|$)/.test(lines[1]) && (ending === 'json' || lines[1].trim() !== '');
}
