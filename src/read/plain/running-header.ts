import { isDateSpan } from './date-span.ts';
import type { Folio } from './folio.ts';
import { type Line, lengthOf } from './line.ts';
import { cutsSentence, headerKey, isText, longestHeader, type Repeated } from './repeated-line.ts';

/** Most lines between the edge of a page and its header, page numbers not counted. */
const fromEdge = 1;
/** A header comes back after at most this many pages, mostly: one for each page, or for each left or right one. */
const period = 3;
/** Most lines beside a page number that are looked through for headers. */
const mostBeside = 3;
/** Of the usual width, the most that a header of unmarked pages has; and the share of its places where it cuts a sentence. */
const cutWidth = 0.75;
const cutShare = 0.4;

/** The running headers of a text. */
export interface Headers {
  /** The lines that are one. */
  readonly lines: ReadonlySet<number>;
  /** Their texts. */
  readonly texts: ReadonlySet<string>;
}

/** What two headers of one make have in common: "March 1948-March 1956" and "May 2016-June 2018" are `a 0-a 0`. */
const makeOf = (key: string): string => key.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');

/**
 * Finds the lines that come back at the edges of pages, or beside page numbers: on three pages or more (two, where it also
 * stands elsewhere), no more than a few pages apart. A line with figures in it is also one where another of its make is, and a
 * span of dates wherever it comes back.
 */
export function runningHeaders(
  text: string,
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  folios: ReadonlyMap<number, Folio>,
  repeated: Repeated,
  usual: number,
): Headers {
  const edges = edgesOf(lines, marks, folios, repeated.lines);
  const pages = new Map<string, number[]>();
  const lengths = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    if (edges[i] < 0 || lengthOf(lines[i]) > longestHeader || folios.has(i)) continue;
    const key = headerKey(text, lines[i]);
    const seen = pages.get(key) ?? [];
    if (seen.at(-1) !== edges[i]) seen.push(edges[i]);
    pages.set(key, seen);
    lengths.add(lengthOf(lines[i]));
  }
  const all = new Map<string, number[]>();
  for (let i = 0; i < lines.length; i++) {
    if (!lengths.has(lengthOf(lines[i])) || folios.has(i)) continue;
    const key = headerKey(text, lines[i]);
    if (!pages.has(key)) continue;
    const seen = all.get(key) ?? [];
    seen.push(i);
    all.set(key, seen);
  }
  const repeats = (key: string): boolean => {
    const on = pages.get(key)!;
    if (isText(key)) return false;
    // A span of dates is no text of its own: beside a number once, or twice anywhere, it is a header.
    if (isDateSpan(key))
      return all.get(key)!.length >= 2 || all.get(key)!.some((i) => folios.has(i - 1) || folios.has(i + 1));
    const near = on.slice(1).filter((page, i) => page - on[i] <= period).length;
    return on.length >= 2 && all.get(key)!.length >= 3 && near >= (on.length - 1) / 2;
  };
  const accepted = [...pages.keys()].filter(repeats);
  const makes = new Set(accepted.filter((key) => /\d/.test(key)).map(makeOf));
  const texts = new Set([...accepted, ...[...pages.keys()].filter((key) => makes.has(makeOf(key)))]);
  const found = new Set([...texts].flatMap((key) => all.get(key)!));
  if (marks.size === 0)
    for (const [key, places] of cutting(text, lines, folios, repeated, usual)) {
      texts.add(key);
      for (const place of places) found.add(place);
    }
  return { lines: found, texts };
}

// Where no page is marked: the short lines that come back and cut sentences set to the full measure.
function cutting(
  text: string,
  lines: readonly Line[],
  folios: ReadonlyMap<number, Folio>,
  repeated: Repeated,
  usual: number,
): (readonly [key: string, places: readonly number[]])[] {
  const passes = (i: number): boolean => repeated.lines.has(i) || folios.has(i);
  return [...repeated.byKey].filter(([key, places]) => {
    if (isDateSpan(key)) return true;
    if (lines[places[0]].width > usual * cutWidth || !/^[\p{Lu}\p{Lo}\d]/u.test(key)) return false;
    const cuts = places.filter((i) => cutsSentence(text, lines, i, usual, passes)).length;
    return cuts >= 2 && cuts >= places.length * cutShare;
  });
}

// For each line, the page at whose edge it stands, or -1.
function edgesOf(
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  folios: ReadonlyMap<number, Folio>,
  repeated: ReadonlySet<number>,
): Int32Array {
  const edges = new Int32Array(lines.length).fill(-1);
  let page = 0;
  let fromTop = 0;
  for (let i = 0; i < lines.length; i++) {
    if (marks.has(i)) {
      page++;
      fromTop = 0;
    }
    if (folios.has(i)) {
      if (marks.size === 0) page++;
      for (const step of [-1, 1])
        for (
          let beside = i + step, n = 0;
          beside >= 0 && beside < lines.length && n < mostBeside;
          beside += step, n++
        ) {
          edges[beside] = page;
          if (!repeated.has(beside)) break;
        }
      continue;
    }
    if (marks.size > 0 && fromTop <= fromEdge) edges[i] = page;
    if (!repeated.has(i)) fromTop++;
  }
  let fromBottom = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (!folios.has(i)) {
      if (marks.size > 0 && fromBottom <= fromEdge) edges[i] = page;
      if (!repeated.has(i)) fromBottom++;
    }
    if (marks.has(i)) {
      page--;
      fromBottom = 0;
    }
  }
  return edges;
}
