import { Char, charOf } from '../tokens/characters.ts';

/**
 * The words and phrases of a lexicon as one automaton over code units, small letters and capitals alike. A space in a
 * phrase stands for any white space, line breaks included.
 */
export class WordTrie {
  /** What a code unit counts as: 0 where no word has it, the space for all white space. */
  readonly fold: Uint16Array = new Uint16Array(0x10000);
  readonly #space: number;
  #width = 1;
  #table: Int32Array;
  /** The entry of the word that ends in a state, as it stands and with a capital; 0 where none does. */
  #entries: Int32Array;
  #capitals: Int32Array;
  #states = 2;

  /** Words with their entries, from 1: the first for any writing (0: needs a capital), the second for a capital. */
  constructor(words: ReadonlyMap<string, readonly [number, number]>) {
    for (const word of words.keys())
      for (const unit of word) {
        const lower = unit.toLowerCase().charCodeAt(0);
        if (this.fold[lower] === 0) this.fold[lower] = this.#width++;
        const upper = unit.toUpperCase().charCodeAt(0);
        if (charOf[upper] === Char.capital) this.fold[upper] = this.fold[lower];
      }
    // A curly apostrophe or an unbreakable hyphen is no other word.
    this.fold[0x2019] ||= this.fold[0x27];
    this.fold[0x2010] ||= this.fold[0x2d];
    this.fold[0x2011] ||= this.fold[0x2d];
    this.#space = this.fold[0x20];
    for (let unit = 0; unit < 0x10000; unit++) if (charOf[unit] >= Char.space) this.fold[unit] = this.#space;
    let letters = 2;
    for (const word of words.keys()) letters += word.length;
    this.#table = new Int32Array(this.#width * letters);
    this.#entries = new Int32Array(letters);
    this.#capitals = new Int32Array(letters);
    for (const [word, [entry, capital]] of words) this.#add(word, entry, capital);
    this.#table = this.#table.slice(0, this.#width * this.#states);
  }

  #add(word: string, entry: number, capital: number): void {
    let state = 1;
    for (const unit of word) {
      const at = state * this.#width + this.fold[unit.charCodeAt(0)];
      if (this.#table[at] === 0) this.#table[at] = this.#states++;
      state = this.#table[at];
    }
    this.#entries[state] = entry;
    this.#capitals[state] = capital;
  }

  /** Whether a word may begin at `at`, by its first code unit. */
  begins(text: string, at: number): boolean {
    return this.#table[this.#width + this.fold[text.charCodeAt(at)]] !== 0;
  }

  /** Where the last word found ends; set by `find`. */
  end = 0;

  /** The entry of the longest word that begins at `start` and ends where a word may end; 0 where there is none. */
  find(text: string, start: number, bounded: boolean): number {
    const table = this.#table;
    const fold = this.fold;
    const width = this.#width;
    const space = this.#space;
    const length = text.length;
    this.end = start;
    let at = start + 1;
    let state = table[width + fold[text.charCodeAt(start)]];
    if (state === 0) return 0;
    const entries = charOf[text.charCodeAt(start)] === Char.capital ? this.#capitals : this.#entries;
    let found = 0;
    for (;;) {
      const entry = entries[state];
      if (entry !== 0 && (at >= length || !bounded || !goesOn(text, at))) {
        found = entry;
        this.end = at;
      }
      if (at >= length) return found;
      const symbol = fold[text.charCodeAt(at)];
      state = table[state * width + symbol];
      if (state === 0) return found;
      at++;
      if (symbol === space) while (at < length && charOf[text.charCodeAt(at)] >= Char.space) at++;
    }
  }
}

/** Whether a letter stands on both sides of `at`. */
function goesOn(text: string, at: number): boolean {
  const next = charOf[text.charCodeAt(at)];
  if (next !== Char.letter && next !== Char.capital) return false;
  const last = charOf[text.charCodeAt(at - 1)];
  return last === Char.letter || last === Char.capital;
}
