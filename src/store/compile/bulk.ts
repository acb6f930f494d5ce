import { totalmem } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';

// In KiB: enough for what compiling a million claims reads and writes, and no more than a tenth of the memory.
const mostCached = Math.round(Math.min(2 ** 30, totalmem() / 10) / 1024);

/**
 * Keeps more of the file in memory while `work` compiles and examines, which goes through much of it: a page that has to make
 * room is written and read again.
 */
export const withCache = <T>(db: DatabaseSync, work: () => T): T => withPragma(db, 'cache_size', -mostCached, work);

// In bytes: as much as SQLite maps.
const mostMapped = 2 ** 31 - 65536;

/**
 * Looks at pages where the system keeps them, and does not copy them, while `work` reads here and there: half the time of a
 * look. Not for work that writes much: with pages mapped, SQLite looks through all that was written before each look.
 */
export const withMap = <T>(db: DatabaseSync, work: () => T): T => withPragma(db, 'mmap_size', mostMapped, work);

function withPragma<T>(db: DatabaseSync, name: 'cache_size' | 'mmap_size', value: number, work: () => T): T {
  const before = Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
  db.exec(`PRAGMA ${name} = ${value}`);
  try {
    return work();
  } finally {
    db.exec(`PRAGMA ${name} = ${before}`);
  }
}

/**
 * Drops indexes and triggers (by name) while `work` writes their tables from end to end, and makes them anew as they were:
 * sorted once, indexes take a fraction of what it takes to put in a million rows in no order.
 */
export function without<T>(db: DatabaseSync, names: readonly string[], work: () => T): T {
  const find = db.prepare("SELECT type, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND name = ?");
  const made = names.map((name) => ({ name, type: String(find.get(name)?.type), sql: String(find.get(name)?.sql) }));
  for (const { name, type } of made) db.exec(`DROP ${type} ${name}`);
  const result = work();
  for (const { sql } of made) db.exec(sql);
  return result;
}

/** Numbers for columns of claims, gathered to be written at once. */
export interface GatheredColumns {
  /** In the order of the columns; null (or 0) for nothing, but in the first. */
  set(claim: number, ...values: (number | null)[]): void;
  /** Writes those that were set. */
  write(): void;
}

/** Columns of claims to be written in the order in which they lie: in any other, each is looked up by itself. */
export function gatheredColumns(db: DatabaseSync, columns: readonly ('block' | 'part' | 'event')[]): GatheredColumns {
  const last = Number(db.prepare('SELECT max(id) AS id FROM claim').get()?.id ?? 0);
  const gathered = columns.map(() => new Int32Array(last + 1));
  return {
    set(claim, ...values) {
      for (const [at, value] of values.entries()) gathered[at][claim] = value ?? 0;
    },
    write() {
      for (const [at, column] of columns.entries())
        db.function(`gathered_${column}`, (claim) => gathered[at][claim as number]);
      const written = columns.map((column) => `${column} = nullif(gathered_${column}(id), 0)`);
      db.exec(`UPDATE claim SET ${written.join(', ')} WHERE gathered_${columns[0]}(id) > 0`);
    },
  };
}
