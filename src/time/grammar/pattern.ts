import { isSlot } from './slots.ts';

/**
 * Patterns are regular expressions over tokens instead of characters, without repetition:
 *
 *     month ,? year                 a category, a comma that may be missing, a category; a category that is named as a
 *                                   slot keeps its value there
 *     'the'? (early | late) month   words as they are, alternatives
 *     year:number 'bc'              a category whose value goes into another slot
 *     which:lastyear&unit=year      the same, and a value that comes with it for one more slot
 *     <date> , clock                a named piece
 *     { day } - { day month }       two expressions in one match
 */
export type Pattern =
  | ({ readonly kind: 'token' } & Step)
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly items: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly item: Pattern };

/** What a step of a pattern consumes and keeps: a token of a category, its value for a slot of one part of the match. */
export interface Step {
  readonly category: string;
  readonly slot: string | null;
  /** From 1; 0 for what stands outside of all parts. */
  readonly part: number;
  /** A value that comes with it for another slot: a number, or a name of that slot's vocabulary. */
  readonly also?: { readonly slot: string; readonly name: string };
}

/** The category that a word or sign written as itself in a pattern gets. */
const literalCategory = (text: string): string => `'${text}`;
/** Whether a category is that of a word or sign written as itself. */
export const isLiteral = (category: string): boolean => category.startsWith("'");

const lexeme =
  /'([^']+)'|<([\w-]+)>|([\w-]*\w):([\w-]*\w)(?:&(\w+)=([\w-]+))?|(\w[\w-]*)|([,\-./:~+])|([(){}|?])|\s+|(.)/gy;

/** Reads a pattern. Throws a RangeError that quotes what is not one: patterns are part of the program. */
export function parsePattern(text: string, pieces: Readonly<Record<string, string>>): Pattern {
  return new PatternReader(text, pieces).read();
}

class PatternReader {
  readonly #text: string;
  readonly #pieces: Readonly<Record<string, string>>;
  readonly #lexemes: RegExpMatchArray[];
  #at = 0;
  #part = 0;
  #parts = 0;

  constructor(text: string, pieces: Readonly<Record<string, string>>) {
    this.#text = text;
    this.#pieces = pieces;
    this.#lexemes = [...text.matchAll(lexeme)].filter((match) => match[0].trim() !== '');
  }

  read(part = 0): Pattern {
    this.#part = part;
    const pattern = this.#choice();
    if (this.#at < this.#lexemes.length) this.#fail(this.#lexemes[this.#at][0]);
    return pattern;
  }

  #fail(what: string): never {
    throw new RangeError(`"${what}" is out of place in the pattern "${this.#text}"`);
  }

  #peek(): string {
    return this.#lexemes[this.#at]?.[9] ?? '';
  }

  #choice(): Pattern {
    // Every alternative counts its parts anew.
    const parts = this.#parts;
    let most = parts;
    const items = [this.#sequence()];
    while (this.#peek() === '|') {
      this.#at++;
      most = Math.max(most, this.#parts);
      this.#parts = parts;
      items.push(this.#sequence());
    }
    this.#parts = Math.max(most, this.#parts);
    return items.length === 1 ? items[0] : { kind: 'choice', items };
  }

  #sequence(): Pattern {
    const items: Pattern[] = [];
    while (this.#at < this.#lexemes.length && !['|', ')', '}'].includes(this.#peek())) {
      const item = this.#item();
      if (this.#peek() === '?') {
        this.#at++;
        items.push({ kind: 'optional', item });
      } else items.push(item);
    }
    if (items.length === 0) this.#fail('nothing');
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  #item(): Pattern {
    const [all, word, piece, slot, category, other, name, plain, sign, bracket] = this.#lexemes[this.#at++];
    const part = this.#part;
    if (word !== undefined) return { kind: 'token', category: literalCategory(word), slot: null, part };
    if (sign !== undefined) return { kind: 'token', category: literalCategory(sign), slot: null, part };
    if (slot !== undefined)
      return { kind: 'token', category, slot, part, ...(other !== undefined && { also: { slot: other, name } }) };
    if (plain !== undefined) return { kind: 'token', category: plain, slot: isSlot(plain) ? plain : null, part };
    if (piece !== undefined) {
      const text = this.#pieces[piece] ?? this.#fail(all);
      return new PatternReader(text, this.#pieces).read(part);
    }
    if (bracket === '(') return this.#closed(')');
    if (bracket !== '{') this.#fail(all);
    this.#part = ++this.#parts;
    const inner = this.#closed('}');
    this.#part = 0;
    return inner;
  }

  #closed(bracket: string): Pattern {
    const inner = this.#choice();
    if (this.#peek() !== bracket) this.#fail(`a missing ${bracket}`);
    this.#at++;
    return inner;
  }
}

/** Whether a word of a lexicon is a sign, which stands by itself without a space. */
export const isSign = (text: string): boolean => /^[^\p{L}\p{M}\d\s]$/u.test(text);
