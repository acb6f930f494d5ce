import type { DatabaseSync } from 'node:sqlite';
import type { Unreadable } from '../model/index.ts';
import { keptBytes } from './kept-bytes.ts';
import { rowsFor } from './rows.ts';
import { writing } from './statement.ts';

/** A file that was read to its end: its bytes, how they were read, and what of it could not be. */
export interface ReadInput {
  readonly file: string;
  readonly sha256: string;
  /** What made the reading: versions, lexicons and what the user said of the file. */
  readonly fingerprint: string;
  readonly unreadable: readonly Unreadable[];
}

/** The files that were read, by their paths. */
export interface InputLog {
  /** What is known of a file that was read before; null where it was not, or not to its end. */
  find(file: string): ReadInput | null;
  /** Notes a file; `flush` writes what is left, in the transaction of what was read. */
  put(input: ReadInput): void;
  flush(): void;
}

export function inputLog(db: DatabaseSync): InputLog {
  const find = db.prepare('SELECT sha256, fingerprint, unreadable FROM input WHERE path = ?');
  const rows = rowsFor(db, 'OR REPLACE INTO input (path, sha256, fingerprint, unreadable)', () => false);
  const isEmpty = db.prepare('SELECT 1 FROM input LIMIT 1').get() === undefined;
  return {
    find(file) {
      // Of files that are read for the first time each is noted once.
      if (isEmpty) return null;
      const row = find.get(file);
      if (!row) return null;
      return {
        file,
        sha256: String(row.sha256),
        fingerprint: String(row.fingerprint),
        unreadable: JSON.parse(String(row.unreadable)) as Unreadable[],
      };
    },
    put: ({ file, sha256, fingerprint, unreadable }) => rows.add(file, sha256, fingerprint, JSON.stringify(unreadable)),
    flush: rows.flush,
  };
}

/** A capture whose reading was made by something else than `fingerprint`, with all that reading it again needs. */
export interface StaleCapture {
  readonly file: string;
  readonly how: string;
  readonly bytes: Uint8Array;
}

/**
 * The captures to be read again, a few at a time: those whose fingerprint is not what `fingerprintOf` says of the packs
 * that they were read with (absent: the usual ones). Null leaves them as they are.
 */
export function staleCaptures(
  db: DatabaseSync,
  fingerprintOf: (packs: readonly string[] | undefined) => string | null,
): { count: number; next(limit: number): StaleCapture[] } {
  const groups = db.prepare("SELECT DISTINCT how ->> '$.packs' AS packs FROM capture").all();
  const inGroup = db.prepare("SELECT id FROM capture WHERE how ->> '$.packs' IS ? AND fingerprint <> ?");
  const keys = groups.flatMap(({ packs }) => {
    const expected = fingerprintOf(packs === null ? undefined : (JSON.parse(String(packs)) as string[]));
    return expected === null ? [] : inGroup.all(packs, expected).map((row) => Number(row.id));
  });
  keys.sort((a, b) => a - b);
  const read = db.prepare('SELECT file, how FROM capture WHERE id = ?');
  const kept = keptBytes(db);
  return {
    count: keys.length,
    next: (limit) =>
      keys.splice(0, limit).flatMap((key) => {
        const row = read.get(key);
        return row ? [{ file: String(row.file), how: String(row.how), bytes: kept.bytes(key) }] : [];
      }),
  };
}

const compiledKey = 'compiled';

/** Whether the chronicle in the project stands for the claims and decisions that it holds now. */
export const isCompiled = (db: DatabaseSync): boolean =>
  db.prepare('SELECT value FROM meta WHERE key = ?').get(compiledKey)?.value === 'yes';

/** Notes, in the same transaction as the change, whether the chronicle still stands for what the project holds. */
export function setCompiled(db: DatabaseSync, compiled: boolean): void {
  const put = writing(db, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  put.run(compiledKey, compiled ? 'yes' : 'no');
  put.run(editionKey, String(Number(editionOf(db) ?? 0) + 1));
}

const editionKey = 'edition';

/** A text that is another whenever the chronicle may be another; null before one was ever compiled. */
export function editionOf(db: DatabaseSync): string | null {
  const row = db.prepare('SELECT value FROM meta WHERE key = ?').get(editionKey);
  return row ? String(row.value) : null;
}
