import { isUpper } from '../character.ts';
import type { Run } from '../draft.ts';
import { endsSentence, hasSentenceInside } from '../sentence.ts';
import { attestedPairs } from '../words.ts';
import {
  beginsItem,
  belongTogether,
  bracketAfter,
  firstWordEnd,
  goesOn,
  isBrokenOff,
  isTitled,
  lastWord,
} from './join.ts';
import type { Layout } from './layout.ts';
import { type Line, lengthOf } from './line.ts';
import { shapesOf } from './shape.ts';

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

/** Most lines after a seam that are looked at for what their block is. */
const farthest = 8;

/** The blocks of a text, and whether it was set in lines. Furniture is passed over: a block may have parts before and after it. */
export function blocksOf(text: string, lines: readonly Line[], layout: Layout): { blocks: Block[]; wrapped: boolean } {
  const content: number[] = [];
  for (let i = 0; i < lines.length; i++) if (!layout.furniture.has(i)) content.push(i);
  const shapes = shapesOf(text, lines, content, layout.page);
  if (!shapes.whole.wrapped) return { blocks: flowingBlocks(text, lines, content, layout), wrapped: false };
  const pairs = attestedPairs(text, openPairs(text, lines, content));
  const blocks: Block[] = [];
  const columnOf = columnsOf(text, lines, content, layout.page);

  // What the lines from content[k] on show, as far as each surely goes on in the next.
  const lookAhead = (k: number): { measure: number; ends: boolean } => {
    let measure = 0;
    let at = k;
    for (; at < k + farthest && at + 1 < content.length; at++) {
      const [a, b] = [lines[content[at]], lines[content[at + 1]]];
      if (layout.page[content[at]] !== layout.page[content[at + 1]] || !goesOn(text, a, b)) break;
      measure = Math.max(measure, lengthOf(a));
    }
    const last = lines[content[at]];
    return { measure, ends: last !== undefined && endsSentence(text, last.start, last.end) };
  };

  let from = 0;
  let measure = 0;
  let bracket = false;
  let titled = true;
  let sentences = false;
  for (let k = 0; k < content.length; k++) {
    const i = content[k];
    const next = content[k + 1];
    const line = lines[i];
    bracket = bracketAfter(text, line, bracket);
    titled &&= isTitled(text, line);
    const apart =
      next === undefined || layout.originals.has(i) || layout.originals.has(next) || layout.prefixes.has(next);
    const ahead = apart ? null : lookAhead(k + 1);
    sentences ||= hasSentenceInside(text, line.start, line.end);
    const together =
      !apart &&
      belongTogether(text, {
        a: line,
        b: lines[next],
        shape: shapes.of(layout.page[i]),
        measure,
        ahead: ahead!.measure,
        column: columnOf(layout.page[i]),
        aheadEnds: ahead!.ends,
        sentences,
        bracket,
        titled,
        opening: lines[content[from]].start,
        turn: layout.page[i] !== layout.page[next],
        attested: pairs.size > 0 && pairs.has(pairOf(text, line, lines[next])),
      });
    if (together) {
      measure = Math.max(measure, lengthOf(line));
      sentences ||= endsSentence(text, line.start, line.end);
      continue;
    }
    blocks.push(blockOf(lines, content.slice(from, k + 1), layout));
    from = k + 1;
    measure = 0;
    bracket = false;
    titled = true;
    sentences = false;
  }
  return { blocks, wrapped: true };
}

// Where lines are not set to a measure, each is a block, but for sentences that break off.
function flowingBlocks(text: string, lines: readonly Line[], content: readonly number[], layout: Layout): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let k = 0; k < content.length; k++) {
    const [i, next] = [content[k], content[k + 1]];
    const fixed =
      next === undefined || layout.originals.has(i) || layout.originals.has(next) || layout.prefixes.has(next);
    if (!fixed && layout.page[i] === layout.page[next] && isBrokenOff(text, lines[i], lines[next])) continue;
    blocks.push(blockOf(lines, content.slice(from, k + 1), layout));
    from = k + 1;
  }
  return blocks;
}

// The measure of each page, as its lines that surely go on show it; of the whole text, where most of them are as long.
function columnsOf(
  text: string,
  lines: readonly Line[],
  content: readonly number[],
  page: Int32Array,
): (page: number) => number {
  const columns = new Map<number, number>();
  const lengths: number[] = [];
  for (let k = 0; k + 1 < content.length; k++) {
    const a = lines[content[k]];
    if (!goesOn(text, a, lines[content[k + 1]])) continue;
    const number = page[content[k]];
    columns.set(number, Math.max(columns.get(number) ?? 0, lengthOf(a)));
    lengths.push(lengthOf(a));
  }
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const uniform = lengths.filter((length) => length >= widest * 0.8).length >= lengths.length * 0.8;
  return (number) => columns.get(number) ?? (uniform ? widest : 0);
}

const pairOf = (text: string, a: Line, b: Line): string =>
  `${text.slice(lastWord(text, a), a.end)} ${text.slice(b.start, firstWordEnd(text, b)).replace(/[,.;:)]+$/, '')}`;

// Last and first words, both with capitals, of lines between which no sentence ends: names that may have been broken.
function openPairs(text: string, lines: readonly Line[], content: readonly number[]): Set<string> {
  const pairs = new Set<string>();
  for (let k = 0; k + 1 < content.length; k++) {
    const [a, b] = [lines[content[k]], lines[content[k + 1]]];
    if (!isUpper(text.charCodeAt(b.start)) || !isUpper(text.charCodeAt(lastWord(text, a)))) continue;
    if (!endsSentence(text, a.start, a.end) && !beginsItem(text, b)) pairs.add(pairOf(text, a, b));
  }
  return pairs;
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
