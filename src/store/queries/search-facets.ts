import { civilDayOf, dayNumberOf } from '../../edtf/index.ts';
import { eventKinds, type SearchView } from '../../model/index.ts';
import type { EventIndex } from '../event-index.ts';
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
  const byKind = tally(positions, eventKinds.length, (position) => index.columns.kinds[position]);
  const decades = decadesOf(index, positions);
  return {
    kinds: eventKinds
      .flatMap((kind, i) => (byKind[i] > 0 ? [{ kind, events: byKind[i] }] : []))
      .sort((a, b) => b.events - a.events),
    decades: [...decades]
      .map(([decade, events]) => ({ from: decade, to: decade + 9, events }))
      .sort((a, b) => a.from - b.from),
    entities: facetNames(reader, links.entities.tally(positions), mostNames),
    sources: sourcesOf(reader, linkCounts(links.sources, positions), passages),
  };
}

/** How many of the events at `positions` fall into each decade by their earliest day. They stand in the order of time. */
function decadesOf(index: EventIndex, positions: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  // Those of one decade stand together: it is looked up where it changes, not for each.
  let [first, last, decade, count] = [0, -1, 0, 0];
  for (const position of positions) {
    const day = index.first(position) ?? index.last(position);
    if (day === null) continue;
    if (day < first || day > last) {
      if (count > 0) counts.set(decade, count);
      decade = Math.floor(civilDayOf(day).year / 10) * 10;
      count = counts.get(decade) ?? 0;
      first = dayNumberOf(decade, 1, 1);
      last = dayNumberOf(decade + 10, 1, 1) - 1;
    }
    count++;
  }
  if (count > 0) counts.set(decade, count);
  return counts;
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
