import type { DatabaseSync } from 'node:sqlite';
import type { EventIndex } from './event-index.ts';
import { pairsOf } from './statement.ts';

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
  const sources = new Map(pairsOf(db, 'SELECT id, source FROM capture'));
  return {
    entities: linksOf(index, pairsOf(db, 'SELECT entity, event FROM participant ORDER BY entity, event'), (key) => key),
    sources: linksOf(
      index,
      // Both columns stand in one index: the claims themselves are not looked at.
      pairsOf(db, 'SELECT capture, event FROM claim INDEXED BY claim_event WHERE event IS NOT NULL'),
      (capture) => sources.get(capture) ?? -1,
    ),
  };
}

/** Links from pairs of what is linked to (by way of `keyOf`) and the rowid of an event, in any order, some perhaps twice. */
function linksOf(index: EventIndex, pairs: Iterable<[number, number]>, keyOf: (other: number) => number): Links {
  const numbers = new Map<number, number>();
  const from: number[] = [];
  const to: number[] = [];
  for (const [other, event] of pairs) {
    const position = index.position(event);
    if (position === -1) continue;
    const key = keyOf(other);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    from.push(position);
    to.push(number);
  }
  const forth = listsOf(index.size, from, to);
  const back = listsOf(numbers.size, to, from);
  return {
    keys: Int32Array.from(numbers.keys()),
    of: forth,
    number: (rowid) => numbers.get(rowid) ?? -1,
    events: back,
  };
}

/** The second of each pair by the first, each once and in order, as slices of one array. */
function listsOf(size: number, from: readonly number[], to: readonly number[]): (at: number) => Int32Array {
  const starts = new Int32Array(size + 1);
  for (const at of from) starts[at + 1]++;
  for (let i = 0; i < size; i++) starts[i + 1] += starts[i];
  const ends = starts.slice();
  const all = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) all[ends[from[i]]++] = to[i];
  for (let at = 0; at < size; at++) {
    const list = all.subarray(starts[at], starts[at + 1]).sort();
    let kept = 0;
    for (const one of list) if (kept === 0 || list[kept - 1] !== one) list[kept++] = one;
    ends[at] = starts[at] + kept;
  }
  return (at) => all.subarray(starts[at], ends[at]);
}
