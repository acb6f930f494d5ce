import type { DatabaseSync } from 'node:sqlite';
import type { EventIndex } from './event-index.ts';
import { type Columns, keptColumns, numbersOf } from './kept-columns.ts';
import { pairsOf } from './statement.ts';

/** For each event what it is linked to, as dense numbers, in two typed arrays: the lists one after another, and where each begins. */
export interface Links {
  /** Rowids of what is linked to, by dense number. */
  readonly keys: Int32Array;
  /** Dense numbers of what an event is linked to, each once. */
  of(position: number): Int32Array;
  /** To how many an event is linked. */
  count(position: number): number;
  /** By dense number, how many of the events at these positions are linked to it. */
  tally(positions: Uint32Array | Int32Array): Int32Array;
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

/** Lists of numbers one after another: that at a place goes from its start to the next. */
interface Lists {
  readonly starts: Int32Array;
  readonly all: Int32Array;
}

type LinkColumns = Lists & { readonly keys: Int32Array };

const columnNames = (of: keyof EventLinks) => [`${of}.key`, `${of}.start`, `${of}.list`] as const;

/** Reads the links of all events of an index: for facets, and for charts of who appears when. */
export function readEventLinks(db: DatabaseSync, index: EventIndex, edition: string | null = null): EventLinks {
  const read = (of: keyof EventLinks, counted: () => LinkColumns): Links => {
    const [key, start, list] = columnNames(of);
    const kept = keptColumns(db, edition, [key, start, list]);
    return linksOf(
      kept ? { keys: numbersOf(kept[key]), starts: numbersOf(kept[start]), all: numbersOf(kept[list]) } : counted(),
    );
  };
  return {
    entities: read('entities', () =>
      countedLinks(index, pairsOf(db, 'SELECT entity, event FROM participant ORDER BY entity, event'), (key) => key),
    ),
    sources: read('sources', () => {
      const sources = new Map(pairsOf(db, 'SELECT id, source FROM capture'));
      return countedLinks(
        index,
        // Both columns stand in one index: the claims themselves are not looked at.
        pairsOf(db, 'SELECT capture, event FROM claim INDEXED BY claim_event WHERE event IS NOT NULL'),
        (capture) => sources.get(capture) ?? -1,
      );
    }),
  };
}

const columnsBehind = new WeakMap<Links, LinkColumns>();

/** The links as they are kept. */
export function linkColumns(links: EventLinks): Columns<string> {
  const columns = (['entities', 'sources'] as const).flatMap((of) => {
    const { keys, starts, all } = columnsBehind.get(links[of])!;
    const [key, start, list] = columnNames(of);
    return [
      [key, keys],
      [start, starts],
      [list, all],
    ] as const;
  });
  return Object.fromEntries(columns);
}

/** Links from pairs of what is linked to (by way of `keyOf`) and the rowid of an event, in any order, some perhaps twice. */
function countedLinks(
  index: EventIndex,
  pairs: Iterable<[number, number]>,
  keyOf: (other: number) => number,
): LinkColumns {
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
  return { keys: Int32Array.from(numbers.keys()), ...listsOf(index.size, from, to) };
}

function linksOf(columns: LinkColumns): Links {
  const { keys, starts, all } = columns;
  const numbers = new Map<number, number>();
  for (let number = 0; number < keys.length; number++) numbers.set(keys[number], number);
  // Most of what is asked goes from events to what they are linked to.
  let back: Lists | null = null;
  const links: Links = {
    keys,
    of: (position) => all.subarray(starts[position], starts[position + 1]),
    count: (position) => starts[position + 1] - starts[position],
    tally(positions) {
      const counts = new Int32Array(keys.length);
      for (let i = 0; i < positions.length; i++) {
        const end = starts[positions[i] + 1];
        for (let at = starts[positions[i]]; at < end; at++) counts[all[at]]++;
      }
      return counts;
    },
    number: (rowid) => numbers.get(rowid) ?? -1,
    events(number) {
      back ??= turned(columns);
      return back.all.subarray(back.starts[number], back.starts[number + 1]);
    },
  };
  columnsBehind.set(links, columns);
  return links;
}

/** The second of each pair by the first, each once and in order. */
function listsOf(size: number, from: readonly number[], to: readonly number[]): Lists {
  const { starts, all } = grouped(size, from, to);
  let end = 0;
  for (let at = 0; at < size; at++) {
    const list = all.subarray(starts[at], starts[at + 1]).sort();
    starts[at] = end;
    // What is written lies before what is still to be read.
    let last = -1;
    for (const one of list) {
      if (one !== last) all[end++] = one;
      last = one;
    }
  }
  starts[size] = end;
  return { starts, all: all.slice(0, end) };
}

/** For each number the places whose lists it is in, in order. */
function turned({ keys, starts, all }: LinkColumns): Lists {
  const places = new Int32Array(all.length);
  for (let at = 0; at + 1 < starts.length; at++) places.fill(at, starts[at], starts[at + 1]);
  return grouped(keys.length, all, places);
}

/** The second of each pair by the first, in the order of the pairs. */
function grouped(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Lists {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < from.length; i++) starts[from[i] + 1]++;
  for (let at = 0; at < size; at++) starts[at + 1] += starts[at];
  const ends = starts.slice();
  const all = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) all[ends[from[i]]++] = to[i];
  return { starts, all };
}
