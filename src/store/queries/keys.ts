import { type RawBuilder, sql } from 'kysely';

/** A list of keys as one parameter, so that a query keeps its statement whatever the number. */
export const amongKeys = (keys: Iterable<number | string>): RawBuilder<unknown> =>
  sql`(SELECT value FROM json_each(${JSON.stringify([...keys])}))`;

/** The rows of a query by one of their columns. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
