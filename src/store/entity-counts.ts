import type { DatabaseSync } from 'node:sqlite';
import type { EntityKind } from '../model/index.ts';

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
  const rows = db
    .prepare(`
      SELECT entity.id AS key, entity.uid, entity.kind, entity.name, count(mention.form) AS mentions,
        count(DISTINCT capture.source) AS sources
      FROM entity LEFT JOIN form ON form.entity = entity.id
        LEFT JOIN mention ON mention.form = form.id AND mention.pointing IS NULL
        LEFT JOIN capture ON capture.id = mention.capture
      ${among ? 'WHERE entity.id IN (SELECT value FROM json_each(?))' : ''}
      GROUP BY entity.id`)
    .all(...(among ? [JSON.stringify([...among])] : []));
  return rows as unknown as EntityCount[];
}
