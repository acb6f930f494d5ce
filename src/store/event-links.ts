import type { DatabaseSync } from 'node:sqlite';
import type { EventIndex } from './event-index.ts';

/** For each event what it is linked to, as dense numbers, in two typed arrays: the lists one after another, and where each begins. */
export interface Links {
  /** Rowids of what is linked to, by dense number. */
  readonly keys: Int32Array;
  /** Dense numbers of what an event is linked to, each once. */
  of(position: number): Int32Array;
  /** The dense number of a rowid; -1 where no event is linked to it. */
  number(rowid: number): number;
  /** Positions, in order, of the events linked to a dense number. */
  events(number: number): Int32Array;
}

/** Who and what takes part in each event, and which sources tell of it. */
export interface EventLinks {
  readonly entities: Links;
  readonly sources: Links;
}

/** Reads the links of all events of an index: for facets, and for charts of who appears when. */
export function readEventLinks(db: DatabaseSync, index: EventIndex): EventLinks {
  return {
    entities: linksOf(index, db.prepare('SELECT DISTINCT event, entity AS other FROM participant').iterate()),
    sources: linksOf(
      index,
      db
        .prepare(`
          SELECT DISTINCT event, source AS other FROM claim JOIN capture ON capture.id = claim.capture
          WHERE event IS NOT NULL`)
        .iterate(),
    ),
  };
}

function linksOf(index: EventIndex, rows: Iterable<Record<string, unknown>>): Links {
  const numbers = new Map<number, number>();
  const from: number[] = [];
  const to: number[] = [];
  for (const row of rows) {
    const position = index.position(Number(row.event));
    if (position === -1) continue;
    const other = Number(row.other);
    let number = numbers.get(other);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(other, number);
    }
    from.push(position);
    to.push(number);
  }
  const forth = listsOf(index.size, from, to);
  const back = listsOf(numbers.size, to, from);
  for (let number = 0; number < numbers.size; number++) back(number).sort();
  return {
    keys: Int32Array.from(numbers.keys()),
    of: forth,
    number: (rowid) => numbers.get(rowid) ?? -1,
    events: back,
  };
}

/** The second of each pair by the first, as slices of one array. */
function listsOf(size: number, from: readonly number[], to: readonly number[]): (at: number) => Int32Array {
  const starts = new Int32Array(size + 1);
  for (const at of from) starts[at + 1]++;
  for (let i = 0; i < size; i++) starts[i + 1] += starts[i];
  const filled = starts.slice();
  const all = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) all[filled[from[i]]++] = to[i];
  return (at) => all.subarray(starts[at], starts[at + 1]);
}
