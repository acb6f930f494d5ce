import { isBreak, isHangul, isSpace, isUnspaced } from '../character.ts';

/** A line of a plain text that has something on it. */
export interface Line {
  /** The raw stretch from its first to after its last character that is no space. */
  readonly start: number;
  readonly end: number;
  /** How wide it is in letters of Latin: Hangul and Han count twice, blanks that follow each other once. */
  readonly width: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** How many blanks it begins with. */
  readonly indent: number;
  /** Whether a blank follows its last character, as some programs leave where a line was broken. */
  readonly trail: boolean;
  /** Whether a form feed stands between it and the line before. */
  readonly feed: boolean;
}

/** Characters that break lines besides LF and CR LF. */
/** What makes a line's width differ from its length. */
const wide = /[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff]|\S[ \t\u3000]{2}/;
const rareBreak = /[\v\f\x85\u2028\u2029]|\r(?!\n)/;

/** The lines of a text that have something on them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const isRare = rareBreak.test(text);
  const isWide = wide.test(text);
  let gap = 0;
  let feed = false;
  for (let start = 0; start <= text.length; ) {
    const end = isRare ? nextBreak(text, start) : nextFeed(text, start);
    let first = start;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    let last = end - 1;
    while (last >= first && isSpace(text.charCodeAt(last))) last--;
    const isFeed = text.charCodeAt(end) === 12;
    if (last >= first) {
      const trail = last + 1 < end && text.charCodeAt(last + 1) !== 13;
      const width = isWide ? widthOf(text, first, last + 1) : last + 1 - first;
      lines.push({ start: first, end: last + 1, width, gap, indent: first - start, trail, feed });
      gap = 0;
      feed = isFeed;
    } else {
      if (!isFeed) gap++;
      feed ||= isFeed;
    }
    start = end + (isRare && text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** The width of a stretch of a line in letters of Latin; see `Line`. */
export function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isHangul(unit) || isUnspaced(unit)) width += 2;
    else if (!isSpace(unit) || !isSpace(text.charCodeAt(i - 1))) width++;
  }
  return width;
}

function nextFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The offset at which the last word of a line begins. */
export function lastWord(text: string, line: Line): number {
  let at = line.end;
  while (at > line.start && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset after the first word of a line. */
export function firstWordEnd(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The width that nine lines of ten do not exceed, short lines not counted; infinite without any. */
export function usualWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width).filter((width) => width >= 10);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? Number.POSITIVE_INFINITY;
}

/** The length of a line, in code units. */
export const lengthOf = (line: Line): number => line.end - line.start;
