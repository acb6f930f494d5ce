import type { DatabaseSync } from 'node:sqlite';
import { type Basis, bases, type EventKind, eventKinds } from '../model/index.ts';

/** Stands for an end that is open or unknown. */
const noDay = -0x80000000;

/** What narrows a list of events; days are days since 1970-01-01, and an event is in if it may overlap the stretch. */
export interface EventFilter {
  readonly from?: number;
  readonly to?: number;
  readonly kinds?: readonly EventKind[];
  readonly bases?: readonly Basis[];
  /** Only positions for which this has a 1. */
  readonly among?: Uint8Array;
}

/**
 * All events in the order of time, as columns of typed arrays: filters and timelines over a million of them take
 * milliseconds, where SQL takes seconds.
 */
export interface EventIndex {
  readonly size: number;
  /** Positions, in order, of the events that pass. */
  select(filter: EventFilter): Uint32Array;
  rowid(position: number): number;
  /** The position of the event with this rowid; -1 where it is not there. */
  position(rowid: number): number;
  kind(position: number): EventKind;
  /** How its date is known; null where it has none. */
  basis(position: number): Basis | null;
  /** The first and last day it may have been; null where open, unknown or undated. */
  first(position: number): number | null;
  last(position: number): number | null;
}

export function readEventIndex(db: DatabaseSync): EventIndex {
  const size = Number(db.prepare('SELECT count(*) AS n FROM event').get()?.n);
  const rowids = new Int32Array(size);
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const kinds = new Uint8Array(size);
  // 0 for none, otherwise one more than the place in `bases`.
  const known = new Uint8Array(size);
  const positions = new Map<number, number>();
  let at = 0;
  const rows = db.prepare('SELECT id, kind, basis, first_day, last_day FROM event ORDER BY place, last_day, uid');
  rows.setReturnArrays(true);
  type Row = [rowid: number, kind: EventKind, basis: Basis, first: number | null, last: number | null];
  for (const [rowid, kind, basis, firstDay, lastDay] of rows.iterate() as unknown as Iterable<Row>) {
    rowids[at] = rowid;
    first[at] = firstDay ?? noDay;
    last[at] = lastDay ?? noDay;
    kinds[at] = eventKinds.indexOf(kind);
    known[at] = bases.indexOf(basis) + 1;
    positions.set(rowid, at);
    at++;
  }

  return {
    size,
    rowid: (position) => rowids[position],
    position: (rowid) => positions.get(rowid) ?? -1,
    kind: (position) => eventKinds[kinds[position]],
    basis: (position) => bases[known[position] - 1] ?? null,
    first: (position) => (first[position] === noDay ? null : first[position]),
    last: (position) => (last[position] === noDay ? null : last[position]),
    select({ from, to, kinds: wanted, bases: wantedBases, among }) {
      const isWanted = eventKinds.map((kind) => wanted === undefined || wanted.includes(kind));
      const isKnown = [null, ...bases].map((basis) => !wantedBases || (basis !== null && wantedBases.includes(basis)));
      const bounded = from !== undefined || to !== undefined;
      const found = new Uint32Array(size);
      let count = 0;
      for (let i = 0; i < size; i++) {
        if (!isWanted[kinds[i]] || !isKnown[known[i]]) continue;
        if (bounded) {
          if (first[i] === noDay && last[i] === noDay) continue;
          if (to !== undefined && first[i] !== noDay && first[i] > to) continue;
          if (from !== undefined && last[i] !== noDay && last[i] < from) continue;
        }
        if (among && among[i] === 0) continue;
        found[count++] = i;
      }
      return found.slice(0, count);
    },
  };
}
