import type { DatabaseSync } from 'node:sqlite';

/**
 * Indexes over the largest tables that nothing asks for before the chronicle is compiled. Sorted once they take a fraction
 * of what it takes to keep them row by row, in no order, while a new project is being filled.
 */
const lateIndexes: Readonly<Record<string, string>> = {
  mention_form: 'mention (form, pointing, capture)',
  wording_form: 'wording (form) WHERE form IS NOT NULL',
  alias_names: 'alias (kind, short, long)',
};

/** Leaves the late indexes for later where nothing has been read yet; the caller holds the transaction. */
export function deferIndexes(db: DatabaseSync): void {
  if (db.prepare('SELECT 1 FROM capture LIMIT 1').get()) return;
  for (const name of Object.keys(lateIndexes)) db.exec(`DROP INDEX IF EXISTS ${name}`);
}

/** Makes the late indexes that are missing. */
export function makeIndexes(db: DatabaseSync): void {
  for (const [name, on] of Object.entries(lateIndexes)) db.exec(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
}
