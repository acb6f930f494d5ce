import { isDigit, isLetter, isLower, isUpper } from './character.ts';
import { isCommonWord, nameTails, things } from './lexicon.ts';

/** Fewest letters of a word that is parted from another. */
const fewest = 2;

const isKnown = (word: string, counts: ReadonlyMap<string, number>): boolean =>
  counts.has(word) || isCommonWord(word.toLowerCase()) || things.has(word.toLowerCase());

// A capital inside a word, after a small letter or a figure, with a small letter after it: the only one of its word, or -1.
function innerCapital(text: string, start: number, end: number): number {
  let at = -1;
  for (let i = start + 1; i + 1 < end; i++) {
    if (!isUpper(text.charCodeAt(i))) continue;
    const before = text.charCodeAt(i - 1);
    if (at >= 0 || !(isLower(before) || isDigit(before)) || !isLower(text.charCodeAt(i + 1))) return -1;
    at = i;
  }
  return at;
}

// "returnThe", "2018Kim", "DistrictTerminal": parted where both parts are words and the whole is none that the text repeats.
function atCapital(text: string, start: number, at: number, end: number, counts: ReadonlyMap<string, number>): boolean {
  const left = text.slice(start, at);
  const right = text.slice(at, end);
  const followed = text.charCodeAt(end) === 0x20 && isUpper(text.charCodeAt(end + 1));
  if (right.length < fewest + 1 || (counts.get(text.slice(start, end)) ?? 0) > 1) return false;
  if (isDigit(text.charCodeAt(at - 1))) return /^\d{1,4}$/.test(left) && (isKnown(right, counts) || followed);
  if (left.length <= fewest) return false;
  if (isUpper(left.charCodeAt(0))) return isKnown(left, counts) && isKnown(right, counts);
  return isKnown(left, counts) && (isKnown(right, counts) || followed);
}

const isOutside = (unit: number): boolean =>
  Number.isNaN(unit) || !/[\p{L}\p{N}@/_.\\#&=-]/u.test(String.fromCharCode(unit));
// What follows a word in prose: not what follows it in an address or a program.
const endsWord = (text: string, end: number): boolean =>
  isOutside(text.charCodeAt(end)) || (text.charCodeAt(end) === 0x2e && isOutside(text.charCodeAt(end + 1)));

// Offsets of capitals that begin a word inside another, and of those after a full stop without a blank.
function innerWords(text: string, counts: () => ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (let i = 1; i + 1 < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x41 || !isUpper(unit)) continue;
    const before = text.charCodeAt(i - 1);
    if (!(isLower(before) || isDigit(before) || before === 0x2e) || !isLower(text.charCodeAt(i + 1))) continue;
    let end = i + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    let start = before === 0x2e ? i - 1 : i;
    while (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))) start--;
    if (!isOutside(text.charCodeAt(start - 1)) || !endsWord(text, end)) continue;
    if (
      before === 0x2e
        ? atStop(text, start, i, end, counts())
        : innerCapital(text, start, end) === i && atCapital(text, start, i, end, counts())
    )
      found.push(i);
  }
  return found;
}

// "to war.The": a word in small letters, a full stop, a word with a capital, and a blank after it.
function atStop(text: string, start: number, at: number, end: number, counts: ReadonlyMap<string, number>): boolean {
  const left = text.slice(start, at - 1);
  return (
    left.length > 2 &&
    isLower(left.charCodeAt(0)) &&
    text.charCodeAt(end) === 0x20 &&
    isKnown(left, counts) &&
    isKnown(text.slice(at, end), counts)
  );
}

/** Two capitalised words that follow each other, and how often they end a name and how often they stand in one. */
interface Pair {
  ends: number;
  all: number;
  /** Whether another capitalised word stands before them. */
  long: boolean;
}

// Calls `visit` with each capitalised word that follows another: where that begins, where it begins and ends, and whether a
// third stands before them.
function eachPair(text: string, visit: (first: number, second: number, end: number, long: boolean) => void): void {
  let first = -1;
  let firstEnd = -1;
  let long = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x41 || !isUpper(unit) || isLetter(text.charCodeAt(i - 1))) continue;
    let end = i + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const follows = firstEnd + 1 === i && text.charCodeAt(firstEnd) === 0x20;
    if (follows) visit(first, i, end, long);
    long = follows;
    first = i;
    firstEnd = end;
    i = end - 1;
  }
}

// Where the second word of a pair ends and another begins: "Jong Ildeveloped" after 2, since "Jong Il" ends names; 0 if nowhere.
function nameEnd(
  pair: string,
  all: number,
  pairs: ReadonlyMap<string, Pair>,
  counts: () => ReadonlyMap<string, number>,
): number {
  const space = pair.indexOf(' ');
  const word = pair.slice(space + 1);
  if (word.length < fewest * 2 || isCommonWord(word.toLowerCase())) return 0;
  for (let k = fewest; k <= word.length - fewest; k++) {
    const name = pairs.get(pair.slice(0, space + 1 + k));
    if (name === undefined || name.ends === 0 || name.all < all) continue;
    const rest = word.slice(k);
    // Two letters end too many names to be a word after a name of two words or one seen once.
    if (nameTails.has(rest) || (rest.length === 2 && !(name.long && name.ends > 2))) continue;
    if (isCommonWord(rest) || (rest.length > 3 && (counts().get(rest) ?? 0) > 1)) return k;
  }
  return 0;
}

// Offsets where a word in small letters begins that was run into the name before it.
function wordsAfterNames(text: string, counts: () => ReadonlyMap<string, number>): number[] {
  const pairs = new Map<string, Pair>();
  eachPair(text, (first, _second, end, long) => {
    const key = text.slice(first, end);
    const seen = pairs.get(key) ?? { ends: 0, all: 0, long: false };
    seen.all++;
    seen.long ||= long;
    if (!(text.charCodeAt(end) === 0x20 && isUpper(text.charCodeAt(end + 1)))) seen.ends++;
    if (seen.all === 1) pairs.set(key, seen);
  });
  const ends = new Map<string, number>();
  for (const [pair, { all }] of pairs) {
    const end = nameEnd(pair, all, pairs, counts);
    if (end > 0) ends.set(pair, end);
  }
  if (ends.size === 0) return [];
  const found: number[] = [];
  eachPair(text, (first, second, end) => {
    const length = ends.get(text.slice(first, end));
    if (length !== undefined) found.push(second + length);
  });
  return found;
}

/**
 * The offsets in a text before which a blank is missing, in order: words that were run together where columns, lines or links
 * met. It rests on the words that the text has elsewhere and on common ones; `counts` gives the former when first needed.
 */
export function gluedWords(text: string, counts: () => ReadonlyMap<string, number>): Int32Array {
  const found = new Set([...innerWords(text, counts), ...wordsAfterNames(text, counts)]);
  return Int32Array.from(found).sort();
}
