import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { writing } from './statement.ts';

/** Rows for a table, written several by a statement: putting one costs a fraction of running a statement of its own. */
export interface Rows {
  add(...values: readonly SQLInputValue[]): void;
  /** Writes those that are left. */
  flush(): void;
}

// More gain nothing more.
const together = 16;

/**
 * Rows for what `INSERT` and `VALUES` stand around, as `INTO word (form, place)`. Where foreign keys are checked they are
 * written one at a time: SQLite takes longer for many at once then.
 */
export function rowsFor(db: DatabaseSync, into: string, isChecked: () => boolean): Rows {
  const width = into.slice(into.lastIndexOf('(')).split(',').length;
  const row = `(${Array(width).fill('?').join(', ')})`;
  const one = writing(db, `INSERT ${into} VALUES ${row}`);
  const many = writing(db, `INSERT ${into} VALUES ${Array(together).fill(row).join(', ')}`);
  const values: SQLInputValue[] = Array(width * together).fill(null);
  let length = 0;

  function flush(): void {
    if (length === values.length) many.run(...values);
    else for (let i = 0; i < length; i += width) one.run(...values.slice(i, i + width));
    length = 0;
  }

  return {
    add(...row) {
      for (let i = 0; i < width; i++) values[length++] = row[i];
      if (length === values.length || isChecked()) flush();
    },
    flush,
  };
}
