import { isUpper } from '../character.ts';
import type { Run } from '../draft.ts';
import { attestedPairs } from '../words.ts';
import { type Course, courseOf } from './course.ts';
import { belongTogether, isTitled } from './join.ts';
import type { Layout } from './layout.ts';
import { firstWordEnd, type Line, lastWord, lengthOf } from './line.ts';
import { type Shape, shapesOf } from './shape.ts';

/** Lines that belong together, whatever they turn out to be: a paragraph, a heading, a caption. */
export interface Block {
  /** Indices of its lines, in order. */
  readonly lines: readonly number[];
  readonly runs: Run[];
  /** The page it begins on, from 0. */
  readonly page: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
}

/** The blocks of a text, and whether it was set in lines. Furniture is passed over: a block may have parts before and after it. */
export function blocksOf(text: string, lines: readonly Line[], layout: Layout): { blocks: Block[]; wrapped: boolean } {
  const course = courseOf(text, lines, layout);
  const shapes = shapesOf(text, lines, course, layout);
  const { wrapped } = shapes.whole;
  const together = wrapped
    ? laidTogether(text, lines, layout, course, shapes.of)
    : flowingTogether(text, lines, course);
  // Lines that are blocks of their own.
  const stands = new Set([...layout.originals, ...layout.rows]);
  const blocks: Block[] = [];
  let from = 0;
  for (let k = 0; k < course.content.length; k++) {
    const [i, next] = [course.content[k], course.content[k + 1]];
    const apart = next === undefined || stands.has(i) || stands.has(next) || layout.prefixes.has(next);
    if (!apart && together(k, from)) continue;
    blocks.push(blockOf(lines, course.content.slice(from, k + 1), layout));
    from = k + 1;
  }
  return { blocks, wrapped };
}

/** Whether the line at place `k` and the next belong to one block, which began at place `from`. Asked for each line in order. */
type Together = (k: number, from: number) => boolean;

/** Shortest line of a text not set in lines that may break off inside a sentence, in code units. */
const shortest = 30;

// Where lines are not set to a measure, each is a block, but for sentences that break off close above their rest.
function flowingTogether(text: string, lines: readonly Line[], { content, on }: Course): Together {
  return (k) => {
    const [a, b] = [lines[content[k]], lines[content[k + 1]]];
    return on[k] === 1 && b.gap === 0 && lengthOf(a) >= shortest && text.charCodeAt(a.end - 1) !== 0x3a;
  };
}

function laidTogether(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  course: Course,
  shapeOf: (page: number) => Shape,
): Together {
  const { content, ends } = course;
  const attested = attestedPlaces(text, lines, course);
  const columnOf = columnsOf(lines, course, layout.page);
  let measure = 0;
  let titled = true;
  return (k, from) => {
    const [i, next] = [content[k], content[k + 1]];
    const [a, b] = [lines[i], lines[next]];
    if (k === from) {
      measure = 0;
      titled = true;
    }
    titled &&= isTitled(text, a);
    const together = belongTogether(text, {
      a,
      b,
      shape: shapeOf(layout.page[i]),
      ends: ends[k] === 1,
      measure,
      ahead: course.measure[k + 1],
      aheadEnds: course.stops[k + 1] === 1,
      ...columnOf(layout.page[i]),
      titled,
      opening: lines[content[from]].start,
      turn: layout.page[i] !== layout.page[next],
      attested: attested.has(k),
    });
    measure = Math.max(measure, a.width);
    return together;
  };
}

/** What a page's lines that surely go on show of its measure; see `Seam`. */
interface Column {
  readonly column: number;
  readonly set: number;
}

/** Fewest such lines of a page that is judged by its own, and the share of them that must be about as wide. */
const fewest = 6;
const evenShare = 0.8;

// The width that few lines exceed, where most are about as wide; otherwise 0.
function evenWidth(widths: number[]): number {
  widths.sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  return widths.filter((width) => width >= widest * 0.8).length >= widths.length * evenShare ? widest : 0;
}

// The measure of each page, as its lines that surely go on show it; of the whole text, where most of them are as wide.
function columnsOf(lines: readonly Line[], { content, on }: Course, page: Int32Array): (page: number) => Column {
  const pages = new Map<number, number[]>();
  for (let k = 0; k < content.length; k++) {
    if (on[k] === 0) continue;
    const own = pages.get(page[content[k]]);
    const { width } = lines[content[k]];
    if (own === undefined) pages.set(page[content[k]], [width]);
    else own.push(width);
  }
  const all = evenWidth([...pages.values()].flat());
  const columns = new Map<number, Column>();
  for (const [number, widths] of pages) {
    // A page with little prose may hold captions set to any measure.
    const set = widths.length >= fewest ? evenWidth(widths) : pages.size === 1 ? all : 0;
    columns.set(number, { column: widths.reduce((most, width) => Math.max(most, width), 0), set });
  }
  return (number) => columns.get(number) ?? { column: all, set: 0 };
}

// The places where the last word of a line and the first of the next, both with capitals, follow each other inside a line
// elsewhere: names that were broken.
function attestedPlaces(text: string, lines: readonly Line[], { content, ends }: Course): Set<number> {
  const pairs = new Map<number, string>();
  for (let k = 0; k + 1 < content.length; k++) {
    const [a, b] = [lines[content[k]], lines[content[k + 1]]];
    if (ends[k] === 1 || !isUpper(text.charCodeAt(b.start))) continue;
    const last = lastWord(text, a);
    if (!isUpper(text.charCodeAt(last))) continue;
    pairs.set(
      k,
      `${text.slice(last, a.end)} ${text.slice(b.start, firstWordEnd(text, b)).replace(/(?<![,.;:)])[,.;:)]+$/, '')}`,
    );
  }
  const found = attestedPairs(text, new Set(pairs.values()));
  return new Set([...pairs].filter(([, pair]) => found.has(pair)).map(([k]) => k));
}

// The runs of some lines: unbroken but where a line that is not among them stands between.
function blockOf(lines: readonly Line[], members: readonly number[], layout: Layout): Block {
  const runs: Run[] = [];
  let before = -2;
  for (const i of members) {
    const start = layout.prefixes.get(i) ?? lines[i].start;
    if (before === i - 1) runs[runs.length - 1] = [runs[runs.length - 1][0], lines[i].end];
    else runs.push([start, lines[i].end]);
    before = i;
  }
  return { lines: members, runs, page: layout.page[members[0]], gap: lines[members[0]].gap };
}
