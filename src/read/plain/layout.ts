import { leadingSpan } from './date-span.ts';
import { type Line, lengthOf, usualWidth } from './line.ts';
import { numberedHeaders } from './numbered-header.ts';
import { pageMarks } from './page-mark.ts';
import { pageNumbers } from './page-number.ts';
import { headerKey, repeatedLines } from './repeated-line.ts';
import { runningHeaders } from './running-header.ts';
import { tableRows } from './table.ts';

/** What each line of a text is to its pages. */
export interface Layout {
  /** For each line, the number of its page from 0. */
  readonly page: Int32Array;
  /** For each page its label; null where the text has no pages. */
  readonly labels: readonly string[] | null;
  /** The lines that are page numbers or running headers. */
  readonly furniture: ReadonlySet<number>;
  /** Of a line that begins with a running header run into it: where the header ends. */
  readonly prefixes: ReadonlyMap<number, number>;
  /** The lines that running headers repeat: the first of each, where it stands among the text. */
  readonly originals: ReadonlySet<number>;
  /** The lines that are rows of tables. */
  readonly rows: ReadonlySet<number>;
}

// Where a header begins a line at the top of a page and goes over into what follows without a space.
function prefixEnd(text: string, line: Line, headers: ReadonlySet<string>): number | null {
  for (const header of headers) {
    const end = line.start + header.length;
    if (end < line.end && text.startsWith(header, line.start) && /[\p{Lu}\p{Lo}]/u.test(text[end])) return end;
  }
  const span = leadingSpan(text.slice(line.start, line.end));
  return span > 0 ? line.start + span : null;
}

/** Finds the pages of a text, their numbers and their running headers. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const marks = pageMarks(text, lines);
  const usual = usualWidth(lines);
  const repeated = repeatedLines(text, lines);
  const numbered = numberedHeaders(text, lines, marks, repeated.lines, usual);
  // Headers tell numbers and numbers headers: what marked pages show comes first.
  const marked = runningHeaders(text, lines, marks, numbered, repeated, usual);
  const folios = new Map([...numbered, ...pageNumbers(text, lines, marks, marked.lines, repeated.lines, usual)]);
  const headers = runningHeaders(text, lines, marks, folios, repeated, usual);
  const furniture = new Set([...folios.keys(), ...headers.lines]);
  const prefixes = new Map<number, number>();
  if (marks.size > 0 || folios.size > 0)
    for (const i of [0, ...marks]) {
      const end = furniture.has(i) || lines.length === 0 ? null : prefixEnd(text, lines[i], headers.texts);
      if (end !== null) prefixes.set(i, end);
    }
  const starts = pageStarts(lines, marks, furniture, folios);
  const page = new Int32Array(lines.length);
  for (let i = 1; i < lines.length; i++) page[i] = page[i - 1] + (starts.has(i) ? 1 : 0);

  const originals = new Set<number>();
  const seen = new Set<string>();
  for (const i of [...headers.lines].sort((a, b) => a - b)) {
    const key = headerKey(text, lines[i]);
    if (!seen.has(key) && standsInText(text, lines, i, page, furniture)) originals.add(i);
    seen.add(key);
  }
  for (const i of originals) furniture.delete(i);
  const pages = page.length > 0 ? page[page.length - 1] + 1 : 0;
  const labels = pages > 1 || folios.size > 0 ? labelsOf(pages, page, folios) : null;
  return { page, labels, furniture, prefixes, originals, rows: tableRows(text, lines) };
}

// Besides the marked ones, a page begins where its number stands in the midst of a text, with its header: before them where
// the text begins with one, otherwise after them. A cluster of them beside a mark is at the edge of a page that is known.
function pageStarts(
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  furniture: ReadonlySet<number>,
  folios: ReadonlyMap<number, unknown>,
): Set<number> {
  const starts = new Set(marks);
  const onTop = marks.size > 0 || furniture.has(0) || !furniture.has(lines.length - 1);
  for (let i = 1; i < lines.length; i++) {
    if (!furniture.has(i) || furniture.has(i - 1)) continue;
    let end = i;
    while (end < lines.length && furniture.has(end)) end++;
    const marked = end === lines.length || range(i, end + 1).some((k) => marks.has(k));
    if (!marked && range(i, end).some((k) => folios.has(k))) starts.add(onTop ? i : end);
    i = end;
  }
  return starts;
}

// Whether the first of a repeated header is what is repeated, the title or the span of years over a chapter: it stands
// inside its page, or on a page that has a title in capitals, and does not cut a sentence.
function standsInText(
  text: string,
  lines: readonly Line[],
  at: number,
  page: Int32Array,
  furniture: ReadonlySet<number>,
): boolean {
  let from = at;
  let to = at;
  while (from > 0 && page[from - 1] === page[at]) from--;
  while (to + 1 < lines.length && page[to + 1] === page[at]) to++;
  const content = (i: number): boolean => !furniture.has(i);
  const before = range(from, at).some(content);
  const after = range(at + 1, to + 1).some(content);
  if (!after) return false;
  if (before) return !/\p{Ll}/u.test(text[lines[at + 1].start]);
  return range(at + 1, to + 1).some((i) => content(i) && looksTitled(text, lines[i]));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

// Every longer word of a short line has a capital.
const looksTitled = (text: string, line: Line): boolean =>
  lengthOf(line) <= 100 && !/(?:^|[\s-])\p{Ll}{5,}|[.,;]$/u.test(text.slice(line.start, line.end));

// The numbers that the pages print, where nearly all of them do; otherwise their order.
function labelsOf(pages: number, page: Int32Array, folios: ReadonlyMap<number, { label: string }>): string[] {
  const printed: string[][] = Array.from({ length: pages }, () => []);
  for (const [i, { label }] of folios) printed[page[i]].push(label);
  const labels = printed.map((parts) => parts.join('-'));
  const numbered = labels.filter((label) => label !== '');
  const consistent = numbered.length >= pages * 0.8 && new Set(numbered).size === numbered.length;
  if (!consistent) return labels.map((_, i) => String(i + 1));
  // A page that prints no number is called after the one before it.
  return labels.map(
    (label, i) => label || `${labels.slice(0, i).findLast((one) => one !== '') ?? '0'}+${unprinted(labels, i)}`,
  );
}

const unprinted = (labels: readonly string[], at: number): number => {
  let from = at;
  while (from >= 0 && labels[from] === '') from--;
  return at - from;
};
