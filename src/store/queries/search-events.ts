import type { Reader } from '../reader.ts';
import type { SearchQuery } from '../search-query.ts';
import { matchExpression, type Term } from '../words.ts';
import { bestMatching, matchingRowids } from './matching.ts';
import { bothOf, linkedTo, type Positions, positionsOfKeys, selectEvents } from './selection.ts';

/** The events that a search finds, looked for when they are asked for. */
export interface FoundEvents {
  /** All of them, in the order of time. */
  positions(): Uint32Array;
  /** The best of them by rowid. */
  best(limit: number): readonly number[];
}

/** Whether a query asks for more than words. */
const hasFields = ({ kinds, entities, source, from, to }: SearchQuery): boolean =>
  kinds.length > 0 || entities.length > 0 || source !== null || from !== null || to !== null;

/** The events found, best first; those without words in the order of time. */
export function findEvents(reader: Reader, query: SearchQuery, match: string | null): FoundEvents {
  const index = reader.events();
  let known: Uint32Array | null = null;
  const positions = (): Uint32Array => {
    known ??= match === null && !hasFields(query) ? new Uint32Array() : positionsFound(reader, query, match);
    return known;
  };
  return {
    positions,
    best(limit) {
      if (match === null) return Array.from(positions().subarray(0, limit), index.rowid);
      // Without fields whatever has the words is found: it need not be looked up.
      if (!hasFields(query))
        return bestMatching(reader.db, 'event_words', match, limit, (rowid) => index.position(rowid) !== -1);
      const isIn = new Uint8Array(index.size);
      for (const position of positions()) isIn[position] = 1;
      return bestMatching(reader.db, 'event_words', match, limit, (rowid) => isIn[index.position(rowid)] === 1);
    },
  };
}

function positionsFound(reader: Reader, query: SearchQuery, match: string | null): Uint32Array {
  const narrowed = narrowedBy(reader, query);
  if (match !== null) narrowed.push(positionsOfKeys(reader, matchingRowids(reader.db, 'event_words', match)));
  const among = narrowed.length ? narrowed.reduce(bothOf) : null;
  const { kinds, from, to } = query;
  const selected = selectEvents(reader, {
    ...(kinds.length ? { kind: kinds } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  });
  return among ? selected.filter((position) => among[position] === 1) : selected;
}

function narrowedBy(reader: Reader, { entities, source }: SearchQuery): Positions[] {
  const links = reader.links();
  const narrowed: Positions[] = [];
  for (const { kind, name } of entities) {
    const keys = entityKeys(reader, [{ text: name, exact: false }], kind);
    const all = kind === 'person' ? [...keys, ...reader.people().find(name)] : keys;
    narrowed.push(linkedTo(reader, links.entities, all));
  }
  if (source !== null) narrowed.push(linkedTo(reader, links.sources, sourceKeys(reader, source)));
  return narrowed;
}

/** The rowids of the source with this id, or of those in whose titles it occurs. */
export const sourceKeys = (reader: Reader, source: string): number[] =>
  reader.db
    .prepare('SELECT id FROM source WHERE uid = ?1 OR title LIKE ?2')
    .all(source, `%${source}%`)
    .map((row) => Number(row.id));

/** The rowids of the entities, of a kind if one is given, with a name in which all of the words occur. */
export function entityKeys(reader: Reader, terms: readonly Term[], kind?: string): number[] {
  const match = matchExpression(terms);
  if (match === null) return [];
  const { entities } = reader.names();
  return matchingRowids(reader.db, 'entity_words', match).filter(
    (key) => kind === undefined || entities.get(key)?.kind === kind,
  );
}
