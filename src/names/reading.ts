import { type NameMention, unitAt } from '../model/index.ts';
import { capitalised, capitalisedAll } from './capitals.ts';
import type { Lexicon } from './lexicon.ts';
import { romanNumber } from './roman.ts';
import { Units } from './units.ts';
import { Kind, Part, Shape, tying } from './word-class.ts';
import { Field, Trait } from './word-table.ts';

/** A document as it is being read for names: its passages' units, and the passage at hand. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly units: Units;
  /**
   * Words that the document's own names show to be names of places ("Workers' Party of …", "Mt …", "… County"), with
   * the evidence that makes (see `evidence.ts`), and of ideas ("… idea").
   */
  readonly places: Map<string, number>;
  readonly ideas: Set<string>;
  /** Names that rest on a title's capitals alone. */
  readonly doubtful: Set<NameMention>;
  /** The passage at hand: its number, its text, and its units, `from` to `to`. */
  passage: number;
  /** How many names the one being read stands inside. */
  depth: number;
  text: string;
  from: number;
  to: number;
}

// Documents are read one after another, so one set of arrays serves them all, unless one made them huge.
const kept = new WeakMap<Lexicon, Units>();
const keptUnits = 1 << 20;

/** An empty reading, good until the next one is asked for. */
export function readingOf(lexicon: Lexicon): Reading {
  let units = kept.get(lexicon);
  if (units === undefined || units.start.length > keptUnits) {
    units = new Units();
    kept.set(lexicon, units);
  }
  units.length = 0;
  return {
    lexicon,
    units,
    places: new Map(),
    ideas: new Set(),
    doubtful: new Set(),
    passage: 0,
    depth: 0,
    text: '',
    from: 0,
    to: 0,
  };
}

export const kindsAt = (r: Reading, i: number): number => (i >= r.from && i < r.to ? r.units.kinds[i] : 0);
const partsAt = (r: Reading, i: number): number => (i >= r.from && i < r.to ? r.units.parts[i] : 0);
export const shapeAt = (r: Reading, i: number): number => (i >= r.from && i < r.to ? r.units.shape[i] : 0);

export const hasKind = (r: Reading, i: number, kinds: number): boolean => (kindsAt(r, i) & kinds) !== 0;
export const hasPart = (r: Reading, i: number, parts: number): boolean => (partsAt(r, i) & parts) !== 0;
export const isCapital = (r: Reading, i: number): boolean => (shapeAt(r, i) & Shape.capital) !== 0;

/** The text of units `i` up to `j`. */
export const textOf = (r: Reading, i: number, j: number): string => r.text.slice(r.units.start[i], r.units.end[j - 1]);

const smallWords = tying | Part.particle;

/**
 * Units `i` up to `j` as a name is written out in full: known variants in their main form, ordinals in words,
 * straight apostrophes, single spaces, a capital on every word that is not a grammar word; in capitals throughout
 * ("WORKERS' PARTY OF KOREA"), only those.
 */
