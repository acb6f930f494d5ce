import { foldUnit } from './character.ts';

/** No word of a lexicon is longer; the tokeniser folds words up to this length. */
export const longestWord = 64;

/**
 * The words that a lexicon knows, found by their folded code units without making a string: a table open to linear
 * probing over a hash, the words' units one after another in `pool`. Ids count from 1; 0 is "not known". Ids and hashes
 * lie side by side: most words of a text are not here, and to see that takes one line of the cache.
 */
export class WordTable {
  readonly words: string[] = [''];
  /** What each word can be in any case, and what it can be only with a capital (see `word-class.ts`). */
  kinds = new Int32Array(1024);
  properKinds = new Int32Array(1024);
  /** What it can be only in capitals throughout: US, but not us. */
  upperKinds = new Int32Array(1024);
  parts = new Int32Array(1024);
  /** Whether it is an abbreviation with its full stop ("Mt."). */
  dotted = new Uint8Array(1024);
  /** Whether it is a variant of another form, which names are written with. */
  varies = new Uint8Array(1024);
  /** Whether a phrase of several words begins with it. */
  begins = new Uint8Array(1024);
  /** Of each slot the id and the hash. */
  private slots = new Int32Array(8192);
  private offsets = new Int32Array(1024);
  private pool = new Uint16Array(16_384);
  private used = 0;

  /** The id of `word` (any case), which is added where it is new. */
  add(word: string): number {
    const folded = foldedUnits(word);
    const hash = hashOf(folded, word.length);
    const found = this.find(folded, word.length, hash);
    if (found) return found;
    const id = this.words.length;
    this.words.push(String.fromCharCode(...folded));
    if (id + 1 >= this.kinds.length) this.grow();
    if (this.used + word.length > this.pool.length)
      this.pool = copied(this.pool, Math.max(this.pool.length * 2, this.used + word.length));
    this.pool.set(folded, this.used);
    this.used += word.length;
    this.offsets[id + 1] = this.used;
    this.dotted[id] = word.endsWith('.') ? 1 : 0;
    if (id * 8 > this.slots.length) this.rehash();
    this.place(id, hash);
    return id;
  }

  /** The id of the word whose `length` folded units are in `units` and hash to `hash`; 0 where unknown. */
  find(units: Uint16Array, length: number, hash: number): number {
    const { slots, offsets, pool } = this;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot];
      if (id === 0) return 0;
      if (slots[slot + 1] !== hash) continue;
      const offset = offsets[id];
      if (offsets[id + 1] - offset !== length) continue;
      let at = 0;
      while (at < length && pool[offset + at] === units[at]) at++;
      if (at === length) return id;
    }
  }

  idOf(word: string): number {
    const folded = foldedUnits(word);
    return this.find(folded, word.length, hashOf(folded, word.length));
  }

  private place(id: number, hash: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = id;
    slots[slot + 1] = hash;
  }

  private rehash(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot] !== 0) this.place(before[slot], before[slot + 1]);
  }

  private grow(): void {
    const size = this.kinds.length * 2;
    for (const field of ['kinds', 'properKinds', 'upperKinds', 'parts', 'offsets'] as const)
      this[field] = copied(this[field], size);
    for (const field of ['dotted', 'varies', 'begins'] as const) this[field] = copied(this[field], size);
  }
}

function copied<T extends Int32Array | Uint16Array | Uint8Array>(from: T, size: number): T {
  const to = new (from.constructor as new (size: number) => T)(size);
  to.set(from);
  return to;
}

function foldedUnits(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) units[i] = foldUnit(word.charCodeAt(i));
  return units;
}

/** The hash (FNV-1a) of the first `length` folded units, as `WordTable.find` expects it. */
export function hashOf(units: Uint16Array, length: number): number {
  let hash = hashStart;
  for (let i = 0; i < length; i++) hash = hashNext(hash, units[i]);
  return hash;
}

export const hashStart = 0x811c9dc5 | 0;
export const hashNext = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
