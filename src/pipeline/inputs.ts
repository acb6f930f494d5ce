import { createHash, hash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import type { Unreadable } from '../model/index.ts';
import { guessFields, isContainer, rowsOf, textLimit } from '../read/index.ts';
import type { Input } from './extract.ts';
import type { How } from './how.ts';
import type { FoundFile } from './walk.ts';

/** What a file gives: captures to be read, rows that cannot be, and what was guessed of it, in sentences. */
export type Yield = { readonly input: Input } | { readonly unreadable: Unreadable } | { readonly note: string };

const headLength = 64 * 1024;
// A file up to this size is read once and whole, to be hashed and to be handed on.
const smallSize = 1024 * 1024;
// Rows that are looked at to guess which field holds what.
const sampleRows = 50;

/** A file's hash, and its bytes where it is small. */
export interface HashedFile extends FoundFile {
  readonly sha256: string;
  readonly bytes: Uint8Array | null;
}

/** Reads a file as far as is needed to know whether it is the one that was read before. Throws as the file system does. */
export async function hashed(found: FoundFile): Promise<HashedFile> {
  if (found.size <= smallSize) {
    const bytes = readFileSync(found.path);
    return { ...found, sha256: hash('sha256', bytes), bytes };
  }
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(found.path)) sum.update(chunk as Uint8Array);
  return { ...found, sha256: sum.digest('hex'), bytes: null };
}

/** The captures in a file: the file itself, or each row of a container, one at a time. */
export async function* inputsOf({ path, file, size, sha256, bytes }: HashedFile, how: How): AsyncGenerator<Yield> {
  if (isContainer(file, bytes?.subarray(0, headLength) ?? beginning(path, headLength))) {
    yield* rowInputs(path, file, how);
    return;
  }
  // Too long to be taken into memory: reading says so from a piece that is just over the limit.
  const whole = bytes ?? (size > textLimit ? beginning(path, textLimit + 1) : readFileSync(path));
  yield { input: { file, bytes: whole, sha256, how } };
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

function beginning(path: string, length: number): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(handle, buffer, filled, length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  } finally {
    closeSync(handle);
  }
}
