import { endianness } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import { bases, eventKinds } from '../model/index.ts';
import { editionOf } from './input-log.ts';
import { writing } from './statement.ts';

/** An array of numbers that is kept beside the chronicle from which it follows. */
export type Column = Int32Array | Uint8Array;

/** Columns by their names. */
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

// Another number wherever a column holds something else than before.
const shape = 1;

// What the numbers in columns stand for, beside the chronicle itself.
const code = [shape, endianness(), ...eventKinds, '', ...bases].join(' ');

const stateOf = (edition: string): string => `${edition} ${code}`;

/**
 * Arrays that follow from the chronicle alone, by their names: as they were kept, or null where any of them is not kept for
 * the chronicle as it stands now. `edition` is what the caller knows it as.
 */
export function keptColumns<Name extends string>(
  db: DatabaseSync,
  edition: string | null,
  names: readonly Name[],
): Readonly<Record<Name, Uint8Array>> | null {
  if (edition === null) return null;
  const read = db.prepare('SELECT bytes FROM kept_column WHERE name = ? AND state = ?');
  const state = stateOf(edition);
  const found: [Name, Uint8Array][] = [];
  for (const name of names) {
    const bytes = read.get(name, state)?.bytes as Uint8Array | undefined;
    if (bytes === undefined) return null;
    found.push([name, bytes]);
  }
  return Object.fromEntries(found) as Record<Name, Uint8Array>;
}

/** Keeps arrays for the chronicle as it stands now; nothing where none was ever compiled. To be called in a transaction. */
export function keepColumns(db: DatabaseSync, columns: Columns<string>): void {
  const edition = editionOf(db);
  if (edition === null) return;
  const put = writing(db, 'INSERT OR REPLACE INTO kept_column (name, state, bytes) VALUES (?, ?, ?)');
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(columns))
    put.run(name, stateOf(edition), new Uint8Array(buffer, byteOffset, byteLength));
}

/** The bytes of a column as the numbers that they are. */
export const numbersOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array =>
  byteOffset % 4 === 0
    ? new Int32Array(buffer, byteOffset, byteLength / 4)
    : new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