export function nameOf(r: Reading, i: number, j: number): string {
  const shouted = isShouted(r, i, j);
  if (!shouted && isWrittenOut(r, i, j)) return r.text.slice(r.units.start[i], r.units.end[j - 1]);
  let name = '';
  for (let at = i; at < j; at++) {
    const parts = r.units.parts[at];
    const glued = parts & (Part.possessive | Part.comma | Part.closeQuote | Part.closeBracket);
    if (parts & (Part.openQuote | Part.closeQuote)) continue;
    const word = wordOf(r, at);
    name += name === '' || glued || /[([]$/.test(name) ? word : ` ${word}`;
  }
  return shouted ? unshouted(r, name) : name;
}

/** The text of units `i` up to `j` with straight apostrophes and single spaces, in capitals as names are written. */
export function asWritten(r: Reading, i: number, j: number): string {
  const text = plainText(r.text, r.units.start[i], r.units.end[j - 1]);
  return isShouted(r, i, j) ? unshouted(r, text) : text;
}

// Whether the words stand in capitals, and no other letters.
function isShouted({ units, lexicon: { table } }: Reading, i: number, j: number): boolean {
  if (!(units.shape[i] & Shape.upper)) return false;
  if (j - i === 1 && (units.kinds[i] === 0 || table.of(units.id[i], Field.upperKinds) !== 0)) return false;
  for (let at = i + 1; at < j; at++)
    if (units.shape[at] & Shape.word && !(units.shape[at] & (Shape.upper | Shape.digit | Shape.initial))) return false;
  return true;
}

// Text in capitals with those that names have. What may be an abbreviation stays one.
function unshouted({ lexicon: { table } }: Reading, text: string): string {
  const several = text.includes(' ');
  return text.replace(/(?<!\p{L})\p{Lu}[\p{Lu}']*(?!\p{Ll})/gu, (word) => {
    const id = table.idOf(word);
    if (several && table.of(id, Field.parts) & smallWords) return word.toLowerCase();
    const isKnown = (table.of(id, Field.kinds) | table.of(id, Field.properKinds) | table.of(id, Field.parts)) !== 0;
    const isAbbreviation = table.of(id, Field.upperKinds) !== 0 || !(isKnown || (several && word.length > 4));
    return isAbbreviation ? word : capitalised(word.toLowerCase());
  });
}

// Most names stand in the text as they are written out: then they are a slice of it.
function isWrittenOut(r: Reading, i: number, j: number): boolean {
  const { units, lexicon, text } = r;
  for (let at = i; at < j; at++) {
    if (!(units.shape[at] & Shape.capital) && !(units.parts[at] & smallWords)) return false;
    if (units.kinds[at] & Kind.ordinal || lexicon.table.of(units.id[at], Field.traits) & Trait.varies) return false;
  }
  return isPlain(text, units.start[i], units.end[j - 1]);
}

// Only single spaces, and no typographic apostrophe.
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start, before = 0; at < end; at++) {
    const unit = unitAt(text, at);
    if (unit < 0x20 || unit > 0x2000 || (unit === 0x20 && before === 0x20) || unit === 0xa0 || unit === 0xad)
      return false;
    before = unit;
  }
  return true;
}

// With straight apostrophes and single spaces.
function plainText(text: string, start: number, end: number): string {
  const own = text.slice(start, end);
  return isPlain(text, start, end) ? own : own.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

function wordOf(r: Reading, at: number): string {
  const { units, lexicon } = r;
  const main = lexicon.canonical.get(units.id[at]);
  if (main !== undefined && !(units.kinds[at] & Kind.plural)) return main;
  const word = plainText(r.text, units.start[at], units.end[at]);
  if (units.kinds[at] & Kind.ordinal) {
    const number = ordinalAt(r, at);
    return number > 0 ? ordinalName(r, number) : word;
  }
  if (units.shape[at] & Shape.capital || units.parts[at] & smallWords) return word;
  return units.shape[at] & Shape.word ? capitalisedAll(word) : word;
}

/** The number of the ordinal at unit `i`; 0 where it is none. */
export function ordinalAt(r: Reading, i: number): number {
  if (!hasKind(r, i, Kind.ordinal)) return 0;
  const known = r.lexicon.numbers.get(r.units.id[i]);
  if (known !== undefined) return known;
  const word = r.text.slice(r.units.start[i], r.units.end[i]);
  return Number.parseInt(word, 10) || romanNumber(word);
}

/** An ordinal as names are written with it: "Seventh", "101st". */
export function ordinalName(r: Reading, ordinal: number): string {
  const word = r.lexicon.ordinals[ordinal - 1];
  if (word !== undefined) return capitalised(word);
  const last = ordinal % 10;
  if (ordinal % 100 > 10 && ordinal % 100 < 14) return `${ordinal}th`;
  return ordinal + (last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th');
}
