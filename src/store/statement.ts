import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * A statement that writes. What it reports comes as bigints: the full-text index leaves internal row numbers behind that
 * are too large for a number, and a statement that reports such a one as a number throws after it has written.
 */
export function writing(db: DatabaseSync, sql: string): StatementSync {
  const statement = db.prepare(sql);
  statement.setReadBigInts(true);
  return statement;
}

/** The two numbers of each row of a query: as arrays and not as objects, since there may be millions. */
export function* pairsOf(db: DatabaseSync, sql: string): Generator<[number, number]> {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  yield* statement.iterate() as unknown as Iterable<[number, number]>;
}
