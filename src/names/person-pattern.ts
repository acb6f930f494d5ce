import { hasKind, hasPart, isCapital, type Reading, shapeAt, textOf } from './reading.ts';
import { grammar, Kind, Part, Shape } from './word-class.ts';

/**
 * Where the person's name that begins at unit `i` ends by what the lexicon knows: a name it has, or a surname and one
 * or two given syllables (or a hyphenated given name) after it. 0 where it knows none here.
 */
export function personAt(r: Reading, i: number): number {
  if (hasKind(r, i, Kind.person)) return isCapital(r, i) ? (goesOn(r, i) ? i + 2 : i + 1) : 0;
  if (!hasKind(r, i, Kind.surname) || !isCapital(r, i)) return 0;
  if (isHyphenatedGiven(r, i + 1)) return i + 2;
  const second = isGiven(r, i + 1);
  if (!second) return 0;
  const third = isGiven(r, i + 2) || isOddSyllable(r, i + 2);
  if (third) return i + 3;
  // "An", "So", "No", "In" begin sentences too: one syllable more is not enough after them.
  if (hasPart(r, i, grammar | Part.common) && shapeAt(r, i) & (Shape.first | Shape.title)) return 0;
  return i + 2;
}

// "Kim Il Nam" is not the Kim Il whom a pack knows.
const goesOn = (r: Reading, i: number): boolean =>
  isGiven(r, i + 1) && hasKind(r, i, Kind.person) && textOf(r, i, i + 1).split(' ').length === 2 && !isGiven(r, i + 2);

const isGiven = (r: Reading, i: number): boolean => isCapital(r, i) && hasKind(r, i, Kind.given);

function isHyphenatedGiven(r: Reading, i: number): boolean {
  const shape = shapeAt(r, i);
  if (!(shape & Shape.capital) || !(shape & Shape.hyphen) || hasPart(r, i, Part.common) || hasKind(r, i, ~Kind.given))
    return false;
  const parts = textOf(r, i, i + 1).split('-');
  return parts.length === 2 && parts.every((part) => part.length <= 6 && /^\p{L}+$/u.test(part));
}

// A syllable that the lists lack, short and no word of the language.
function isOddSyllable(r: Reading, i: number): boolean {
  const shape = shapeAt(r, i);
  return (
    (shape & Shape.capital) !== 0 &&
    !(shape & (Shape.upper | Shape.hyphen | Shape.initial | Shape.first)) &&
    !hasPart(r, i, -1) &&
    !hasKind(r, i, -1) &&
    r.units.end[i] - r.units.start[i] <= 6
  );
}

/**
 * Parts a row of names that nothing separates ("Kim Hyok Cha Kwang Su Choe Chang Gol"): the ends of the names that
 * units `i` up to `j` make, two or three words each, `usual` words where nothing else tells, beginning with a surname
 * where one is known. The cheapest way to part the row is taken.
 */
export function partRow(i: number, j: number, isSurname: (unit: number) => boolean, usual = 3): number[] {
  const count = j - i;
  const cost = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const length = new Int32Array(count + 1);
  cost[count] = 0;
  for (let at = count - 2; at >= 0; at--)
    for (const size of [2, 3]) {
      if (at + size > count) continue;
      // A name of an unusual length is likelier where it begins with a known surname.
      const start = isSurname(i + at) ? 0 : 1;
      const total = cost[at + size] + start + (size === usual ? 0 : 1 + start * 0.2);
      if (total < cost[at]) {
        cost[at] = total;
        length[at] = size;
      }
    }
  const ends: number[] = [];
  if (!Number.isFinite(cost[0])) return ends;
  for (let at = 0; at < count; at += length[at]) ends.push(i + at + length[at]);
  return ends;
}
