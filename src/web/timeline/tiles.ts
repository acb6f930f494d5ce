import type { View } from '../address/view.ts';
import type { Days } from './extent.ts';
import { shortestView } from './scale.ts';

/** A part of all the time there is, asked for at once and kept: the same for every view that falls into it. */
export interface Tile extends Days {
  /** All time is cut into 2^level equal parts. */
  readonly level: number;
  readonly index: number;
}

/** The tiles, one or two or three, of the level at which a view fits into the length of one. */
export function tilesOf(limits: Days, view: View): Tile[] {
  const all = limits.last - limits.first + 1;
  const length = view.last - view.first + 1;
  const level = Math.max(0, Math.floor(Math.log2(all / Math.max(length, shortestView))));
  const count = 2 ** level;
  const edge = (index: number): number => limits.first + Math.round((index * all) / count);
  const at = (day: number): number => {
    const index = Math.min(count - 1, Math.max(0, Math.floor(((day - limits.first) * count) / all)));
    // Edges lie on whole days, so the neighbour may be meant.
    if (day < edge(index)) return Math.max(0, index - 1);
    return day >= edge(index + 1) ? Math.min(count - 1, index + 1) : index;
  };
  const tiles: Tile[] = [];
  for (let index = at(view.first); index <= at(view.last); index++)
    tiles.push({ level, index, first: edge(index), last: edge(index + 1) - 1 });
  return tiles;
}
