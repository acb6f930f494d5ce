import { civilDayOf } from '../../edtf/index.ts';
import { eventKinds, type SearchView } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { facetNames, linkCounts, tally } from './facets.ts';

const mostNames = 6;
const mostSources = 12;

/**
 * By what a search could be narrowed: the kinds, names and decades of the events it finds (positions), and the sources of
 * its passages (how many by rowid).
 */
export function searchFacets(
  reader: Reader,
  positions: Uint32Array,
  passages: ReadonlyMap<number, number>,
): SearchView['facets'] {
  const index = reader.events();
  const links = reader.links();
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
    entities: facetNames(reader, linkCounts(links.entities, positions), mostNames),
    sources: sourcesOf(reader, linkCounts(links.sources, positions), passages),
  };
}

function sourcesOf(
  reader: Reader,
  events: ReadonlyMap<number, number>,
  passages: ReadonlyMap<number, number>,
): SearchView['facets']['sources'] {
  const { sources } = reader.names();
  return [...new Set([...events.keys(), ...passages.keys()])]
    .sort((a, b) => (passages.get(b) ?? 0) - (passages.get(a) ?? 0) || (events.get(b) ?? 0) - (events.get(a) ?? 0))
    .slice(0, mostSources)
    .flatMap((key) => {
      const source = sources.get(key);
      return source
        ? [{ id: source.uid, name: source.name, passages: passages.get(key) ?? 0, events: events.get(key) ?? 0 }]
        : [];
    });
}
