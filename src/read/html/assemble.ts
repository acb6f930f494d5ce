import { type Draft, draft, type Run } from '../draft.ts';
import { plainDrafts } from '../plain/plain-text.ts';
import type { PageBlock } from './block-text.ts';
import { datedLines } from './dated-lines.ts';
import { pageFurniture } from './furniture.ts';
import type { Page } from './page.ts';

/** A cell of a longer text stands for itself; shorter ones are read as a row, in code units. */
const longestCell = 160;
/** Longest term that is taken for a date, in code units. */
const longestDate = 40;
/** Lines of preformatted text from which on it is read as plain text. */
const fewestLines = 4;

/** The line at the end of a quotation that names who is quoted. */
const attribution = /^\s*(?:—|–|―|--)\s*(\p{Lu}[^\n]{1,60})$/u;

/** What stands between two cells of a row. */
const cellMark = ' | ';

// A term that is a date and nothing else: of a chronology set as a list of definitions.
const isDatedTerm = ({ frame, text }: PageBlock): boolean =>
  frame.tag === 'dt' && text.length <= longestDate && /^[\p{L}\d\s.,–-]*\d{4}[\p{L}\d\s.,–-]*$/u.test(text);

// A date and what it defines are one passage.
function definitionEnd(blocks: readonly PageBlock[], furniture: ReadonlySet<number>, at: number): number {
  const { list } = blocks[at].frame;
  let end = at + 1;
  while (end < blocks.length && blocks[end].frame.list === list && blocks[end].frame.tag === 'dd') {
    if (furniture.has(end) !== furniture.has(at)) break;
    end++;
  }
  return end;
}

// Rows of short cells are put together, so that what a row says stands in one passage.
function rowEnd(blocks: readonly PageBlock[], furniture: ReadonlySet<number>, at: number): number {
  if (isDatedTerm(blocks[at])) return definitionEnd(blocks, furniture, at);
  const { row } = blocks[at].frame;
  if (row < 0) return at + 1;
  const cells = new Set<number>();
  let end = at;
  for (; end < blocks.length && blocks[end].frame.row === row; end++) {
    const { frame, text } = blocks[end];
    if (
      frame.kind !== 'table-cell' ||
      text.length > longestCell ||
      cells.has(frame.cell) ||
      furniture.has(end) !== furniture.has(at)
    )
      return at + 1;
    cells.add(frame.cell);
  }
  return end;
}

/** The plain text of a page, its blocks each on lines of their own, and the passages in the making. */
export function assemble(page: Page): { text: string; drafts: Draft[] } {
  const { blocks } = page;
  const furniture = pageFurniture(page);
  const parts: string[] = [];
  const drafts: Draft[] = [];
  const quoted = new Map<number, Draft[]>();
  let length = 0;
  let before: PageBlock | null = null;
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    const end = rowEnd(blocks, furniture, i);
    const text = blocks
      .slice(i, end)
      .map((one) => one.text)
      .join(cellMark);
    const close =
      before !== null &&
      before.frame.kind === block.frame.kind &&
      (block.frame.kind === 'list-item' || block.frame.kind === 'table-cell');
    const between = before === null ? '' : close ? '\n' : '\n\n';
    parts.push(between, text);
    const start = length + between.length;
    length = start + text.length;
    const inLines = furniture.has(i) ? null : linesOf(block, text, end > i + 1, start);
    if (inLines) for (const one of inLines) drafts.push(one);
    else {
      const one = draftOf(block, furniture.has(i), start, length);
      drafts.push(one);
      if (block.frame.quote >= 0 && one.kind !== 'furniture') {
        const said = quoted.get(block.frame.quote);
        if (said === undefined) quoted.set(block.frame.quote, [one]);
        else said.push(one);
      }
    }
    before = block;
    i = end;
  }
  const text = parts.join('');
  speakers(quoted, text);
  return { text, drafts };
}

function draftOf({ frame, text }: PageBlock, isFurniture: boolean, from: number, end: number): Draft {
  // Preformatted text may begin with an indent.
  const start = from + text.length - text.trimStart().length;
  if (isFurniture) return draft('furniture', [[start, end]]);
  return draft(frame.kind, [[start, end]], { level: frame.kind === 'heading' ? (frame.level ?? 2) : null });
}

// What a block holds whose lines are told apart; null of one that runs on.
function linesOf({ frame }: PageBlock, text: string, isRow: boolean, start: number): Draft[] | null {
  if (frame.pre && text.split('\n', fewestLines).length === fewestLines) return preformatted(text, start);
  return isRow || frame.kind === 'heading' || frame.quote >= 0 ? null : entriesOf(frame.kind, text, start);
}

// "1931 …", a break, "1934 …": a chronology that breaks alone set in lines, each an entry of a list.
function entriesOf(kind: Draft['kind'], text: string, from: number): Draft[] | null {
  const lines = datedLines(text);
  if (lines === null) return null;
  const part = (as: Draft['kind'], [start, end]: Run): Draft => draft(as, [[from + start, from + end]]);
  const entries = lines.entries.map((entry) => part('list-item', entry));
  return lines.lead ? [part(kind, lines.lead), ...entries] : entries;
}

// Text that a page shows as it was typed is plain text, with lines, headings and lists of its own.
function preformatted(text: string, start: number): Draft[] {
  const drafts = plainDrafts(text);
  for (const one of drafts) one.runs = one.runs.map(([from, to]) => [from + start, to + start] as const);
  return drafts;
}

// Whom a quotation names at its end, behind a dash or in an element for it, that is who speaks in it.
function speakers(quoted: ReadonlyMap<number, readonly Draft[]>, text: string): void {
  for (const drafts of quoted.values()) {
    const [start, end] = drafts[drafts.length - 1].runs[0];
    const name = attribution.exec(text.slice(start, end))?.[1];
    if (name !== undefined) for (const one of drafts) one.voice = name;
  }
}
