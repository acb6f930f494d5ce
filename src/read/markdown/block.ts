import { type Draft, draft, type Run } from '../draft.ts';
import { inlineMarks } from './inline.ts';

/** A line without the signs of the quotations it stands in. */
interface MarkdownLine {
  readonly start: number;
  readonly end: number;
  /** Where its text begins behind the signs of quotations. */
  readonly from: number;
  readonly quoted: number;
  readonly indent: number;
}

const breakLine = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const heading = /^(#{1,6})(?:\s+|$)/;
const headingEnd = /(?<!\s)\s+#+$/;
const underline = /^(?:=+|-+)\s*$/;
const itemMark = /^(?:[-*+]|\d{1,9}[.)])(?:\s+|$)(?:\[[ xX]\]\s+)?/;
const fence = /^(`{3,}(?!`)|~{3,}(?!~))[^`]*$/;
const delimiterRow = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const definition = /^\[(?!\^)[^\]]+\]:\s*\S/;
const note = /^\[\^[^\]]+\]:\s*/;
const comment = /^<!--/;
const imageAlone = /^!\[[^\]]*\]\([^)]*\)$/;

function lineAt(text: string, start: number, deepest = Number.POSITIVE_INFINITY): MarkdownLine {
  const feed = text.indexOf('\n', start);
  let end = feed < 0 ? text.length : feed;
  while (end > start && /\s/.test(text[end - 1])) end--;
  let from = start;
  let quoted = 0;
  let indent = 0;
  for (; ; from++) {
    if (from < end && (text[from] === ' ' || text[from] === '\t')) indent += text[from] === '\t' ? 4 : 1;
    else if (from < end && text[from] === '>' && indent < 4 && quoted < deepest) {
      quoted++;
      indent = text[from + 1] === ' ' ? -1 : 0;
    } else break;
  }
  return { start, end, from, quoted, indent: Math.max(indent, 0) };
}

/** The passages of a Markdown text from an offset on, in the making: blocks, with the signs of Markdown left out of their text. */
export function markdownDrafts(text: string, start: number): Draft[] {
  return new Blocks(text).read(start);
}

// Reads line by line what begins, goes on and ends; one block is open at a time.
class Blocks {
  readonly #text: string;
  readonly #drafts: Draft[] = [];
  #open: { kind: Draft['kind']; level: number | null; lines: MarkdownLine[]; skip: Run[]; raw: boolean } | null = null;
  #listIndent = -1;
  #afterBlank = true;

  constructor(text: string) {
    this.#text = text;
  }

  read(start: number): Draft[] {
    let at = start;
    while (at < this.#text.length) {
      const line = lineAt(this.#text, at);
      const next = this.#text.indexOf('\n', at);
      at = this.#take(line, next < 0 ? this.#text.length : next + 1);
    }
    this.#close();
    return this.#drafts;
  }

  // Takes a line in, and gives the offset of the next that is to be read.
  #take(line: MarkdownLine, next: number): number {
    const content = this.#text.slice(line.from, line.end);
    if (content === '') {
      this.#close();
      if (line.quoted > 0) this.#attach(line);
      this.#afterBlank = true;
      return next;
    }
    const afterBlank = this.#afterBlank;
    this.#afterBlank = false;
    const sameQuote = this.#open !== null && this.#open.lines[0].quoted === line.quoted;
    if (
      this.#open !== null &&
      sameQuote &&
      !this.#open.raw &&
      this.#open.kind === 'paragraph' &&
      underline.test(content)
    ) {
      this.#open.kind = 'heading';
      this.#open.level = content.startsWith('=') ? 1 : 2;
      this.#open.lines.push(line);
      this.#open.skip.push([line.from, line.end]);
      this.#close();
      return next;
    }
    const opened = fence.exec(content);
    if (opened !== null) return this.#code(line, opened[1], next);
    if (breakLine.test(content)) return this.#single(line, 'furniture', next);
    const title = heading.exec(content);
    if (title !== null) {
      this.#begin(line, 'heading', [line.from, line.from + title[0].length]);
      this.#open!.level = title[1].length;
      const tail = headingEnd.exec(content);
      if (tail !== null) this.#open!.skip.push([line.from + tail.index, line.end]);
      this.#close();
      this.#listIndent = -1;
      return next;
    }
    if (definition.test(content) || comment.test(content)) return this.#single(line, 'furniture', next);
    if (content.includes('|') && delimiterRow.test(this.#peek(next))) return this.#table(line, next);
    const mark = itemMark.exec(content);
    if (mark !== null && (line.indent < 4 || this.#listIndent >= 0)) {
      this.#begin(line, 'list-item', [line.from, line.from + mark[0].length]);
      this.#listIndent = line.indent + mark[0].length;
      return next;
    }
    if (this.#open !== null && (sameQuote || line.quoted === 0)) {
      this.#open.lines.push(line);
      return next;
    }
    const inList = this.#listIndent >= 0 && afterBlank && line.indent >= Math.min(this.#listIndent, 2);
    if (!inList) this.#listIndent = -1;
    const kind =
      line.quoted > 0 ? 'quotation' : inList ? 'list-item' : imageAlone.test(content) ? 'caption' : 'paragraph';
    this.#begin(line, kind, note.test(content) ? [line.from, line.from + note.exec(content)![0].length] : null);
    return next;
  }

  #begin(line: MarkdownLine, kind: Draft['kind'], skip: Run | null): void {
    this.#close();
    this.#open = { kind, level: null, lines: [line], skip: skip === null ? [] : [skip], raw: false };
  }

  #single(line: MarkdownLine, kind: Draft['kind'], next: number): number {
    this.#begin(line, kind, null);
    this.#open!.raw = true;
    this.#close();
    return next;
  }

  // The lines of a fence are kept together as they are, to the fence that closes it or the end of the text.
  #code(line: MarkdownLine, sign: string, next: number): number {
    this.#begin(line, 'paragraph', [line.from, line.end]);
    this.#open!.raw = true;
    let at = next;
    while (at < this.#text.length) {
      const inner = lineAt(this.#text, at, line.quoted);
      const after = this.#text.indexOf('\n', at);
      at = after < 0 ? this.#text.length : after + 1;
      if (inner.from < inner.end || inner.quoted > 0) this.#open!.lines.push(inner);
      const content = this.#text.slice(inner.from, inner.end);
      if (content.startsWith(sign) && /^(?:`+|~+)$/.test(content)) {
        this.#open!.skip.push([inner.from, inner.end]);
        break;
      }
    }
    this.#close();
    return at;
  }

  // Rows to the next blank line; the row of dashes is furniture.
  #table(first: MarkdownLine, next: number): number {
    let line = first;
    let at = next;
    for (;;) {
      const content = this.#text.slice(line.from, line.end);
      if (!content.includes('|')) return line.start;
      const isRule = delimiterRow.test(content);
      this.#begin(line, isRule ? 'furniture' : 'table-cell', null);
      this.#open!.raw = isRule;
      if (!isRule && content.startsWith('|')) this.#open!.skip.push([line.from, line.from + 1]);
      if (!isRule && content.length > 1 && content.endsWith('|') && !content.endsWith('\\|'))
        this.#open!.skip.push([line.end - 1, line.end]);
      this.#close();
      if (at >= this.#text.length) return at;
      line = lineAt(this.#text, at);
      const after = this.#text.indexOf('\n', at);
      at = after < 0 ? this.#text.length : after + 1;
    }
  }

  #peek(at: number): string {
    const line = lineAt(this.#text, at);
    return this.#text.slice(line.from, line.end);
  }

  // A sign of quotation on a line of its own belongs to what stands before it.
  #attach(line: MarkdownLine): void {
    const signs: Run = [line.start + this.#text.slice(line.start, line.end).search(/\S/), line.end];
    const last = this.#drafts.at(-1);
    if (last === undefined || last.kind === 'furniture') {
      this.#drafts.push(draft('furniture', [signs]));
      return;
    }
    last.runs.push(signs);
    last.omit = [...(last.omit ?? []), signs];
  }

  #close(): void {
    if (this.#open === null) return;
    const { kind, level, lines, skip, raw } = this.#open;
    this.#open = null;
    const first = lines[0];
    const start = first.start + this.#text.slice(first.start, first.end).search(/\S/);
    const run: Run = [start, lines[lines.length - 1].end];
    const omit: Run[] = [...skip];
    for (const line of lines) if (line.quoted > 0) omit.push([line.start, line.from]);
    if (!raw) {
      const from = skip[0]?.[0] === first.from ? skip[0][1] : first.from;
      for (const mark of inlineMarks(this.#text, from, run[1])) omit.push(mark);
    }
    const merged = disjoint(omit, run);
    const one = draft(kind, [run], { level, omit: merged.length > 0 ? merged : null });
    // What has no text of its own but signs is nobody's passage to read.
    const left = run[1] - run[0] - merged.reduce((sum, [a, b]) => sum + b - a, 0);
    if (left === 0) Object.assign(one, { kind: 'furniture', level: null, omit: null });
    this.#drafts.push(one);
  }
}

// Stretches in order, cut to a run, none overlapping another.
function disjoint(stretches: Run[], [from, to]: Run): Run[] {
  const merged: [number, number][] = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0])) {
    const [cutStart, cutEnd] = [Math.max(start, from, merged.at(-1)?.[1] ?? 0), Math.min(end, to)];
    if (cutStart < cutEnd) merged.push([cutStart, cutEnd]);
  }
  return merged;
}
