import { personAt } from './person-pattern.ts';
import { hasPart, isCapital, type Reading, shapeAt } from './reading.ts';
import { isProper } from './run.ts';
import { grammar, Part, Shape } from './word-class.ts';

const small = grammar | Part.possessive;

/**
 * Where a title in title case that begins at unit `i` ends: it runs on over grammar words and over commas before a
 * word with a capital, and stops at the first other word in small letters. `i` where fewer than two words have one.
 */
export function titleEnd(r: Reading, i: number): number {
  let end = i;
  let capitals = 0;
  for (let at = i; at < r.to; at++) {
    const shape = shapeAt(r, at);
    if (shape & (Shape.capital | Shape.digit)) {
      if (at > i && hasPart(r, at, Part.on) && hasPart(r, at - 1, Part.and)) break;
      capitals++;
      end = at + 1;
    } else if (hasPart(r, at, Part.comma)) {
      // A person after a comma is who wrote it, not part of the title.
      if (!isCapital(r, at + 1) || personAt(r, at + 1) > 0 || (isProper(r, at + 1) && isProper(r, at + 2))) break;
    } else if (!hasPart(r, at, small)) break;
  }
  return capitals >= 2 ? end : i;
}

/** Whether every word from `i` to `end` that is no grammar word has a capital, two at least. */
export function isTitleCase(r: Reading, i: number, end: number): boolean {
  let capitals = 0;
  for (let at = i; at < end; at++) {
    const shape = shapeAt(r, at);
    if (!(shape & Shape.word)) continue;
    if (shape & (Shape.capital | Shape.digit)) capitals++;
    else if (!hasPart(r, at, small)) return false;
  }
  return capitals >= 2;
}
