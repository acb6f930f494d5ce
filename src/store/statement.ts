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

// A function that takes rows, for each query of which the rows are just taken: defined once, as it cannot be while it is in use.
interface Taker {
  take: (...row: never[]) => void;
}
const takers = new WeakMap<DatabaseSync, { readonly all: Taker[]; busy: number }>();

/**
 * Hands the columns of every row of a query to `take`, in no certain order: as arguments they come in half the time of rows that
 * are iterated over. `columns` and `from` are what stands before and after FROM; nothing is grouped there.
 */
export function eachRow(db: DatabaseSync, columns: string, from: string, take: Taker['take']): void {
  let known = takers.get(db);
  if (known === undefined) {
    known = { all: [], busy: 0 };
    takers.set(db, known);
  }
  const at = known.busy++;
  if (at === known.all.length) {
    const taker: Taker = { take };
    db.function(`taken_${at}`, { varargs: true }, (...row) => {
      taker.take(...(row as never[]));
      return null;
    });
    known.all.push(taker);
  }
  const taker = known.all[at];
  taker.take = take;
  try {
    db.prepare(`SELECT count(taken_${at}(${columns})) FROM ${from}`).get();
  } finally {
    taker.take = () => {};
    known.busy--;
  }
}
