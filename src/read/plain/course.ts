import { isCaseless, isLower } from '../character.ts';
import { endsSentence } from '../sentence.ts';
import type { Layout } from './layout.ts';
import { firstWordEnd, type Line, usualWidth, widthOf } from './line.ts';
import { beginsItem } from './list-mark.ts';

/** The lines of a text that are no furniture, and what each shows about the next, found once for all who ask. */
export interface Course {
  /** Their indices, in order. The arrays below are by place in this list. */
  readonly content: readonly number[];
  /** 1 where a line ends a sentence. */
  readonly ends: Uint8Array;
  /** 1 where a line surely goes on in the next, whatever their lengths: it ends no sentence and the next begins small, or, where letters have no case, it is full. */
  readonly on: Uint8Array;
  /** The width that nine lines of ten do not exceed, short lines not counted. */
  readonly usual: number;
  /** The width of the widest line that goes on, from a line up to the first that does not; 0 where it does not itself. */
  readonly measure: Int32Array;
  /** 1 where the line that ends that stretch ends a sentence. */
  readonly stops: Uint8Array;
}

/** Narrowest line that may go on in another. */
const shortest = 4;

/** The share of a text's usual measure from which on a line without capitals after it is taken to be full. */
const fullShare = 0.88;
/** The share below which it is not, however long the next word is. */
const leastShare = 0.7;

// Whether a line fills the usual measure, or leaves no room there for the first word of the next.
const isFull = (text: string, a: Line, b: Line, usual: number): boolean =>
  a.width >= usual * fullShare ||
  (a.width >= usual * leastShare && a.width + 1 + widthOf(text, b.start, firstWordEnd(text, b)) > usual);

/** Follows a text line by line. */
export function courseOf(text: string, lines: readonly Line[], layout: Layout): Course {
  const content: number[] = [];
  for (let i = 0; i < lines.length; i++) if (!layout.furniture.has(i)) content.push(i);
  const count = content.length;
  const ends = new Uint8Array(count);
  const on = new Uint8Array(count);
  const measure = new Int32Array(count);
  const stops = new Uint8Array(count);
  const usual = usualWidth(content.map((i) => lines[i]));
  for (let k = count - 1; k >= 0; k--) {
    const a = lines[content[k]];
    ends[k] = endsSentence(text, a.start, a.end) ? 1 : 0;
    stops[k] = ends[k];
    if (k + 1 === count || ends[k] === 1 || a.width < shortest || layout.rows.has(content[k])) continue;
    const b = lines[content[k + 1]];
    const first = text.charCodeAt(b.start);
    // Without capitals only the length of a line tells.
    const goes = isLower(first) || (isCaseless(first) && isFull(text, a, b, usual));
    if (!goes || beginsItem(text, b)) continue;
    on[k] = 1;
    // A page's turn ends the stretch: the next page may be set to another measure.
    if (layout.page[content[k]] !== layout.page[content[k + 1]]) continue;
    measure[k] = Math.max(a.width, measure[k + 1]);
    stops[k] = stops[k + 1];
  }
  return { content, ends, on, measure, stops, usual };
}
