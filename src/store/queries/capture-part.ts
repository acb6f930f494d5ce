import type { DatabaseSync } from 'node:sqlite';
import type { Span } from '../../model/index.ts';

/** Passages of a capture by their places, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which part of a capture is wanted: these passages, or those around a place in its plain text where it is long. */
export type PartWanted = { readonly passages: Stretch } | { readonly around: Span };

/** Passages, and where in the plain text they stand. */
export interface Part extends Stretch, Span {
  /** How many passages the capture has. */
  readonly of: number;
}

// A capture of so many passages is not taken in parts unless these are asked for. A screen holds some twenty.
const mostWhole = 400;
const before = 40;
const after = 80;

/** The part of a capture that is wanted; all of it where that is no part, or nothing is said. */
export function partOf(db: DatabaseSync, capture: number, wanted?: PartWanted): Part {
  const last = db.prepare('SELECT max(seq) AS seq FROM passage WHERE capture = ?').get(capture)?.seq as number | null;
  const of = (last ?? -1) + 1;
  const { first, last: end } = stretchOf(db, capture, of, wanted);
  const reach = db
    .prepare('SELECT min(start) AS start, max("end") AS "end" FROM passage WHERE capture = ? AND seq BETWEEN ? AND ?')
    .get(capture, first, end);
  return { first, last: end, of, start: Number(reach?.start ?? 0), end: Number(reach?.end ?? 0) };
}

function stretchOf(db: DatabaseSync, capture: number, of: number, wanted?: PartWanted): Stretch {
  const all = { first: 0, last: of - 1 };
  if (wanted === undefined) return all;
  if ('passages' in wanted) {
    const { first, last } = wanted.passages;
    return { first: Math.min(first, of), last: Math.min(last, of - 1) };
  }
  if (of <= mostWhole) return all;
  const at = placeOf(db, capture, of, wanted.around.start);
  return { first: Math.max(0, at - before), last: Math.min(of - 1, at + after) };
}

/** The place of the passage in which an offset stands, or of one near it. */
function placeOf(db: DatabaseSync, capture: number, of: number, offset: number): number {
  const startOf = db.prepare('SELECT start FROM passage WHERE capture = ? AND seq = ?');
  // Passages stand in the order of the text but for what stands inside another.
  let low = 0;
  let high = of;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (Number(startOf.get(capture, middle)?.start) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
