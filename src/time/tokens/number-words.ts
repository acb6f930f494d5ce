import { classOf } from './token-class.ts';

/** The last composition: one object, reused. */
export const composed = { kind: 0, value: 0 };

const isTens = (value: number): boolean => value >= 20 && value <= 90 && value % 10 === 0;
const isScale = (value: number): boolean => value === 100 || (value >= 1000 && Number.isInteger(Math.log10(value)));

/** The least power of ten times a digit that a number ends with, so what may be added to it: 100 for 1900. */
function room(value: number): number {
  if (value >= 1000 && value % 1000 === 0) return 1000;
  if (value >= 100 && value % 100 === 0) return 100;
  return isTens(value) ? 10 : 0;
}

/**
 * Puts a number word to the number before it: "twenty" and "one", "nineteen" and "hundred", "two thousand" and
 * "eighteen", "nineteen" and "forty" (a year). Writes `composed` and says true where the two make one number.
 * `joined` says whether a word for "and" stood between them, which only goes after hundreds.
 */
export function composeNumber(before: number, value: number, isOrdinal: boolean, joined: boolean): boolean {
  const space = room(before);
  if (isScale(value) && !isOrdinal) {
    if (joined || before >= value || before === 0) return false;
    const low = before % 1000;
    // "two thousand one hundred": the hundred counts only what stands after the thousands.
    take(value === 100 && before > 1000 && low < 100 ? before - low + low * 100 : before * value, false);
    return true;
  }
  if (value > 0 && value < space) {
    if (joined && space < 100) return false;
    take(before + value, isOrdinal);
    return true;
  }
  if (!joined && !isOrdinal && before >= 10 && before <= 20 && value >= 10 && value <= 99) {
    composed.kind = classOf['word-year'];
    composed.value = before * 100 + value;
    return true;
  }
  // "nineteen forty" and "five"
  if (!joined && !isOrdinal && before >= 1020 && before <= 2090 && before % 10 === 0 && value > 0 && value < 10) {
    composed.kind = classOf['word-year'];
    composed.value = before + value;
    return before % 100 >= 20;
  }
  return false;
}

function take(value: number, isOrdinal: boolean): void {
  composed.value = value;
  if (isOrdinal) composed.kind = value <= 31 ? classOf['ordinal-day'] : classOf.ordinal;
  else if (value >= 1100 && value < 2200) composed.kind = classOf['word-year'];
  else composed.kind = value <= 12 ? classOf['word-hour'] : value <= 31 ? classOf['word-day'] : classOf['word-number'];
}
