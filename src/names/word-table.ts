import { characters, charactersEnd, foldUnit } from './character.ts';

/**
 * The words that a lexicon knows, found by the code units of a text without making a string: a table open to
 * linear probing over a hash of the folded units. Ids count from 1; 0 is "not known".
 */
export class WordTable {
  readonly words: string[] = [''];
  /** What each word can be in any case, and what it can be only with a capital (see `word-class.ts`). */
  kinds = new Int32Array(1024);
  properKinds = new Int32Array(1024);
  parts = new Int32Array(1024);
  /** Whether it is an abbreviation with its full stop ("Mt."). */
  dotted = new Uint8Array(1024);
  /** What it can be only in capitals throughout: US, but not us. */
  upperKinds = new Int32Array(1024);
  /** Whether it is a variant of another form, which names are written with. */
  varies = new Uint8Array(1024);
  /** Whether a phrase of several words begins with it. */
  begins = new Uint8Array(1024);
  private slots = new Int32Array(4096);
  private hashes = new Int32Array(1024);

  /** The id of `word` (any case), which is added where it is new. */
  add(word: string): number {
    const hash = hashOf(word, 0, word.length);
    const found = this.find(word, 0, word.length, hash);
    if (found) return found;
    const id = this.words.length;
    this.words.push(fold(word));
    if (id >= this.kinds.length) this.grow();
    this.hashes[id] = hash;
    this.dotted[id] = word.endsWith('.') ? 1 : 0;
    if (id * 4 > this.slots.length) this.rehash();
    else this.place(id);
    return id;
  }

  /** The id of the word that `text.slice(start, end)` is, whose folded units hash to `hash`; 0 where unknown. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot];
      if (id === 0) return 0;
      if (this.hashes[id] === hash && same(this.words[id], text, start, end)) return id;
    }
  }

  idOf(word: string): number {
    return this.find(word, 0, word.length, hashOf(word, 0, word.length));
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[id] & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id++) this.place(id);
  }

  private grow(): void {
    const size = this.kinds.length * 2;
    this.kinds = copied(this.kinds, size);
    this.properKinds = copied(this.properKinds, size);
    this.parts = copied(this.parts, size);
    this.hashes = copied(this.hashes, size);
    this.begins = copiedBytes(this.begins, size);
    this.dotted = copiedBytes(this.dotted, size);
    this.upperKinds = copied(this.upperKinds, size);
    this.varies = copiedBytes(this.varies, size);
  }
}

function copied(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}

function copiedBytes(from: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(size);
  to.set(from);
  return to;
}

function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  return folded;
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (unit < charactersEnd ? characters[unit] >> 5 : foldUnit(unit))) return false;
  }
  return true;
}

/** The hash (FNV-1a over folded code units) that `WordTable.find` expects. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let i = start; i < end; i++) hash = hashNext(hash, foldUnit(text.charCodeAt(i)));
  return hash;
}

export const hashStart = 0x811c9dc5 | 0;
export const hashNext = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
