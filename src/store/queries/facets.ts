import { bases, type EntityKind, eventKinds, type FacetsView } from '../../model/index.ts';
import type { Links } from '../event-links.ts';
import type { Reader } from '../reader.ts';
import { matchExpression } from '../words.ts';
import { matchingRowids } from './matching.ts';
import { type EventSelection, selectEvents, toldBy } from './selection.ts';

export interface FacetQuery extends EventSelection {
  /** How many names of each kind to give, and how many sources. */
  readonly names: number;
  /** Only names, and titles of sources, in which these words occur. */
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
  const { kinds, bases: known } = index.columns;
  const byKind = tally(without('kind'), eventKinds.length, (position) => kinds[position]);
  const byBasis = tally(without('basis'), bases.length + 1, (position) => known[position]);
  const byTold = tally(without('told'), 4, (position) => toldBy(links.sources.count(position)));
  return {
    events: all.length,
    kinds: eventKinds.flatMap((kind, i) => (byKind[i] > 0 ? [{ kind, events: byKind[i] }] : [])),
    bases: bases.flatMap((basis, i) => (byBasis[i + 1] > 0 ? [{ basis, events: byBasis[i + 1] }] : [])),
    told: [1, 2, 3].flatMap((sources) => (byTold[sources] > 0 ? [{ sources, events: byTold[sources] }] : [])),
    sources: mostLinkedSources(reader, links.sources, links.sources.tally(without('source')), names, name),
    entities: facetNames(reader, links.entities.tally(all), names, name),
  };
}

/** How many positions have which of `size` numbers. */
export function tally(positions: Uint32Array, size: number, of: (position: number) => number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = 0; i < positions.length; i++) counts[of(positions[i])]++;
  return counts;
}

/** How many of the events at `positions` are linked to each key; keys without any are left out. */
export function linkCounts(links: Links, positions: Uint32Array | Int32Array): Map<number, number> {
  const counts = links.tally(positions);
  const byKey = new Map<number, number>();
  for (let number = 0; number < counts.length; number++)
    if (counts[number] > 0) byKey.set(links.keys[number], counts[number]);
  return byKey;
}

const byEvents = (a: { events: number; name: string }, b: { events: number; name: string }): number =>
  b.events - a.events || (a.name < b.name ? -1 : 1);

function mostLinkedSources(
  reader: Reader,
  links: Links,
  counts: Int32Array,
  most: number,
  title = '',
): FacetsView['sources'] {
  const words = title.toLowerCase().split(/\s+/);
  const { sources } = reader.names();
  const listed: FacetsView['sources'] = [];
  for (const [key, events] of mostFirst(links, counts)) {
    if (listed.length === most) break;
    const source = sources.get(key);
    if (source && words.every((word) => source.name.toLowerCase().includes(word)))
      listed.push({ id: source.uid, name: source.name, events });
  }
  return listed.sort(byEvents);
}

const keys32 = 2 ** 32;

/** By dense number, how many events: as rowids, those with most first and equal ones by rowid, those with none left out. */
function* mostFirst({ keys }: Links, counts: Int32Array): Generator<[key: number, events: number]> {
  // As one number each, which sorts ten times as fast as a pair.
  const ranks = new Float64Array(counts.length);
  let size = 0;
  for (let number = 0; number < counts.length; number++)
    if (counts[number] > 0) ranks[size++] = keys[number] - counts[number] * keys32;
  for (const rank of ranks.subarray(0, size).sort()) {
    const events = -Math.floor(rank / keys32);
    yield [rank + events * keys32, events];
  }
}

/** Of what is counted (by dense number), the most of each kind of name. */
export function facetNames(
  reader: Reader,
  counts: Int32Array,
  most: number,
  name?: string | undefined,
): FacetsView['entities'] {
  const named = name === undefined ? null : namesWith(reader, name);
  const { entities } = reader.names();
  const left = new Map<EntityKind, number>();
  const chosen: FacetsView['entities'] = [];
  for (const [key, events] of mostFirst(reader.links().entities, counts)) {
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
