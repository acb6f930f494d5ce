import type { DatabaseSync } from 'node:sqlite';
import type { EntityKind } from '../model/index.ts';
import { type Columns, keptColumns, numbersOf } from './kept-columns.ts';
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

/** By entity, how often it is named and in how many sources. */
interface NamedColumns {
  readonly keys: Int32Array;
  readonly mentions: Int32Array;
  readonly sources: Int32Array;
}

const columnNames = ['named.key', 'named.mentions', 'named.sources'] as const;

/** All entities with how often they are named, in no order; `edition` as for the events. */
export function readEntityCounts(db: DatabaseSync, edition: string | null = null): EntityCount[] {
  const kept = keptColumns(db, edition, columnNames);
  const { keys, mentions, sources } = kept
    ? {
        keys: numbersOf(kept['named.key']),
        mentions: numbersOf(kept['named.mentions']),
        sources: numbersOf(kept['named.sources']),
      }
    : countAll(db);
  const at = new Map(Array.from(keys, (key, i) => [key, i]));
  return db
    .prepare('SELECT id AS key, uid, kind, name FROM entity')
    .all()
    .map((row) => {
      const i = at.get(Number(row.key)) ?? -1;
      return { ...row, mentions: mentions[i] ?? 0, sources: sources[i] ?? 0 } as unknown as EntityCount;
    });
}

/** The counts as they are kept. */
export const entityCountColumns = (counts: readonly EntityCount[]): Columns<(typeof columnNames)[number]> => ({
  'named.key': Int32Array.from(counts, ({ key }) => key),
  'named.mentions': Int32Array.from(counts, ({ mentions }) => mentions),
  'named.sources': Int32Array.from(counts, ({ sources }) => sources),
});

/** Counts where the entities with one of these rowids are named. What only points to a name is none. */
export function countEntities(db: DatabaseSync, among: Iterable<number>): EntityCount[] {
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
function countAll(db: DatabaseSync): NamedColumns {
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
  const keys = Int32Array.from(mentions.keys());
  return {
    keys,
    mentions: keys.map((key) => mentions.get(key) ?? 0),
    sources: keys.map((key) => seenIn.get(key)?.size ?? 0),
  };
}
