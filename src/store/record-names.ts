import type { DatabaseSync } from 'node:sqlite';
import type { EntityKind } from '../model/index.ts';

/** What lists call a record by. */
export interface RecordName {
  readonly uid: string;
  readonly name: string;
}

/** The names of all that facets count, by rowid. */
export interface RecordNames {
  readonly entities: ReadonlyMap<number, RecordName & { readonly kind: EntityKind }>;
  readonly sources: ReadonlyMap<number, RecordName>;
}

/** Reads the names of all entities and sources: some thousands, even of a large project. */
export function readRecordNames(db: DatabaseSync): RecordNames {
  const entities = db.prepare('SELECT id, uid, name, kind FROM entity').all();
  const sources = db.prepare('SELECT id, uid, title AS name FROM source').all();
  const byRowid = (rows: readonly Record<string, unknown>[]) => new Map(rows.map((row) => [Number(row.id), row]));
  return { entities: byRowid(entities), sources: byRowid(sources) } as unknown as RecordNames;
}
