import { type Folio, folioOf } from './folio.ts';
import type { Line } from './line.ts';
import { cutsSentence } from './repeated-line.ts';

/** A bare number in this range is as likely a year that stands over what happened in it. */
const isYear = (folio: Folio): boolean => folio.first >= 1500 && folio.last <= 2100;
/** Most lines between the edge of a page and its number, other furniture not counted. */
const fromEdge = 1;
/** Fewest numbers that are told by what they are together; the share of the pages that have one at the edge. */
const fewest = 3;
const mostPages = 0.6;

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

// Whether numbers one after the other are printed as those of pages are: between dashes and the like, or beside a line that
// comes back.
function countsPages(
  text: string,
  lines: readonly Line[],
  numbers: readonly (readonly [line: number, folio: Folio])[],
  repeated: ReadonlySet<number>,
): boolean {
  const steps = numbers.slice(1).filter(([, { first }], i) => first - numbers[i][1].last <= 2).length;
  if (numbers.length < fewest || steps < (numbers.length - 1) * 0.8) return false;
  const marked = numbers.filter(
    ([i]) => /^[-–—[(|~]/.test(text[lines[i].start]) || repeated.has(i - 1) || repeated.has(i + 1),
  ).length;
  return marked >= numbers.length * 0.7;
}

/**
 * The lines that are page numbers: numbers on lines of their own, rising through the text, at the edges of pages where
 * pages are marked and beside running headers; elsewhere only where they do not start like the numbers of chapters, or where
 * they cut a sentence.
 * `repeated` has the lines that come back in the text, past which the sentence is looked for; `usual` is the width of most.
 * Years, and numbers in columns, are none.
 */
export function pageNumbers(
  text: string,
  lines: readonly Line[],
  marks: ReadonlySet<number>,
  headers: ReadonlySet<number>,
  repeated: ReadonlySet<number>,
  usual: number,
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
  const atEdge = (i: number): boolean => {
    if (marks.size === 0) return false;
    for (let step = 0; step <= fromEdge; step++)
      if (marks.has(i - step) || marks.has(i + 1 + step) || i - step === 0 || i + step === lines.length - 1)
        return true;
    return false;
  };
  const candidates = [...all].filter(([i]) => !inColumn(i));
  // Where most pages have a number at their edge, those are the page numbers, and years between them are none.
  const edged = candidates.filter(([i, folio]) => atEdge(i) && !isYear(folio));
  const edgeChain = rising(edged);
  if (edgeChain.size >= fewest && edgeChain.size >= marks.size * mostPages)
    return new Map(edged.filter(([i]) => edgeChain.has(i)));
  const chain = rising(candidates);
  const numbers = candidates.filter(([i]) => chain.has(i));
  const years = numbers.filter(([, folio]) => isYear(folio)).length;
  if (years > 0 && years === numbers.length && marks.size === 0) return new Map();

  const cuts = numbers.filter(([i]) => cutsSentence(text, lines, i, usual, (beside) => repeated.has(beside))).length;
  const serial =
    numbers.length >= 2 &&
    (numbers[0][1].first > 3 || cuts >= numbers.length / 3 || countsPages(text, lines, numbers, repeated));
  return new Map(
    numbers.filter(([i, folio]) => atEdge(i) || headers.has(i - 1) || headers.has(i + 1) || (serial && !isYear(folio))),
  );
}
