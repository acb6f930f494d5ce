import type { Item } from './item.ts';
import type { Noun } from './lexicon.ts';
import { traits } from './traits.ts';

/** The longest plain noun that a frame asks for and that ends right before `end`, of those that begin at `from` or later. */
export function nounBefore(items: readonly Item[], from: number, end: number): Noun | null {
  if (!(items[end - 1].traits & traits.nounEnd)) return null;
  for (let at = from; at < end; at++) {
    const noun = nounAt(items, at, end);
    if (noun && at + noun.words.length === end) return noun;
  }
  return null;
}

function nounAt(items: readonly Item[], at: number, end: number): Noun | null {
  for (const noun of items[at].info.nouns)
    if (at + noun.words.length <= end && stands(items, at, noun.words)) return noun;
  return null;
}

function stands(items: readonly Item[], at: number, noun: readonly string[]): boolean {
  for (let i = 0; i < noun.length; i++) {
    const { word, singular } = items[at + i].info;
    if (word !== noun[i] && singular !== noun[i]) return false;
  }
  return true;
}
