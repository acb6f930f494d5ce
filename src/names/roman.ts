import type { Units } from './units.ts';
import { Kind, Part, Shape } from './word-class.ts';

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const wellFormed = /^(?:C{1,3})?(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/** The number that a word in capitals is as a Roman numeral, up to 399; 0 where it is none. */
export function romanNumber(word: string): number {
  if (word === '' || word.length > 8 || !wellFormed.test(word)) return 0;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = digits[word[i]];
    sum += value < (digits[word[i + 1]] ?? 0) ? -value : value;
  }
  return sum;
}

const counted = Kind.meeting | Kind.organ;
/** The most words between a numeral and the meeting that it counts: "XXII All-Union Party Congress". */
const farthest = 4;

/**
 * Marks the units from `from` on that count a meeting or organ in Roman numerals ("the XX Congress") as the ordinals they
 * are. Behind a name they belong to that ("George VI").
 */
export function markRoman(units: Units, from: number, text: string): void {
  for (let at = from; at + 1 < units.length; at++) {
    if (!(units.shape[at] & (Shape.upper | Shape.initial)) || units.end[at] - units.start[at] > 8) continue;
    if (at > from && !(units.parts[at - 1] & (Part.the | Part.of | Part.stop | Part.comma | Part.locative | Part.and)))
      continue;
    if (romanNumber(text.slice(units.start[at], units.end[at])) === 0 || !countsMeeting(units, at + 1)) continue;
    units.kinds[at] = Kind.ordinal;
    units.parts[at] = 0;
    units.shape[at] &= ~(Shape.upper | Shape.initial);
  }
}

function countsMeeting(units: Units, from: number): boolean {
  for (let at = from; at < units.length && at < from + farthest; at++) {
    if (!(units.shape[at] & Shape.capital)) return false;
    if (units.kinds[at] & counted) return true;
  }
  return false;
}
