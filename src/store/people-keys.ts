import type { DatabaseSync } from 'node:sqlite';
import { matchKeys } from '../names/index.ts';

/** Finds people by any spelling of their names: in Hangul, or in whatever romanisation. */
export interface PeopleKeys {
  /** Rowids of the people whose name may be written so. */
  find(name: string): number[];
}

/** Reads the names of all people and makes their keys: to be kept as long as the project does not change. */
export function readPeopleKeys(db: DatabaseSync): PeopleKeys {
  const byKey = new Map<string, Set<number>>();
  const rows = db
    .prepare(`
      SELECT id, name FROM entity WHERE kind = 'person'
      UNION SELECT entity.id, form.name FROM form JOIN entity ON entity.id = form.entity WHERE entity.kind = 'person'`)
    .iterate();
  for (const row of rows) {
    for (const key of matchKeys(String(row.name))) {
      const known = byKey.get(key) ?? new Set();
      byKey.set(key, known.add(Number(row.id)));
    }
  }
  return {
    find: (name) => [...new Set(matchKeys(name).flatMap((key) => [...(byKey.get(key) ?? [])]))],
  };
}
