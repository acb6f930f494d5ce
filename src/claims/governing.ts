import type { Argument } from './argument.ts';
import { type Item, isAdverb } from './item.ts';
import type { WordInfo } from './word-info.ts';

const quotes: ReadonlySet<string> = new Set(['"', '“', '‘', "'"]);

/** What governs a phrase: the word before it; of a phrase that is joined to another of its kind, what governs that. */
export function prepositionBefore(
  items: readonly Item[],
  from: number,
  found: readonly Argument[],
  joined = isJoinedHere(items, from, found),
): WordInfo | null {
  let at = from - 1;
  while (at >= 0 && (items[at].sort === 'mark' ? quotes.has(items[at].word) : items[at].in.adverbs)) at--;
  if (at < 0) return null;
  if (items[at].sort === 'word' && items[at].in.prepositions) return items[at].info;
  if (!joined) return null;
  const before = found[found.length - 1];
  // "Upon his request, the chairman …": a comma behind a phrase that opens the sentence joins nothing to it.
  if (items[from - 1].word === ',' && before.from <= 1) return null;
  // "the union and the league": the name stands behind its article.
  let own = from;
  while (own < items.length - 1 && items[own].sort === 'word' && items[own].in.determiners) own++;
  const { name } = items[own];
  const isAlike =
    before.preposition !== null &&
    (before.name === null || name === null || before.kind === name?.kind) &&
    (name !== null) === (before.name !== null);
  return isAlike ? before.tie : null;
}

export function isJoinedHere(items: readonly Item[], from: number, found: readonly Argument[]): boolean {
  const before = found[found.length - 1];
  if (!before) return false;
  let at = from - 1;
  while (
    at > before.last &&
    (items[at].word === ',' || items[at].in.adding || items[at].in.choosing || items[at].in.also)
  )
    at--;
  return at === before.last && at < from - 1;
}

/** "between the delegation of A and the delegation of B": the preposition that the first of two stands behind. */
export function pairBefore(found: readonly Argument[]): WordInfo | null {
  for (let i = found.length - 1; i >= Math.max(0, found.length - 3); i--) {
    const { tie, joined } = found[i];
    if (tie === null) return null;
    if (tie.in.pairing) return joined ? null : tie;
  }
  return null;
}

/** "N. opening the congress, Tarn, June 1955": a place between commas, before the date, is where it was. */
export function isWhere(items: readonly Item[], from: number, end: number): boolean {
  if (end !== from + 1 || items[from].name?.kind !== 'place' || items[from - 1]?.word !== ',') return false;
  if (items[from - 2]?.name?.kind === 'place') return false;
  return (items[end]?.word === ',' ? items[end + 1] : items[end])?.date != null;
}

/**
 * "With it as a basis, the union was founded", "…, and prizes on Friday were given": what stands between a comma and a
 * verb is its subject.
 */
export function isBeforeVerb(items: readonly Item[], from: number, end: number, stop: number): boolean {
  if (end >= items.length || stop >= items.length) return false;
  const before = items[from - 1]?.in.adding ? items[from - 2] : items[from - 1];
  if (before?.word !== ',') return false;
  for (let at = end; at < stop; at++) if (!items[at].date && !isAdverb(items[at])) return false;
  return true;
}

/** "with excitement and a resolution was adopted": an article behind nouns without one, right before a verb. */
export function beginsClause(
  items: readonly Item[],
  from: number,
  end: number,
  stop: number,
  found: readonly Argument[],
): boolean {
  if (end !== stop || stop >= items.length || !items[stop].in.be) return false;
  if (!items[from].in.indefinite || !items[from - 1]?.in.adding) return false;
  const before = found[found.length - 1];
  return before !== undefined && before.name === null && !items[before.from].in.determiners;
}
