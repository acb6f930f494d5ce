import type { Section } from './anchoring/anchors.ts';
import { astronomical, edtfOfFilled } from './anchoring/filled.ts';
import type { TimeExpression } from './expression.ts';

/** How the lines of a plain text lie: where its paragraphs begin, and the stretches under headings with a date. */
export interface Layout {
  readonly breaks: readonly number[];
  readonly sections: readonly Section[];
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** A heading is no longer than this. */
const longestHeading = 80;
/** Lines of a text that is broken by its width are no longer than this. */
const longestWrapped = 120;

const isSentenceEnd = /[.!?:;。…]["'”’»)\]]*$/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let last = end;
    let first = start;
    while (last > first && text.charCodeAt(last - 1) <= 0x20) last--;
    while (first < last && text.charCodeAt(first) <= 0x20) first++;
    if (last > first) lines.push({ start: first, end: last });
    start = end + 1;
  }
  return lines;
}

const endsSentence = (text: string, { end }: Line): boolean =>
  isSentenceEnd.test(text.slice(Math.max(0, end - 4), end));

/** Whether lines end where the width ends, and not where a paragraph does. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.some(({ start, end }) => end - start > longestWrapped)) return false;
  return lines.filter((line) => endsSentence(text, line)).length * 2 < lines.length;
}

/** Reads the lines of a text. Its expressions, in order, say which headings have a date. */
export function layoutOf(text: string, expressions: readonly TimeExpression[]): Layout {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const breaks: number[] = [];
  const sections: Section[] = [];
  let open: Section | null = null;
  let at = 0;
  let isAfterBreak = true;
  for (const line of lines) {
    if (isAfterBreak) breaks.push(line.start);
    const ends = endsSentence(text, line);
    const isHeading = !wrapped && !ends && line.end - line.start <= longestHeading;
    while (at < expressions.length && expressions[at].start < line.start) at++;
    if (isHeading && at < expressions.length && expressions[at].start < line.end) {
      const section = sectionOf(line, expressions, at, text.length);
      if (section) {
        if (open) sections[sections.length - 1] = { ...open, end: line.start };
        sections.push(section);
        open = section;
      }
    }
    isAfterBreak = !wrapped || ends;
  }
  return { breaks, sections };
}

/** What a heading dates: from its first date to its last. */
function sectionOf(line: Line, expressions: readonly TimeExpression[], first: number, end: number): Section | null {
  const dates: { edtf: string; year: number; at: TimeExpression }[] = [];
  for (let at = first; at < expressions.length && expressions[at].start < line.end; at++) {
    const { stated, inName, weak } = expressions[at];
    if (stated.kind !== 'date' || inName || weak) continue;
    const year = astronomical(stated.parts);
    const edtf =
      year === undefined
        ? null
        : edtfOfFilled({ year, ...(stated.parts.month !== undefined && { month: stated.parts.month }) });
    if (edtf !== null) dates.push({ edtf, year: year!, at: expressions[at] });
  }
  if (dates.length === 0) return null;
  const [one, other] = [dates[0], dates[dates.length - 1]];
  if (one.year > other.year) return null;
  return {
    start: line.start,
    end,
    edtf: one.edtf === other.edtf ? one.edtf : `${one.edtf}/${other.edtf}`,
    from: { start: one.at.start, end: other.at.end },
  };
}
