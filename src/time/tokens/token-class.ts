import { type NumeralShape, numeralShapes } from './numeral.ts';

const numberOf: Readonly<Record<NumeralShape, readonly string[]>> = {
  zero: ['number', 'anyyear'],
  'digit-one': ['number', 'anyyear', 'day', 'hour', 'monthnumber'],
  'digit-month': ['number', 'anyyear', 'yy', 'day', 'hour', 'monthnumber'],
  'digit-hour': ['number', 'anyyear', 'yy', 'day', 'hour'],
  'digit-day': ['number', 'anyyear', 'yy', 'day'],
  'digit-minute': ['number', 'anyyear', 'yy', 'oldyear'],
  'digit-pair': ['number', 'anyyear', 'yy', 'oldyear'],
  'digit-three': ['number', 'anyyear', 'oldyear'],
  'digit-year': ['year', 'anyyear', 'number', 'hhmm'],
  'digit-four': ['anyyear', 'number', 'hhmm'],
  'digit-long': [],
  grouped: ['number'],
  decimal: ['number', 'decimal'],
  clock: ['clock'],
  'clock-seconds': ['seconds'],
  figures: ['figures'],
  'short-figures': ['short'],
  'year-month': ['yearmonth'],
  pair: ['pair'],
};

const composed = {
  /** A number in words, to 12, to 31 and above. */
  'word-hour': ['number', 'hour', 'wordday'],
  'word-day': ['number', 'wordday'],
  'word-number': ['number'],
  /** "nineteen forty-five" */
  'word-year': ['year', 'number'],
  'ordinal-day': ['ordinal', 'dayth'],
  /** "15th" */
  'ordinal-figure': ['ordinal', 'dayth', 'dayfigure'],
  ordinal: ['ordinal'],
  /** "1930s", "'30s": the first year */
  decade: ['decade'],
  /** "470s" */
  'old-decade': ['olddecade'],
  /** The same without a century: 0 to 90. */
  'short-decade': ['shortdecade'],
} as const;
type Composed = keyof typeof composed;

/**
 * The kinds of token that are not words of the lexicon, with the categories a pattern may know them by. Kind 0 is
 * everything that no pattern can match: running words stay together in one such token.
 */
export const tokenClasses: readonly (readonly string[])[] = [
  [],
  ...numeralShapes.map((shape) => numberOf[shape]),
  ...Object.values(composed),
];

/** The class of running words. */
export const other = 0;
/** The class of a shape of numeral. */
export const classOfShape = (shape: number): number => shape + 1;
/** The class of figures or number words by its name. */
export const classOf = Object.fromEntries(
  [...numeralShapes, ...(Object.keys(composed) as Composed[])].map((name, at) => [name, at + 1]),
) as Record<NumeralShape | Composed, number>;

/** Whether a class is a word or sign of the lexicon, whose values come with it. */
export const isOfLexicon = (kind: number): boolean => kind >= tokenClasses.length;

/** Whether a class is one of figures. */
export const isNumeral = (kind: number): boolean => kind >= 1 && kind <= numeralShapes.length;
