import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import type { Unreadable } from '../model/index.ts';
import { guessFields, isContainer, rowsOf, textLimit } from '../read/index.ts';
import type { Input } from './extract.ts';
import type { How } from './how.ts';
import type { FoundFile } from './walk.ts';

/** What a file gives: captures to be read, rows that cannot be, and what was guessed of it, in sentences. */
export type Yield = { readonly input: Input } | { readonly unreadable: Unreadable } | { readonly note: string };

const headLength = 64 * 1024;
// Rows that are looked at to guess which field holds what.
const sampleRows = 50;

/** The captures in a file: the file itself, or each row of a container, one at a time. */
export async function* inputsOf({ path, file, size }: FoundFile, how: How): AsyncGenerator<Yield> {
  if (isContainer(file, await head(path))) {
    yield* rowInputs(path, file, how);
    return;
  }
  // Too long to be taken into memory: reading says so from a piece that is just over the limit.
  const bytes = size > textLimit ? await beginning(path, textLimit + 1) : await readFile(path);
  yield { input: { file, bytes, how } };
}

async function* rowInputs(path: string, file: string, how: How): AsyncGenerator<Yield> {
  const sample: Uint8Array[] = [];
  for await (const row of rowsOf(createReadStream(path), { file, fields: null })) {
    if ('bytes' in row) sample.push(row.bytes);
    if (sample.length === sampleRows) break;
  }
  const guess = guessFields(sample);
  if ('error' in guess) {
    yield { unreadable: { file, reason: `${file} ${guess.error}.` } };
    return;
  }
  if (guess.note) yield { note: `${file}: ${guess.note}` };
  const { fields } = guess;
  const seen = new Map<string, number>();
  for await (const row of rowsOf(createReadStream(path), { file, fields })) {
    const rowFile = `${file}#${row.line}`;
    if ('error' in row) {
      yield { unreadable: { file: rowFile, reason: row.error } };
      continue;
    }
    const values = JSON.parse(new TextDecoder().decode(row.bytes)) as Record<string, unknown>;
    const given = (field: string | null) => (field === null ? null : (values[field] ?? null));
    const key = JSON.stringify(given(fields.address) ?? [given(fields.title), given(fields.issued)]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    yield { input: { file: rowFile, bytes: row.bytes, how: { ...how, fields, nth } } };
  }
}

const head = (path: string): Promise<Uint8Array> => beginning(path, headLength);

async function beginning(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
