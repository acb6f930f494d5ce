import { isHangul, isSpace, isUnspaced } from '../character.ts';
import { type Line, lengthOf } from './line.ts';

/** Fewest lines of a table, and the share of them that must have a column beginning in the same place. */
const fewest = 3;
const aligned = 0.6;
/** Longest line of a table, in code units. */
const longest = 300;

/** Of a justified line: fewest words, the share of the blanks between them that are wide, and how wide these are at most. */
const manyWords = 6;
const wideShare = 0.4;
const widest = 3;

// The places, in widths of a Latin letter, at which a line's columns after the first begin: behind two blanks or a tab. A
// line whose words stand a little wide throughout is prose that was justified.
function columnsOf(text: string, line: Line): number[] {
  const columns: number[] = [];
  let width = line.indent;
  let blanks = 0;
  let words = 1;
  let sum = 0;
  for (let i = line.start; i < line.end; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) blanks += unit === 9 ? 2 : 1;
    else {
      if (blanks > 1) {
        columns.push(text.charCodeAt(i - 1) === 9 ? -columns.length - 1 : width);
        sum += blanks;
      }
      if (blanks > 0) words++;
      blanks = 0;
    }
    width += isHangul(unit) || isUnspaced(unit) ? 2 : 1;
  }
  const justified =
    words >= manyWords && columns.length >= words * wideShare && sum <= columns.length * widest && columns[0] >= 0;
  return justified ? [] : columns;
}

const wideBlank = / {2}|\t|\u3000/g;

const isRule = (text: string, line: Line): boolean => !/[\p{L}\p{N}]/u.test(text.slice(line.start, line.end));

/** The lines that are rows of tables set with blanks or tabs: several together, with a column that begins in one place. */
export function tableRows(text: string, lines: readonly Line[]): Set<number> {
  const rows = new Set<number>();
  // Where the next two blanks or tab stand: few lines have any, and the rest need no closer look.
  let wide = -1;
  const hasWide = (line: Line): boolean => {
    if (wide < line.start) {
      wideBlank.lastIndex = line.start;
      wide = wideBlank.exec(text)?.index ?? text.length;
    }
    return wide < line.end;
  };
  for (let from = 0; from < lines.length; ) {
    const counts = new Map<number, number>();
    const own: number[] = [];
    let most = 0;
    let to = from;
    for (; to < lines.length && (to === from || lines[to].gap === 0) && lengthOf(lines[to]) <= longest; to++) {
      const columns = hasWide(lines[to]) ? columnsOf(text, lines[to]) : [];
      if (columns.length === 0 && own.length > 0 && isRule(text, lines[to])) continue;
      if (columns.length === 0) break;
      own.push(to);
      for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    for (const count of counts.values()) most = Math.max(most, count);
    if (own.length >= fewest && most >= own.length * aligned) for (const i of own) rows.add(i);
    from = Math.max(to, from + 1);
  }
  return rows;
}
