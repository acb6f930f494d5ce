import { Character, characterOf } from './character.ts';
import { foldUnit } from './fold.ts';
import type { Units } from './units.ts';
import { Kind, Part, Shape } from './word-class.ts';
import { hashNext, hashStart, type WordTable } from './word-table.ts';

const { lower, upper, digit, apostrophe, hyphen, dot } = Character;

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
    const unit = text.charCodeAt(at);
    const kind = characterOf(unit);
    if (kind === Character.space) {
      at++;
      continue;
    }
    if (kind === lower || kind === upper || kind === digit) {
      at = word(text, at, table, units, first);
      first = 0;
      continue;
    }
    const start = at++;
    if (kind === Character.newline) {
      at = skipSpace(text, at);
      if (text.lastIndexOf('\n', at - 1) === start) continue;
      units.push(start, at, 0, 0, 0, Part.stop, 0);
      first = Shape.first;
      continue;
    }
    const part = markPart(text, start, kind);
    units.push(start, at, 0, unit, 0, part, 0);
    if (part & (Part.stop | Part.openQuote)) first = Shape.first;
  }
}

function skipSpace(text: string, at: number): number {
  while (at < text.length) {
    const kind = characterOf(text.charCodeAt(at));
    if (kind !== Character.space && kind !== Character.newline) break;
    at++;
  }
  return at;
}

const letter = (kind: number): boolean => kind === lower || kind === upper;
const kindAt = (text: string, at: number): number => (at < text.length ? characterOf(text.charCodeAt(at)) : -1);

function markPart(text: string, at: number, kind: number): number {
  switch (kind) {
    case Character.comma:
      return Part.comma;
    case dot:
    case Character.stop:
      return Part.stop;
    case Character.colon:
      return Part.colon;
    case Character.openQuote:
      return Part.openQuote;
    case Character.closeQuote:
      return Part.closeQuote;
    case Character.openBracket:
      return Part.openBracket;
    case Character.closeBracket:
      return Part.closeBracket;
    case Character.quote: {
      const next = kindAt(text, at + 1);
      return letter(next) || next === digit ? Part.openQuote : Part.closeQuote;
    }
    case apostrophe:
      return letter(kindAt(text, at + 1)) && !letter(kindAt(text, at - 1)) ? Part.openQuote : Part.closeQuote;
    default:
      return 0;
  }
}

// Reads one word from `at` and pushes it, and the possessive that follows it; returns where it ends.
function word(text: string, at: number, table: WordTable, units: Units, first: number): number {
  const start = at;
  let hash = hashStart;
  let uppers = 0;
  let lowers = 0;
  let shape: number = Shape.word | first;
  const length = text.length;
  let possessive = 0;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = characterOf(unit);
    if (kind === lower) lowers++;
    else if (kind === upper) {
      if (at === start) shape |= Shape.capital;
      uppers++;
    } else if (kind === digit) {
      if (at === start) shape |= Shape.digit;
    } else if (kind === hyphen) {
      const next = kindAt(text, at + 1);
      if (!letter(next) && next !== digit) break;
      shape |= Shape.hyphen;
    } else if (kind === apostrophe) {
      const next = kindAt(text, at + 1);
      if (!letter(next)) {
        if (foldUnit(text.charCodeAt(at - 1)) === 0x73) possessive = 1;
        break;
      }
      if (foldUnit(text.charCodeAt(at + 1)) === 0x73 && !letter(kindAt(text, at + 2))) {
        possessive = 2;
        break;
      }
    } else if (kind === dot) {
      // K. and C.C.: single capitals, each with its stop.
      const single = uppers > 0 && lowers === 0 && at - start === uppers * 2 - 1 && !(shape & Shape.digit);
      const decimal = shape & Shape.digit && lowers === 0 && kindAt(text, at + 1) === digit;
      if (!single && !decimal) break;
    } else if (kind === Character.comma) {
      if (!(shape & Shape.digit && lowers === 0 && kindAt(text, at + 1) === digit && kindAt(text, at - 1) === digit))
        break;
    } else break;
    hash = hashNext(hash, foldUnit(unit));
  }
  if (uppers === 1 && lowers === 0 && at - start <= 2 && shape & Shape.capital) shape |= Shape.initial;
  else if (uppers > 1 && lowers === 0) shape |= Shape.upper;
  let id = table.find(text, start, at, hash);
  if (kindAt(text, at) === dot) {
    const dotted = hashNext(hash, 0x2e);
    const abbreviation = table.find(text, start, at + 1, dotted);
    if (abbreviation && table.dotted[abbreviation]) {
      id = abbreviation;
      hash = dotted;
      at++;
    }
  }
  const capital = shape & (table.upperOnly[id] ? Shape.upper : Shape.capital);
  const kinds = table.kinds[id] | (capital ? table.properKinds[id] : 0);
  // Written as only a name is (US), it is no pronoun.
  const parts = table.upperOnly[id] && capital ? 0 : table.parts[id];
  units.push(start, at, id, hash, kinds | ordinalKind(text, start, at, shape), parts, shape);
  if (possessive > 0) {
    units.push(at, at + possessive, 0, 0x27, 0, Part.possessive, 0);
    at += possessive;
  }
  return at;
}

// 15th, 3rd: digits and the ending of an ordinal.
function ordinalKind(text: string, start: number, end: number, shape: number): number {
  if (!(shape & Shape.digit)) return 0;
  const last = foldUnit(text.charCodeAt(end - 1));
  const before = end - start > 2 ? foldUnit(text.charCodeAt(end - 2)) : 0;
  const ends =
    (last === 0x68 && before === 0x74) ||
    (last === 0x74 && before === 0x73) ||
    (last === 0x64 && (before === 0x6e || before === 0x72));
  return ends ? Kind.ordinal : Kind.cardinal;
}
