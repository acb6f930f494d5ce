import { unitAt } from '../model/index.ts';
import { Character, characterOf, characters, charactersEnd, foldUnit } from './character.ts';
import type { Units } from './units.ts';
import { Kind, Part, Shape } from './word-class.ts';
import { Field, nextOne, nextTwo, startOne, startTwo, Trait, type WordTable } from './word-table.ts';

const { lower, upper, digit, apostrophe, hyphen, dot, comma } = Character;
const classMask = 31;

/**
 * Reads `text` into `units`, one for each word and mark, classed by `table`. Passes over each code unit once and
 * makes nothing else: this is the hot path of the room.
 * "People's" is two units (people + 's), "Workers'" too; "C.C." and "K." are one, and so is a word with its full
 * stop where the lexicon has it so ("Mt."); hyphens join ("Sosong-ri"). An empty line ends a sentence.
 */
export function tokenise(text: string, table: WordTable, units: Units): void {
  const length = text.length;
  let first: number = Shape.first;
  let at = 0;
  while (at < length) {
    const unit = unitAt(text, at);
    const kind = (unit < charactersEnd ? characters[unit] : characterOf(unit)) & classMask;
    if (kind === Character.space) {
      at++;
      continue;
    }
    if (kind === lower || kind === upper || kind === digit) {
      at = word(text, at, kind, table, units, first);
      first = 0;
      continue;
    }
    const start = at++;
    if (kind === Character.newline) {
      at = skipSpace(text, at);
      if (text.lastIndexOf('\n', at - 1) === start) continue;
      units.push(start, at, 0, 0, Part.stop, 0);
      first = Shape.first;
      continue;
    }
    const part = markPart(text, start, kind);
    units.push(start, at, 0, 0, part, 0);
    if (part & (Part.stop | Part.openQuote)) first = Shape.first;
  }
}

function skipSpace(text: string, at: number): number {
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== Character.space && kind !== Character.newline) break;
    at++;
  }
  return at;
}

const letter = (kind: number): boolean => kind === lower || kind === upper;

// The class of the unit at `at`; -1 beyond either end.
const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? characterOf(unitAt(text, at)) & classMask : -1;

const markParts = new Int32Array(classMask + 1);
for (const [kind, part] of [
  [comma, Part.comma],
  [dot, Part.stop],
  [Character.stop, Part.stop],
  [Character.colon, Part.colon],
  [Character.openQuote, Part.openQuote],
  [Character.closeQuote, Part.closeQuote],
  [Character.openBracket, Part.openBracket],
  [Character.closeBracket, Part.closeBracket],
])
  markParts[kind] = part;

function markPart(text: string, at: number, kind: number): number {
  if (kind !== Character.quote && kind !== apostrophe) return markParts[kind];
  const next = classAt(text, at + 1);
  const opens = kind === apostrophe ? letter(next) && !letter(classAt(text, at - 1)) : letter(next) || next === digit;
  return opens ? Part.openQuote : Part.closeQuote;
}

const openings = new Int32Array(classMask + 1);
openings[upper] = Shape.capital;
openings[digit] = Shape.digit;

// Reads one word from `at`, where its unit is of class `opening`, and pushes it, and the possessive that follows it;
// returns where it ends.
function word(text: string, at: number, opening: number, table: WordTable, units: Units, first: number): number {
  const start = at;
  const length = text.length;
  let one = startOne;
  let two = startTwo;
  let uppers = 0;
  let lowers = 0;
  let kind = 0;
  let shape: number = Shape.word | first | openings[opening];
  for (; at < length; at++) {
    const unit = unitAt(text, at);
    const entry = unit < charactersEnd ? characters[unit] : characterOf(unit);
    kind = entry & classMask;
    if (kind === lower) lowers++;
    else if (kind === upper) uppers++;
    else if (kind !== digit) {
      if (kind === Character.space || !inside(text, at, kind, start, uppers, lowers, shape)) break;
      if (kind === hyphen) shape |= Shape.hyphen;
    }
    const plain = entry >> 5;
    one = nextOne(one, plain);
    two = nextTwo(two, plain);
  }
  if (uppers === 1 && lowers === 0 && at - start <= 2 && shape & Shape.capital) shape |= Shape.initial;
  else if (uppers > 1 && lowers === 0) shape |= Shape.upper;
  let id = table.find(one, two);
  if (kind === dot && at < length) {
    const abbreviation = table.find(nextOne(one, 0x2e), nextTwo(two, 0x2e));
    if (table.of(abbreviation, Field.traits) & Trait.dotted) {
      id = abbreviation;
      at++;
      kind = 0;
    }
  }
  // "S.M. Mironov": initials, where the letters are no abbreviation that is known.
  if (shape & Shape.upper && id === 0 && at - start === 2 * uppers && beginsName(text, at))
    shape ^= Shape.upper | Shape.initial;
  const asUpper = shape & Shape.upper ? table.of(id, Field.upperKinds) : 0;
  const kinds = table.of(id, Field.kinds) | asUpper | (shape & Shape.capital ? table.of(id, Field.properKinds) : 0);
  // Written as only a name is (US), it is no pronoun.
  const parts = asUpper ? 0 : table.of(id, Field.parts);
  units.push(start, at, id, shape & Shape.digit ? kinds | ordinalKind(text, start, at) : kinds, parts, shape);
  if (kind !== apostrophe || at >= length) return at;
  const possessive = possessiveLength(text, at);
  if (possessive > 0) units.push(at, at + possessive, 0, 0, Part.possessive, 0);
  return at + possessive;
}

// Whether a mark inside a word belongs to it: a hyphen before a letter, the stops of "C.C." and of a decimal.
function inside(
  text: string,
  at: number,
  kind: number,
  start: number,
  uppers: number,
  lowers: number,
  shape: number,
): boolean {
  const next = classAt(text, at + 1);
  if (kind === hyphen) return letter(next) || next === digit;
  if (kind === apostrophe) return letter(next) && !isPossessiveS(text, at + 1);
  const number = (shape & Shape.digit) !== 0 && lowers === 0;
  if (kind === dot) return number ? next === digit : uppers > 0 && lowers === 0 && at - start === uppers * 2 - 1;
  return kind === comma && number && next === digit && classAt(text, at - 1) === digit;
}

const beginsName = (text: string, at: number): boolean =>
  classAt(text, at) === Character.space && classAt(text, at + 1) === upper && classAt(text, at + 2) === lower;

const isPossessiveS = (text: string, at: number): boolean =>
  foldUnit(unitAt(text, at)) === 0x73 && !letter(classAt(text, at + 1));

// How long the possessive at an apostrophe is: 's, or the apostrophe alone after an s; 0 where it is a quotation mark.
function possessiveLength(text: string, at: number): number {
  if (letter(classAt(text, at + 1))) return isPossessiveS(text, at + 1) ? 2 : 0;
  return foldUnit(unitAt(text, at - 1)) === 0x73 ? 1 : 0;
}

// 15th, 3rd: digits and the ending of an ordinal.
function ordinalKind(text: string, start: number, end: number): number {
  const last = foldUnit(unitAt(text, end - 1));
  const before = end - start > 2 ? foldUnit(unitAt(text, end - 2)) : 0;
  const ends =
    (last === 0x68 && before === 0x74) ||
    (last === 0x74 && before === 0x73) ||
    (last === 0x64 && (before === 0x6e || before === 0x72));
  return ends ? Kind.ordinal : Kind.cardinal;
}
