import { bases, type EntityKind, eventKinds, type FacetsView } from '../../model/index.ts';
import type { Links } from '../event-links.ts';
import type { Reader } from '../reader.ts';
import { matchExpression } from '../words.ts';
import { matchingRowids } from './matching.ts';
import { type EventSelection, selectEvents, toldBy } from './selection.ts';

export interface FacetQuery extends EventSelection {
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
  const all = selectEvents(reader, query);
  const without = (field: keyof EventSelection): Uint32Array =>
    (query[field] as readonly unknown[] | undefined)?.length
      ? selectEvents(reader, { ...query, [field]: undefined })
      : all;
  const byKind = tally(without('kind'), (position) => index.kind(position));
  const byBasis = tally(without('basis'), (position) => index.basis(position));
  const byTold = tally(without('told'), (position) => toldBy(links.sources.of(position).length));
  return {
    events: all.length,
    kinds: eventKinds.flatMap((kind) => countOf(byKind, kind, 'kind')),
    bases: bases.flatMap((basis) => countOf(byBasis, basis, 'basis')),
    told: [1, 2, 3].flatMap((sources) => countOf(byTold, sources, 'sources')),
    sources: mostLinkedSources(reader, linkCounts(links.sources, without('source')), names),
    entities: facetNames(reader, linkCounts(links.entities, all), names, name),
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

const byEvents = (a: { events: number; name: string }, b: { events: number; name: string }): number =>
  b.events - a.events || (a.name < b.name ? -1 : 1);

function mostLinkedSources(reader: Reader, counts: ReadonlyMap<number, number>, most: number): FacetsView['sources'] {
  const { sources } = reader.names();
  return mostFirst(counts)
    .slice(0, most)
    .flatMap(([key, events]) => {
      const source = sources.get(key);
      return source ? [{ id: source.uid, name: source.name, events }] : [];
    })
    .sort(byEvents);
}

const mostFirst = (counts: ReadonlyMap<number, number>): [key: number, events: number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);

/** Of what is counted, the most of each kind of name. */
export function facetNames(
  reader: Reader,
  counts: ReadonlyMap<number, number>,
  most: number,
  name?: string | undefined,
): FacetsView['entities'] {
  const named = name === undefined ? null : namesWith(reader, name);
  const { entities } = reader.names();
  const left = new Map<EntityKind, number>();
  const chosen: FacetsView['entities'] = [];
  for (const [key, events] of mostFirst(counts)) {
    const entity = entities.get(key);
    if (entity === undefined || (named !== null && !named.has(key))) continue;
    const room = left.get(entity.kind) ?? most;
    if (room === 0) continue;
    left.set(entity.kind, room - 1);
    chosen.push({ id: entity.uid, kind: entity.kind, name: entity.name, events });
  }
  return chosen.sort(byEvents);
}

/** The rowids of entities with a name in which all of these words occur, the last of them perhaps only begun. */
export function namesWith(reader: Reader, name: string): Set<number> {
  const match = matchExpression(
    name
      .split(/\s+/)
      .filter(Boolean)
      .map((text) => ({ text, exact: false })),
  );
  return new Set(match === null ? [] : matchingRowids(reader.db, 'entity_words', match));
}
