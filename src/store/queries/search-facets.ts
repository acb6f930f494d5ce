import { civilDayOf } from '../../edtf/index.ts';
import { eventKinds, type SearchView } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { facetNames, linkCounts, tally } from './facets.ts';
import { amongKeys } from './keys.ts';

const mostNames = 6;
const mostSources = 12;

/** By what a search could be narrowed: the kinds, names and decades of the events it finds, and the sources of its passages. */
export async function searchFacets(
  reader: Reader,
  events: readonly number[],
  passages: ReadonlyMap<number, number>,
): Promise<SearchView['facets']> {
  const index = reader.events();
  const links = reader.links();
  const positions = Uint32Array.from(events, (key) => index.position(key));
  const kinds = tally(positions, (position) => index.kind(position));
  const decades = tally(positions, (position) => {
    const day = index.first(position) ?? index.last(position);
    return day === null ? null : Math.floor(civilDayOf(day).year / 10) * 10;
  });
  return {
    kinds: eventKinds
      .flatMap((kind) => (kinds.has(kind) ? [{ kind, events: kinds.get(kind) ?? 0 }] : []))
      .sort((a, b) => b.events - a.events),
    decades: [...decades]
      .flatMap(([decade, events]) => (decade === null ? [] : [{ from: decade, to: decade + 9, events }]))
      .sort((a, b) => a.from - b.from),
    entities: await facetNames(reader, linkCounts(links.entities, positions), mostNames),
    sources: await sourcesOf(reader, linkCounts(links.sources, positions), passages),
  };
}

async function sourcesOf(
  reader: Reader,
  events: ReadonlyMap<number, number>,
  passages: ReadonlyMap<number, number>,
): Promise<SearchView['facets']['sources']> {
  const keys = [...new Set([...events.keys(), ...passages.keys()])]
    .sort((a, b) => (passages.get(b) ?? 0) - (passages.get(a) ?? 0) || (events.get(b) ?? 0) - (events.get(a) ?? 0))
    .slice(0, mostSources);
  const rows = await reader.tables
    .selectFrom('source')
    .select(['id', 'uid', 'title'])
    .where('id', 'in', amongKeys(keys) as never)
    .execute();
  const byKey = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    return row
      ? [{ id: row.uid, name: row.title, passages: passages.get(key) ?? 0, events: events.get(key) ?? 0 }]
      : [];
  });
}
