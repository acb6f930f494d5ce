import { bases, type EntityKind, eventKinds, type FacetsView } from '../../model/index.ts';
import type { Links } from '../event-links.ts';
import type { Reader } from '../reader.ts';
import { matchExpression } from '../words.ts';
import { type EventQuery, selectEvents, toldBy } from './events.ts';
import { amongKeys } from './keys.ts';

export interface FacetQuery extends EventQuery {
  /** How many names of each kind to give, and how many sources. */
  readonly names: number;
  /** Only names in which these words occur. */
  readonly name?: string | undefined;
}

/**
 * How many events each further choice would leave under a filter. What narrows by any of several (kinds, sources …) is
 * counted as if none of its own were chosen, what narrows by each of several (names) under the whole filter.
 */
export async function facets(reader: Reader, { names, name, ...query }: FacetQuery): Promise<FacetsView> {
  const index = reader.events();
  const links = reader.links();
  const all = await selectEvents(reader, query);
  const without = (field: keyof EventQuery): Promise<Uint32Array> | Uint32Array =>
    (query[field] as readonly unknown[] | undefined)?.length
      ? selectEvents(reader, { ...query, [field]: undefined })
      : all;
  const byKind = tally(await without('kind'), (position) => index.kind(position));
  const byBasis = tally(await without('basis'), (position) => index.basis(position));
  const byTold = tally(await without('told'), (position) => toldBy(links.sources.of(position).length));
  return {
    events: all.length,
    kinds: eventKinds.flatMap((kind) => countOf(byKind, kind, 'kind')),
    bases: bases.flatMap((basis) => countOf(byBasis, basis, 'basis')),
    told: [1, 2, 3].flatMap((sources) => countOf(byTold, sources, 'sources')),
    sources: await mostLinkedSources(reader, linkCounts(links.sources, await without('source')), names),
    entities: await facetNames(reader, linkCounts(links.entities, all), names, name),
  };
}

/** How many positions have which value. */
export function tally<Value>(positions: Uint32Array, of: (position: number) => Value): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const position of positions) {
    const value = of(position);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const countOf = <Value, Field extends string>(
  counts: ReadonlyMap<Value | null, number>,
  value: Value,
  field: Field,
): ({ [field in Field]: Value } & { events: number })[] =>
  counts.has(value) ? [{ [field]: value, events: counts.get(value) } as never] : [];

/** How many of the events at `positions` are linked to each key; keys without any are left out. */
export function linkCounts(links: Links, positions: Uint32Array | Int32Array): Map<number, number> {
  const counts = new Int32Array(links.keys.length);
  for (const position of positions) for (const number of links.of(position)) counts[number]++;
  const byKey = new Map<number, number>();
  for (let number = 0; number < counts.length; number++)
    if (counts[number] > 0) byKey.set(links.keys[number], counts[number]);
  return byKey;
}

async function mostLinkedSources(
  reader: Reader,
  counts: ReadonlyMap<number, number>,
  most: number,
): Promise<FacetsView['sources']> {
  const keys = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const rows = await reader.tables
    .selectFrom('source')
    .select(['id', 'uid', 'title'])
    .where('id', 'in', amongKeys(keys.map(([key]) => key)) as never)
    .execute();
  return rows
    .map(({ id, uid, title }) => ({ id: uid, name: title, events: counts.get(id) ?? 0 }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

/** Of what is counted, the most of each kind of name. */
export async function facetNames(
  reader: Reader,
  counts: ReadonlyMap<number, number>,
  most: number,
  name?: string | undefined,
): Promise<FacetsView['entities']> {
  const named = name === undefined ? null : namesWith(reader, name);
  const kindOf = kindsOfEntities(reader);
  const left = new Map<EntityKind, number>();
  const chosen: number[] = [];
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const kind = kindOf.get(key);
    if (kind === undefined || (named !== null && !named.has(key))) continue;
    const room = left.get(kind) ?? most;
    if (room === 0) continue;
    left.set(kind, room - 1);
    chosen.push(key);
  }
  const rows = await reader.tables
    .selectFrom('entity')
    .select(['id', 'uid', 'kind', 'name'])
    .where('id', 'in', amongKeys(chosen) as never)
    .execute();
  return rows
    .map(({ id, uid, kind, name }) => ({ id: uid, kind: kind as EntityKind, name, events: counts.get(id) ?? 0 }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

const kindsOfEntities = (reader: Reader): Map<number, EntityKind> =>
  new Map(
    reader.db
      .prepare('SELECT id, kind FROM entity')
      .all()
      .map((row) => [Number(row.id), row.kind as EntityKind]),
  );

/** The rowids of entities with a name in which all of these words occur, the last of them perhaps only begun. */
export function namesWith(reader: Reader, name: string): Set<number> {
  const match = matchExpression(
    name
      .split(/\s+/)
      .filter(Boolean)
      .map((text) => ({ text, exact: false })),
  );
  if (match === null) return new Set();
  const rows = reader.db.prepare('SELECT rowid AS id FROM entity_words WHERE entity_words MATCH ?').all(match);
  return new Set(rows.map((row) => Number(row.id)));
}
