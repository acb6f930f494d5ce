import { Char, charOf } from '../tokens/characters.ts';

/**
 * The words and phrases of a lexicon as one automaton over code units, small letters and capitals alike. A space in a
 * phrase stands for any white space, line breaks included.
 */
export class WordTrie {
  /** What a code unit counts as: 0 where no word has it. */
  readonly #fold = new Uint16Array(0x10000);
  readonly #space: number;
  #width = 1;
  #table: Int32Array;
  /** The entry of the word that ends in a state, as it stands and with a capital; 0 where none does. */
  readonly #entries: number[] = [0, 0];
  readonly #capitals: number[] = [0, 0];

  /** Words with their entries, from 1: the first for any writing (0: needs a capital), the second for a capital. */
  constructor(words: ReadonlyMap<string, readonly [number, number]>) {
    for (const word of words.keys())
      for (const unit of word) {
        const lower = unit.toLowerCase().charCodeAt(0);
        if (this.#fold[lower] === 0) this.#fold[lower] = this.#width++;
        const upper = unit.toUpperCase().charCodeAt(0);
        if (charOf[upper] === Char.capital) this.#fold[upper] = this.#fold[lower];
      }
    // A curly apostrophe or an unbreakable hyphen is no other word.
    this.#fold[0x2019] ||= this.#fold[0x27];
    this.#fold[0x2010] ||= this.#fold[0x2d];
    this.#fold[0x2011] ||= this.#fold[0x2d];
    this.#space = this.#fold[0x20];
    this.#table = new Int32Array(this.#width * 1024);
    for (const [word, [entry, capital]] of words) this.#add(word, entry, capital);
  }

  #add(word: string, entry: number, capital: number): void {
    let state = 1;
    for (const unit of word) {
      const at = state * this.#width + this.#fold[unit.charCodeAt(0)];
      if (this.#table[at] === 0) {
        this.#table[at] = this.#entries.push(0) - 1;
        this.#capitals.push(0);
        if (this.#entries.length * this.#width > this.#table.length) {
          const grown = new Int32Array(this.#table.length * 2);
          grown.set(this.#table);
          this.#table = grown;
        }
      }
      state = this.#table[at];
    }
    this.#entries[state] = entry;
    this.#capitals[state] = capital;
  }

  /** Where the last word found ends; set by `find`. */
  end = 0;

  /** The entry of the longest word that begins at `start` and ends where a word may end; 0 where there is none. */
  find(text: string, start: number, bounded: boolean): number {
    const table = this.#table;
    const width = this.#width;
    const length = text.length;
    const entries = charOf[text.charCodeAt(start)] === Char.capital ? this.#capitals : this.#entries;
    let state = 1;
    let at = start;
    let found = 0;
    this.end = start;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const symbol = charOf[unit] >= Char.space ? this.#space : this.#fold[unit];
      if (symbol === 0) break;
      state = table[state * width + symbol];
      if (state === 0) break;
      at++;
      if (symbol === this.#space) while (at < length && charOf[text.charCodeAt(at)] >= Char.space) at++;
      const entry = entries[state];
      if (entry === 0 || (bounded && at < length && goesOn(text, at))) continue;
      found = entry;
      this.end = at;
    }
    return found;
  }
}

/** Whether a letter stands on both sides of `at`. */
function goesOn(text: string, at: number): boolean {
  const next = charOf[text.charCodeAt(at)];
  if (next !== Char.letter && next !== Char.capital) return false;
  const last = charOf[text.charCodeAt(at - 1)];
  return last === Char.letter || last === Char.capital;
}
