/**
 * What is known of a language, as data (`lexicons/<language>/time.json`). The engine knows categories of words and
 * what they do to a value; which words they are, and in which order they stand, is said here.
 */
export interface TimeLexicon {
  readonly language: string;
  /** Scripts that the language is written in, by their ISO 15924 codes: what a run of text is matched by. */
  readonly scripts: readonly string[];
  /** Whether words are parted by something that is not a letter. Default: true. */
  readonly boundaries?: boolean;
  /** The order of day and month in figures where they leave it open. */
  readonly order: 'dmy' | 'mdy';
  /**
   * Words by category, each with its value: a number, or a name from the vocabulary of the category (or of the one
   * after a colon: `fall:season`). A key may hold several spellings, parted by `|`; `^` before one asks for a capital,
   * `.?` after one allows a full stop that is no part of it.
   *
   * Patterns use any category. The engine itself looks at `number` and `ordinal` (put together: "twenty-one"), `and`
   * and `joint` (between their parts), `article`, `lead` (what places an expression: "since"), `link` (what joins two:
   * "to", "and"), `cue` (the sentence looks ahead), `stop` (it ends), `open` and `close` (brackets), `smallmonth` (a
   * month that is a common word too), `holiday` and `feast` (no time after a name: "Operation Ramadan").
   */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /**
   * Categories of words, parted by blanks, of which every expression has one, unless it has figures or a number of ten or
   * more in words: a text without is passed over. Absent, every text is gone through.
   */
  readonly core?: string;
  /** What may follow figures without a space: ordinals ("15th") and decades ("1930s"). */
  readonly suffixes: { readonly ordinal: readonly string[]; readonly decade: readonly string[] };
  /** Words that a date makes a name with ("July 4 Joint Statement"), in small letters, parted by `|`. */
  readonly nameHeads: string;
  /** Months that people are called by as well, in small letters, parted by `|`; absent, none is. */
  readonly givenMonths?: string;
  /** A pattern for what may follow a day of the month by itself; absent, what follows is judged by its letters. */
  readonly afterDay?: string;
  /** A pattern for what may follow "ago" and "later" where words are not parted by blanks; absent, anything may. */
  readonly afterShift?: string;
  /** Words that begin what goes with an amount ("two months of siege"), and where it lies from that. */
  readonly complements: Readonly<Record<string, 'of' | 'after' | 'before'>>;
  /** Words for what has a time of its own ("war", "siege"), parted by `|`. */
  readonly events: string;
  /** Forms of address and of closing that a letter is known by, in small letters, parted by `|`. */
  readonly letterForms: string;
  /** Named pieces of patterns, used as `<name>`. */
  readonly pieces: Readonly<Record<string, string>>;
  /** Patterns by family and name; see `pattern.ts` for how they are written. */
  readonly patterns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Patterns of this family are read over: what they match is no time ("page 1945", "1945 men"). */
export const noTime = 'none';
