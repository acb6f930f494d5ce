import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { applicationId, migrations } from './schema.ts';

/** A project file, open. Close it when done: that leaves one file, without the journal beside it. */
export interface Project {
  readonly path: string;
  readonly db: DatabaseSync;
  close(): void;
}

/** Says in one sentence why a project cannot be opened, and what to do. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
}

export interface OpenOptions {
  /** Make the file where there is none. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
}

const version = migrations.length;
// Larger files are looked through only where the program was stopped in the middle: it takes a second a gigabyte.
const checkedSize = 256 * 1024 * 1024;
const sqliteHeader = 'SQLite format 3\0';

/**
 * Opens a project file, brings an older one up to date and checks it: that it is one, is not newer than this program
 * and is not damaged. Throws a ProjectError otherwise.
 */
export function openProject(path: string, { create = false, readOnly = false }: OpenOptions = {}): Project {
  const exists = existsSync(path);
  if (!exists && !create) throw new ProjectError(`There is no project at ${path}: make one with "sillok add PATH".`);
  if (exists) checkHeader(path);
  // One that only reads leaves an empty journal behind.
  const journalLeft = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  const db = connect(path, readOnly);
  try {
    db.exec('PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000; PRAGMA temp_store = MEMORY;');
    const isNew = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
    if (isNew && readOnly) throw new ProjectError(`${path} is empty: no project was ever written to it.`);
    if (!isNew) checkContents(db, path, journalLeft);
    if (readOnly && formatOf(db) < version) {
      db.close();
      openProject(path).close();
      return openProject(path, { readOnly });
    }
    // Pages are looked at where the system keeps them, not copied: half the time of most queries (bench:web).
    if (readOnly) db.exec('PRAGMA cache_size = -16384; PRAGMA mmap_size = 2147418112;');
    else {
      db.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384;',
      );
      migrate(db, isNew);
    }
  } catch (error) {
    if (db.isOpen) db.close();
    throw error instanceof ProjectError
      ? error
      : new ProjectError(`${path} cannot be read as a project: ${reason(error)}.`);
  }
  return {
    path,
    db,
    close: () => {
      // No "optimize": its figures are of the first rows alone, and make worse plans than none (see the schema).
      if (!readOnly) db.exec('PRAGMA wal_checkpoint(TRUNCATE);');
      db.close();
    },
  };
}

/** Runs `work` as one transaction: all of it is kept, or nothing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Like `inTransaction`, for work that writes nothing but new rows with all that they refer to: what they refer to is not
 * looked up for each of them, which would take a third of the time of writing.
 */
export function inTrustedTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('PRAGMA foreign_keys = OFF');
  try {
    return inTransaction(db, work);
  } finally {
    db.exec('PRAGMA foreign_keys = ON');
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function connect(path: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly });
  } catch (error) {
    throw new ProjectError(`${path} cannot be opened: ${reason(error)}. Check that it may be read and written.`);
  }
}

function checkHeader(path: string): void {
  if (!statSync(path).isFile()) throw new ProjectError(`${path} is a folder, not a project file.`);
  const head = Buffer.alloc(sqliteHeader.length);
  const file = openSync(path, 'r');
  const length = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  if (length > 0 && head.toString('latin1') !== sqliteHeader)
    throw new ProjectError(`${path} is not a Sillok project: it is no SQLite file.`);
}

const formatOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);

function checkContents(db: DatabaseSync, path: string, journalLeft: boolean): void {
  const id = db.prepare('PRAGMA application_id').get()?.application_id;
  if (id !== applicationId)
    throw new ProjectError(`${path} is not a Sillok project: it is another program's SQLite file.`);
  const found = formatOf(db);
  if (found > version)
    throw new ProjectError(
      `${path} was written by a newer Sillok (format ${found}, this program knows up to ${version}): update the program.`,
    );
  if (!journalLeft && statSync(path).size > checkedSize) return;
  const check = db.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (check !== 'ok') throw new ProjectError(`${path} is damaged (${check}): restore it from a copy.`);
}

function migrate(db: DatabaseSync, isNew: boolean): void {
  const found = formatOf(db);
  if (found === version) return;
  inTransaction(db, () => {
    if (isNew) db.exec(`PRAGMA application_id = ${applicationId}`);
    for (const step of migrations.slice(found)) db.exec(step);
    db.exec(`PRAGMA user_version = ${version}`);
  });
}
