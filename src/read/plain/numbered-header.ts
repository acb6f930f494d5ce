import { type Folio, folioOf } from './folio.ts';
import { type Line, lengthOf } from './line.ts';
import { cutsSentence, longestHeader } from './repeated-line.ts';

/** Longest line that is looked at, in code units: blanks may part a header from its number. */
const longest = 300;
/** Fewest pages on which a header with its number stands. */
const fewest = 3;
/** Fewest lines between two of them, most pages, and the share of them that must cut a sentence where no page is marked. */
const leastLines = 4;
const mostPages = 4;
const cutShare = 0.2;

/** A line that is a running header and a page number: what it says but for the number, and that. */
interface Numbered {
  readonly line: number;
  readonly folio: Folio;
}

const number = /^(?:(\d{1,4})\s+(\D.*)|(.*\S)\s+((?:\p{L}+\.?\s)?\d{1,4}(?:(?:\s?\/\s?|\s\p{L}+\s)\d{1,4})?))$/u;

// A line as a header and a number before or after it; null where it is none.
function numbered(text: string, line: Line): { key: string; folio: Folio } | null {
  if (lengthOf(line) > longest || line.width > longestHeader) return null;
  const first = text.charCodeAt(line.start);
  const last = text.charCodeAt(line.end - 1);
  const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
  if (!isFigure(first) && !isFigure(last)) return null;
  const content = text.slice(line.start, line.end).replace(/\s+/g, ' ');
  const match = number.exec(content);
  if (match === null) return null;
  const part = match[1] ?? match[4];
  const folio = folioOf(part, { ...line, start: 0, end: part.length });
  return folio === null ? null : { key: match[2] ?? match[3], folio };
}

/**
 * The lines that are a running header and a page number in one ("The Harbour Society 12", "12 A Hundred Years", "Page 3 of 9"
 * behind a title): they say the same but for the number, which rises from page to page. Where pages are marked they stand at
 * the edges of them; elsewhere they cut sentences, which no heading with a number does.
 */
export function numberedHeaders(
  text: string,
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  repeated: ReadonlySet<number>,
  usual: number,
): Map<number, Folio> {
  const byKey = new Map<string, Numbered[]>();
  const all = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const found = numbered(text, lines[i]);
    if (found === null) continue;
    all.add(i);
    const list = byKey.get(found.key) ?? [];
    const before = list.at(-1);
    if (before !== undefined) {
      const step = found.folio.first - before.folio.last;
      if (step < 1 || step > mostPages || i - before.line < leastLines) continue;
    }
    list.push({ line: i, folio: found.folio });
    byKey.set(found.key, list);
  }
  const headers = new Map<number, Folio>();
  const atEdge = ({ line }: Numbered): boolean =>
    [line - 1, line, line + 1, line + 2].some((i) => marks.has(i)) || line <= 1 || line >= lines.length - 2;
  for (const list of byKey.values()) {
    if (list.length < fewest) continue;
    const cuts = list.filter(({ line }) =>
      cutsSentence(text, lines, line, usual, (i) => all.has(i) || repeated.has(i)),
    ).length;
    const isHeader = marks.size > 0 ? list.every(atEdge) : cuts >= list.length * cutShare;
    if (isHeader) for (const { line, folio } of list) headers.set(line, folio);
  }
  return headers;
}
