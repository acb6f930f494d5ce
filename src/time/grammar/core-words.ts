import { unitAt } from '../../model/index.ts';
import { Char, charOf } from '../tokens/characters.ts';
import type { TimeLexicon } from './lexicon.ts';
import type { Reading } from './readings.ts';

/**
 * Words one of which every expression has that has no figures. To see that a text has none of them is to see that it has
 * no expression, without looking each of its words up in the automaton.
 */
export class CoreWords {
  readonly #fold: Uint16Array;
  /** Open to linear probing; 0 where a slot is free. */
  readonly #hashes: Int32Array;

  /** The words consist of letters; `fold` is what a code unit counts as. */
  constructor(words: ReadonlySet<string>, fold: Uint16Array) {
    this.#fold = fold;
    let size = 64;
    while (size < words.size * 4) size *= 2;
    this.#hashes = new Int32Array(size);
    for (const word of words) {
      let hash = hashStart;
      for (let at = 0; at < word.length; at++) hash = hashNext(hash, fold[unitAt(word, at)]);
      this.#hashes[this.#slotOf(hash)] = hash;
    }
  }

  /** Where a hash is, or would be. */
  #slotOf(hash: number): number {
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  /** Whether a text has one of the words, or figures. True as well where a word has the same hash. */
  occurIn(text: string): boolean {
    const fold = this.#fold;
    const { length } = text;
    let inWord = false;
    let hash = hashStart;
    for (let at = 0; at < length; at++) {
      const unit = unitAt(text, at);
      const char = charOf[unit];
      if (char === Char.letter || char === Char.capital) {
        hash = hashNext(hash, fold[unit]);
        inWord = true;
        continue;
      }
      if (char === Char.digit || (inWord && this.#hashes[this.#slotOf(hash)] !== 0)) return true;
      hash = hashStart;
      inWord = false;
    }
    return inWord && this.#hashes[this.#slotOf(hash)] !== 0;
  }
}

// FNV-1a.
const hashStart = 0x811c9dc5 | 0;
const hashNext = (hash: number, symbol: number): number => Math.imul(hash ^ symbol, 0x01000193);

/** Smaller numbers are not put together with others to one that is a year. */
const leastOfYear = 10;

/** Whether a word is of the core, by what it can be. */
export const isOfCore = (core: ReadonlySet<string>, of: readonly Reading[]): boolean =>
  of.some(({ category, value }) => core.has(category) || (category === 'number' && value >= leastOfYear));

/** The words of a lexicon's core; null where it does not name one. */
export function coreWordsOf(
  lexicon: TimeLexicon,
  readings: ReadonlyMap<string, readonly Reading[]>,
  fold: Uint16Array,
): CoreWords | null {
  if (lexicon.core === undefined) return null;
  const core = new Set(lexicon.core.split(' '));
  const phrases: string[][] = [];
  for (const [word, of] of readings) if (isOfCore(core, of)) phrases.push(word.match(/[\p{L}\p{M}]+/gu) ?? []);
  // Of a phrase, a word that is of the core by itself ("new year"), else the one that is likely to be rarest.
  const words = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])));
  for (const phrase of phrases)
    if (!phrase.some((word) => words.has(word))) words.add(phrase.reduce((a, b) => (b.length < a.length ? a : b)));
  return new CoreWords(words, fold);
}
