import { foldUnit } from './character.ts';

/** What is said of a word: the place of each among its values. */
export const Field = {
  /** What it can be in any case, and what it can be only with a capital (see `word-class.ts`). */
  kinds: 0,
  properKinds: 1,
  /** What it can be only in capitals throughout: US, but not us. */
  upperKinds: 2,
  parts: 3,
  /** Bits of `Trait`. */
  traits: 4,
} as const;
type FieldPlace = (typeof Field)[keyof typeof Field];
const fields = 5;
const slotSize = 4;

export const Trait = {
  /** It is an abbreviation with its full stop ("Mt."). */
  dotted: 1,
  /** It is a variant of another form, which names are written with. */
  varies: 2,
  /** A phrase of several words begins with it. */
  begins: 4,
} as const;

/**
 * The words that a lexicon knows, found by their folded code units without making a string: a table open to linear
 * probing over two hashes, 64 bits, which no two words of a text share by chance. Ids count from 1; 0 is "not known".
 * Texts go through all of a lexicon, so that it should take few lines of the cache: an id and its hashes lie side by
 * side, and words of which the same is said share what is said.
 */
export class WordTable {
  readonly words: string[] = [''];
  /** Of each slot the id and the two hashes. */
  private slots = new Int32Array(4096 * slotSize);
  /** By id, where what is said of it lies in `sayings`. */
  private said = new Int32Array(1024);
  private sayings = new Int32Array(1024);
  private readonly places = new Map<string, number>([[new Int32Array(fields).join(), 0]]);

  /** The id of `word` (any case), which is added where it is new. */
  add(word: string): number {
    const found = this.idOf(word);
    if (found) return found;
    const id = this.words.length;
    this.words.push(folded(word));
    if (id === this.said.length) this.said = doubled(this.said);
    if (id * 2 * slotSize > this.slots.length) this.grow();
    this.place(id);
    if (word.endsWith('.')) this.say(id, Field.traits, Trait.dotted);
    return id;
  }

  /** What is said of a word; of one that is not known, nothing. */
  of(id: number, field: FieldPlace): number {
    return this.sayings[this.said[id] + field];
  }

  /** Adds bits to what is said of a word. */
  say(id: number, field: FieldPlace, bits: number): void {
    const values = this.sayings.slice(this.said[id], this.said[id] + fields);
    values[field] |= bits;
    const key = values.join();
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.places.size * fields;
      this.places.set(key, place);
      if (place + fields > this.sayings.length) this.sayings = doubled(this.sayings);
      this.sayings.set(values, place);
    }
    this.said[id] = place;
  }

  /** The id of the word that has these hashes; 0 where unknown. */
  find(one: number, two: number): number {
    const { slots } = this;
    const mask = slots.length / slotSize - 1;
    for (let slot = one & mask; ; slot = (slot + 1) & mask) {
      const at = slot * slotSize;
      const id = slots[at];
      if (id === 0 || (slots[at + 1] === one && slots[at + 2] === two)) return id;
    }
  }

  idOf(word: string): number {
    hash(word);
    return this.find(hashed.one, hashed.two);
  }

  private place(id: number): void {
    const { slots } = this;
    const mask = slots.length / slotSize - 1;
    hash(this.words[id]);
    let slot = hashed.one & mask;
    while (slots[slot * slotSize] !== 0) slot = (slot + 1) & mask;
    slots.set([id, hashed.one, hashed.two], slot * slotSize);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length - 1; id++) this.place(id);
  }
}

function doubled(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

const folded = (word: string): string =>
  String.fromCharCode(...Array.from({ length: word.length }, (_, at) => foldUnit(word.charCodeAt(at))));

/** The hashes of the last word: one object, reused. */
const hashed = { one: 0, two: 0 };

function hash(word: string): void {
  hashed.one = startOne;
  hashed.two = startTwo;
  for (let at = 0; at < word.length; at++) {
    const unit = foldUnit(word.charCodeAt(at));
    hashed.one = nextOne(hashed.one, unit);
    hashed.two = nextTwo(hashed.two, unit);
  }
}

/** The hashes (FNV-1a, and one of another make) of folded units, as `WordTable.find` expects them. */
export const startOne = 0x811c9dc5 | 0;
export const nextOne = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const startTwo = 0;
export const nextTwo = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
