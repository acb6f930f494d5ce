import type { Argument } from './argument.ts';
import { argumentsWithin, isFree } from './arguments-within.ts';
import type { Item } from './item.ts';
import { isDeterminer } from './noun-phrases.ts';

/** Marks that bound a clause. */
export const bounds: ReadonlySet<string> = new Set([';', ':', '—', '(', ')']);

/** Where the words before a verb begin that may be its subject. */
export interface Region {
  readonly from: number;
  /** It begins with a word that begins a clause. */
  readonly isClause: boolean;
  readonly subordinate: boolean;
  /** Index of the relative word it begins with. */
  readonly relative: number | null;
}

/** The region that ends with item `at`; it begins behind item `stop`, or where a clause begins. */
export function regionOf(at: number, stop: number, items: readonly Item[]): Region {
  let comma: number | null = null;
  for (let from = at; from > stop; from--) {
    const { sort, word, in: lists } = items[from];
    if (word === ',') comma = from;
    // "The congress (3-7 May) elected": what is in brackets is passed over.
    if (word === ')') {
      let open = from - 1;
      while (open > stop && items[open].word !== '(') open--;
      if (open > stop) {
        from = open;
        continue;
      }
    }
    if (sort === 'mark' && bounds.has(word))
      return { from: from + 1, isClause: true, subordinate: false, relative: null };
    if (sort !== 'word') continue;
    if (lists.relative && !isDeterminer(items, from))
      return { from: from + 1, isClause: true, subordinate: true, relative: from };
    // "N., chairman since May 1960, spoke": only a date.
    if (lists.halfPrepositions && items[from + 1]?.date && items[from + 2]?.word === ',' && from > stop + 1) continue;
    // "After the talks, N. gave a dinner": no clause of its own.
    if (lists.halfPrepositions && comma !== null)
      return { from: comma + 1, isClause: true, subordinate: false, relative: null };
    if (lists.subordinating && !isTitled(items, from))
      return { from: from + 1, isClause: true, subordinate: true, relative: null };
  }
  return { from: stop + 1, isClause: false, subordinate: false, relative: null };
}

/**
 * "After a pause the congress opened": what looks like a clause of its own is a phrase where two phrases stand in it side
 * by side and nothing else is told; the second is the subject.
 */
export function phraseRegion(
  region: Region,
  at: number,
  i: number,
  items: readonly Item[],
  all: readonly Argument[],
): Region {
  const word = items[region.from - 1];
  if (!region.subordinate || !word?.in.halfPrepositions || i > 0) return region;
  const free = argumentsWithin(region.from, at + 1, all).filter((one) => isFree(one) && !one.joined);
  const own = free[1];
  const before = items[(own?.from ?? 0) - 1];
  if (!own || free.length > 2 || before?.sort === 'mark' || before?.in.adding) return region;
  return { from: own.from, isClause: true, subordinate: false, relative: null };
}

// "as chairman of the union": no clause begins.
function isTitled(items: readonly Item[], at: number): boolean {
  if (!items[at].in.prepositions) return false;
  let next = at + 1;
  while (items[next]?.sort === 'word' && items[next].in.determiners) next++;
  return items[next]?.name?.kind === 'office';
}
