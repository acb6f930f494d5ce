import type { DatabaseSync } from 'node:sqlite';
import { type Basis, bases, type EventKind, eventKinds } from '../model/index.ts';
import { type Columns, keptColumns, numbersOf } from './kept-columns.ts';

/** Stands for an end that is open or unknown. */
const noDay = -0x80000000;

/** By position, that is in the order of time: each event's rowid, its first and last day, kind and basis. */
export interface EventColumns {
  readonly rowids: Int32Array;
  /** `noDay` where open, unknown or undated. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Places in `eventKinds`. */
  readonly kinds: Uint8Array;
  /** 0 for none, otherwise one more than the place in `bases`. */
  readonly bases: Uint8Array;
}

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
  /** The numbers themselves, for loops over many. */
  readonly columns: EventColumns;
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

const columnNames = ['event.rowid', 'event.first', 'event.last', 'event.kind', 'event.basis'] as const;

/** The events of a project; `edition` is what the chronicle in it is known as, by which what is kept of it is found. */
export const readEventIndex = (db: DatabaseSync, edition: string | null = null): EventIndex =>
  eventIndexOf(keptEvents(db, edition) ?? countedEvents(db));

function keptEvents(db: DatabaseSync, edition: string | null): EventColumns | null {
  const kept = keptColumns(db, edition, columnNames);
  return (
    kept && {
      rowids: numbersOf(kept['event.rowid']),
      firsts: numbersOf(kept['event.first']),
      lasts: numbersOf(kept['event.last']),
      kinds: kept['event.kind'],
      bases: kept['event.basis'],
    }
  );
}

/** The columns of an index as they are kept. */
export const eventColumns = ({
  columns: { rowids, firsts, lasts, kinds, bases },
}: EventIndex): Columns<(typeof columnNames)[number]> => ({
  'event.rowid': rowids,
  'event.first': firsts,
  'event.last': lasts,
  'event.kind': kinds,
  'event.basis': bases,
});

function countedEvents(db: DatabaseSync): EventColumns {
  const size = Number(db.prepare('SELECT count(*) AS n FROM event').get()?.n);
  const columns: EventColumns = {
    rowids: new Int32Array(size),
    firsts: new Int32Array(size),
    lasts: new Int32Array(size),
    kinds: new Uint8Array(size),
    bases: new Uint8Array(size),
  };
  let at = 0;
  const rows = db.prepare('SELECT id, kind, basis, first_day, last_day FROM event ORDER BY place, last_day, uid');
  rows.setReturnArrays(true);
  type Row = [rowid: number, kind: EventKind, basis: Basis, first: number | null, last: number | null];
  for (const [rowid, kind, basis, first, last] of rows.iterate() as unknown as Iterable<Row>) {
    columns.rowids[at] = rowid;
    columns.firsts[at] = first ?? noDay;
    columns.lasts[at] = last ?? noDay;
    columns.kinds[at] = eventKinds.indexOf(kind);
    columns.bases[at] = bases.indexOf(basis) + 1;
    at++;
  }
  return columns;
}

function eventIndexOf(columns: EventColumns): EventIndex {
  const { rowids, firsts: first, lasts: last, kinds, bases: known } = columns;
  const size = rowids.length;
  const positions = positionsOf(rowids);
  return {
    size,
    columns,
    rowid: (position) => rowids[position],
    position: positions,
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

// Rowids have few gaps: a table of them all is small, and ten times as fast as a map.
const mostGaps = 8;

/** Tells the position of a rowid; -1 where there is none. */
function positionsOf(rowids: Int32Array): (rowid: number) => number {
  const greatest = rowids.reduce((most, one) => Math.max(most, one), 0);
  if (greatest > (rowids.length + 1024) * mostGaps) {
    const positions = new Map(Array.from(rowids, (rowid, position) => [rowid, position]));
    return (rowid) => positions.get(rowid) ?? -1;
  }
  const positions = new Int32Array(greatest + 1).fill(-1);
  for (let position = 0; position < rowids.length; position++) positions[rowids[position]] = position;
  return (rowid) => positions[rowid] ?? -1;
}
