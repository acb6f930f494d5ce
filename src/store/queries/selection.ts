import { dayNumber } from '../../edtf/index.ts';
import type { Basis, EventKind } from '../../model/index.ts';
import type { Links } from '../event-links.ts';
import type { Reader } from '../reader.ts';
import { matchExpression } from '../words.ts';
import { matchingRowids } from './matching.ts';

/** What narrows a list of events. Days are `YYYY-MM-DD`; ids are those of records; `q` is words to be found. */
export interface EventSelection {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: readonly EventKind[] | undefined;
  readonly entity?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly basis?: readonly Basis[] | undefined;
  /** By how many sources an event is told: 1, 2, or 3 for three and more. */
  readonly told?: readonly number[] | undefined;
}

/** Positions in the event index, as a table of which are in. */
export type Positions = Uint8Array;

/** The positions in the event index of the events that a query asks for, in the order of time. */
export function selectEvents(reader: Reader, query: EventSelection): Uint32Array {
  const narrowed: Positions[] = [];
  const { entities, sources } = reader.links();
  for (const id of query.entity ?? []) narrowed.push(linkedTo(reader, entities, keysOf(reader, 'entity', [id])));
  if (query.source?.length) narrowed.push(linkedTo(reader, sources, keysOf(reader, 'source', query.source)));
  if (query.q) narrowed.push(eventsMatching(reader, query.q));
  const positions = reader.events().select({
    ...(query.basis?.length ? { bases: query.basis } : {}),
    ...(query.from ? { from: dayNumber(query.from) } : {}),
    ...(query.to ? { to: dayNumber(query.to) } : {}),
    ...(query.kind?.length ? { kinds: query.kind } : {}),
    ...(narrowed.length ? { among: narrowed.reduce(bothOf) } : {}),
  });
  const { told } = query;
  if (!told?.length) return positions;
  return positions.filter((position) => told.includes(toldBy(sources.of(position).length)));
}

/** By how many sources an event is told, as filters count it: 3 for three and more. */
export const toldBy = (sources: number): number => Math.min(sources, 3);

/** What stands in both tables. */
export const bothOf = (a: Positions, b: Positions): Positions => a.map((is, position) => is & b[position]);

/** The events linked to any of these rowids. */
export function linkedTo(reader: Reader, links: Links, keys: Iterable<number>): Positions {
  const found = new Uint8Array(reader.events().size);
  for (const key of keys) {
    const number = links.number(key);
    if (number !== -1) for (const position of links.events(number)) found[position] = 1;
  }
  return found;
}

/** The events with these rowids. */
export function positionsOfKeys(reader: Reader, rowids: Iterable<number>): Positions {
  const index = reader.events();
  const found = new Uint8Array(index.size);
  for (const rowid of rowids) {
    const position = index.position(rowid);
    if (position !== -1) found[position] = 1;
  }
  return found;
}

function keysOf(reader: Reader, table: 'entity' | 'source', ids: readonly string[]): number[] {
  const find = reader.db.prepare(`SELECT id FROM ${table} WHERE uid = ?`);
  return ids.flatMap((id) => find.get(id)?.id ?? []).map(Number);
}

// The list, its counts and its timeline ask for the same words one after another.
const lastMatched = new WeakMap<object, { words: string; positions: Positions }>();

/** The events in whose title or quotations every word occurs. */
function eventsMatching(reader: Reader, words: string): Positions {
  const index = reader.events();
  const last = lastMatched.get(index);
  if (last?.words === words) return last.positions;
  const match = matchExpression(words.split(/\s+/).map((text) => ({ text, exact: false })));
  const positions = positionsOfKeys(reader, match === null ? [] : matchingRowids(reader.db, 'event_words', match));
  lastMatched.set(index, { words, positions });
  return positions;
}
