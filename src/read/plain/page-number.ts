import { type Folio, folioOf } from './folio.ts';
import type { Line } from './line.ts';

/** A bare number in this range is as likely a year that stands over what happened in it. */
const isYear = (folio: Folio): boolean => folio.first >= 1500 && folio.last <= 2100;
/** Most lines between the edge of a page and its number, other furniture not counted. */
const fromEdge = 1;

// The longest run of candidates whose numbers rise (patience sorting, with links back).
function rising(candidates: readonly (readonly [line: number, folio: Folio])[]): Set<number> {
  const tails: number[] = [];
  const before = new Int32Array(candidates.length).fill(-1);
  candidates.forEach(([, folio], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (candidates[tails[middle]][1].last < folio.first) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1] : -1;
    tails[low] = i;
  });
  const chain = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]) chain.add(candidates[i][0]);
  return chain;
}

const endsOpen = (text: string, line: Line): boolean => !/[.!?:;”"’)\]。]/.test(text[line.end - 1]);
const beginsSmall = (text: string, line: Line): boolean => /\p{Ll}/u.test(text[line.start]);

/**
 * The lines that are page numbers: numbers on lines of their own, rising through the text, at the edges of pages where
 * pages are marked and beside running headers; elsewhere only where they do not start like the numbers of chapters, or where
 * they cut a sentence.
 * Years, and numbers in columns, are none.
 */
export function pageNumbers(
  text: string,
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  headers: ReadonlySet<number>,
): Map<number, Folio> {
  const all = new Map<number, Folio>();
  for (let i = 0; i < lines.length; i++) {
    const folio = folioOf(text, lines[i]);
    if (folio !== null) all.set(i, folio);
  }
  const inColumn = (i: number): boolean =>
    [-2, -1, 0].some((from) =>
      [0, 1, 2].every((step) => all.has(i + from + step) && (step === 0 || !marks.has(i + from + step))),
    );
  const candidates = [...all].filter(([i]) => !inColumn(i));
  const chain = rising(candidates);
  const numbers = candidates.filter(([i]) => chain.has(i));
  const years = numbers.filter(([, folio]) => isYear(folio)).length;
  if (years > 0 && years === numbers.length && marks.size === 0) return new Map();

  const atEdge = (i: number): boolean => {
    if (marks.size === 0) return false;
    for (let step = 0; step <= fromEdge; step++)
      if (marks.has(i - step) || marks.has(i + 1 + step) || i - step === 0 || i + step === lines.length - 1)
        return true;
    return false;
  };
  const cuts = numbers.filter(
    ([i]) => i > 0 && i + 1 < lines.length && endsOpen(text, lines[i - 1]) && beginsSmall(text, lines[i + 1]),
  ).length;
  const serial = numbers.length >= 2 && (numbers[0][1].first > 3 || cuts >= numbers.length / 3);
  return new Map(
    numbers.filter(([i, folio]) => atEdge(i) || headers.has(i - 1) || headers.has(i + 1) || (serial && !isYear(folio))),
  );
}
