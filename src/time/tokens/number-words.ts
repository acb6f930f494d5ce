import { classOf } from './token-class.ts';

/** The last composition: one object, reused. */
export const composed = { kind: 0, value: 0 };

const isScale = (value: number): boolean => value === 100 || (value >= 1000 && Number.isInteger(Math.log10(value)));

/** What may be added to a number: less than 1000 to 2000, than 100 to 1900, than 10 to 1940. */
function room(value: number): number {
  if (value >= 1000 && value % 1000 === 0) return 1000;
  const low = value % 100;
  if (low === 0) return value === 0 ? 0 : 100;
  return low >= 20 && low % 10 === 0 ? 10 : 0;
}

/**
 * Puts a number word to the number before it: "twenty" and "one", "nineteen" and "hundred", "two thousand" and
 * "eighteen", "nineteen" and "forty" (a year). Writes `composed` and says true where the two make one number.
 * `joined` says whether a word for "and" stood between them, which only goes after hundreds.
 */
export function composeNumber(before: number, value: number, isOrdinal: boolean, joined: boolean): boolean {
  const space = room(before);
  if (isScale(value) && !isOrdinal) {
    // "two thousand one hundred": the hundred counts only what stands after the thousands.
    const low = before % 1000;
    const counted = value === 100 && before > 1000 ? low : before;
    if (joined || counted === 0 || counted >= value) return false;
    take(before - counted + counted * value, false);
    return true;
  }
  if (value > 0 && value < space) {
    if (joined && space < 100) return false;
    take(before + value, isOrdinal);
    return true;
  }
  // "nineteen forty", "nineteen oh"
  if (!joined && !isOrdinal && before >= 10 && before <= 20 && (value === 0 || (value >= 10 && value <= 99))) {
    composed.kind = classOf['word-year'];
    composed.value = before * 100 + value;
    return true;
  }
  return false;
}

function take(value: number, isOrdinal: boolean): void {
  composed.value = value;
  if (isOrdinal) composed.kind = value <= 31 ? classOf['ordinal-day'] : classOf.ordinal;
  else if (value >= 1100 && value < 2200) composed.kind = classOf['word-year'];
  else composed.kind = value <= 12 ? classOf['word-hour'] : value <= 31 ? classOf['word-day'] : classOf['word-number'];
}
