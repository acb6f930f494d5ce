import type { DatabaseSync } from 'node:sqlite';
import { pairsOf } from './statement.ts';

/** Tells of a passage's rowid, without looking it up, of which source it is. */
export interface PassagePlaces {
  /** The rowid of the source; null for furniture, which nobody looks for, and for what is no passage. */
  source(rowid: number): number | null;
}

/** Reads where passages stand. The passages of one capture have rowids one after another: they are written at once. */
export function readPassagePlaces(db: DatabaseSync): PassagePlaces {
  const sources = new Map(pairsOf(db, 'SELECT id, source FROM capture'));
  const first = new Map(pairsOf(db, 'SELECT capture, min(id) FROM passage GROUP BY capture'));
  const runs = [...pairsOf(db, 'SELECT capture, max(id) FROM passage GROUP BY capture')]
    .map(([capture, end]) => ({ start: first.get(capture) ?? end, end, source: sources.get(capture) ?? -1 }))
    .sort((a, b) => a.start - b.start);
  const furniture = new Set(
    [...pairsOf(db, "SELECT id, 1 FROM passage INDEXED BY passage_furniture WHERE kind = 'furniture'")].map(
      ([id]) => id,
    ),
  );
  let last = 0;
  return {
    source(rowid) {
      if (furniture.has(rowid)) return null;
      // Most often they are asked for in order.
      if (!(rowid >= (runs[last]?.start ?? Infinity) && rowid <= runs[last].end)) last = runBefore(runs, rowid);
      const run = runs[last];
      return run && rowid >= run.start && rowid <= run.end ? run.source : null;
    },
  };
}

function runBefore(runs: readonly { start: number }[], rowid: number): number {
  let low = 0;
  let high = runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (runs[middle].start <= rowid) low = middle;
    else high = middle;
  }
  return low;
}
