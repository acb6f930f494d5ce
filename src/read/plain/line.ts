import { isSpace } from '../character.ts';

/** A line of a plain text that has something on it. */
export interface Line {
  /** The raw stretch from its first to after its last character that is no space. */
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** How many blanks it begins with. */
  readonly indent: number;
  /** Whether a blank follows its last character, as some programs leave where a line was broken. */
  readonly trail: boolean;
  /** Whether a form feed stands between it and the line before. */
  readonly feed: boolean;
}

const isLineEnd = (unit: number): boolean =>
  (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** The lines of a text that have something on them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let first = -1;
  let last = -1;
  let gap = 0;
  let feed = false;
  const close = (at: number): void => {
    if (first >= 0) {
      lines.push({ start: first, end: last + 1, gap, indent: first - lineStart, trail: at > last + 1, feed });
      gap = 0;
      feed = false;
    } else if (text.charCodeAt(at) !== 12) gap++;
    first = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit < 0x85) {
      if (first < 0) first = i;
      last = i;
    } else if (isLineEnd(unit)) {
      close(i);
      if (unit === 12) feed = true;
      if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
      lineStart = i + 1;
    } else if (!isSpace(unit)) {
      if (first < 0) first = i;
      last = i;
    }
  }
  close(text.length);
  return lines;
}

/** The length of a line, in code units. */
export const lengthOf = (line: Line): number => line.end - line.start;
