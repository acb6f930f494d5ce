import type { DatabaseSync } from 'node:sqlite';
import type { EntityKind } from '../model/index.ts';
import { pairsOf } from './statement.ts';

/** How often, and in how many sources, an entity is named. */
export interface EntityCount {
  readonly key: number;
  readonly uid: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: number;
  readonly sources: number;
}

/** Counts where entities are named: of all, or of those with one of these rowids. What only points to a name is none. */
export function countEntities(db: DatabaseSync, among?: Iterable<number>): EntityCount[] {
  if (among === undefined) return countAll(db);
  const rows = db
    .prepare(`
      SELECT entity.id AS key, entity.uid, entity.kind, entity.name, count(mention.form) AS mentions,
        count(DISTINCT capture.source) AS sources
      FROM entity LEFT JOIN form ON form.entity = entity.id
        LEFT JOIN mention ON mention.form = form.id AND mention.pointing IS NULL
        LEFT JOIN capture ON capture.id = mention.capture
      WHERE entity.id IN (SELECT value FROM json_each(?)) GROUP BY entity.id`)
    .all(JSON.stringify([...among]));
  return rows as unknown as EntityCount[];
}

/** All at once, in one pass over the index of mentions: half the time that SQL takes to group a million of them. */
function countAll(db: DatabaseSync): EntityCount[] {
  const sources = new Map(pairsOf(db, 'SELECT id, source FROM capture'));
  const entities = new Map(pairsOf(db, 'SELECT id, entity FROM form WHERE entity IS NOT NULL'));
  const mentions = new Map<number, number>();
  const seenIn = new Map<number, Set<number>>();
  let form = -1;
  let entity: number | undefined;
  let capture = -1;
  let seen = new Set<number>();
  for (const [at, where] of pairsOf(db, 'SELECT form, capture FROM mention WHERE pointing IS NULL ORDER BY form')) {
    if (at !== form) {
      form = at;
      entity = entities.get(form);
      capture = -1;
      if (entity !== undefined) {
        seen = seenIn.get(entity) ?? new Set();
        seenIn.set(entity, seen);
      }
    }
    if (entity === undefined) continue;
    mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
    if (where !== capture) seen.add(sources.get(where) ?? -1);
    capture = where;
  }
  return db
    .prepare('SELECT id AS key, uid, kind, name FROM entity')
    .all()
    .map((row) => {
      const key = Number(row.key);
      return {
        ...row,
        mentions: mentions.get(key) ?? 0,
        sources: seenIn.get(key)?.size ?? 0,
      } as unknown as EntityCount;
    });
}
