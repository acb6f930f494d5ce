import { isLetter, isUpper } from './character.ts';
import { isCommonWord, nameTails } from './lexicon.ts';

/** Fewest letters of the last part of a name, and of the word that is run into it. */
const fewest = 2;
/** How often a name must end as such before a word of two letters is parted from it. */
const oftenEnough = 3;

/** Two capitalised words that follow each other: how often, how often they end a name, and whether a third stands before them. */
interface Pair {
  all: number;
  ends: number;
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
    // A hot loop: all but capitals are passed over by one comparison or two.
    if (unit < 0x41 || (unit > 0x5a && unit < 0xc0) || !isUpper(unit) || isLetter(text.charCodeAt(i - 1))) continue;
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

// Where the second word of a pair may end and another begin, so that what is left ends names: "Jong Ildeveloped" after "Il".
function splits(pair: string, all: number, pairs: ReadonlyMap<string, Pair>): number[] {
  const start = pair.indexOf(' ') + 1;
  if (pair.length - start < fewest * 2 || isCommonWord(pair.slice(start).toLowerCase())) return [];
  const found: number[] = [];
  for (let at = start + fewest; at <= pair.length - fewest; at++) {
    const name = pairs.get(pair.slice(0, at));
    if (name === undefined || name.ends === 0 || name.all < all || nameTails.has(pair.slice(at))) continue;
    // Two letters end too many names to be a word after a name of two parts or one that is rare.
    if (pair.length - at > 2 || (name.long && name.ends >= oftenEnough)) found.push(at - start);
  }
  return found;
}

/** Words in small letters that may have been run into the name before them: the words to be counted, and then where they begin. */
export interface RunOnNames {
  readonly wanted: readonly string[];
  offsets(counts: ReadonlyMap<string, number>): number[];
}

/** Looks for names with a word run into them ("Kim Jong Ildeveloped") where the text has the name without it. */
export function namesRunOn(text: string): RunOnNames {
  const pairs = new Map<string, Pair>();
  eachPair(text, (first, _second, end, long) => {
    const key = text.slice(first, end);
    const ends = !(text.charCodeAt(end) === 0x20 && isUpper(text.charCodeAt(end + 1)));
    const seen = pairs.get(key);
    if (seen === undefined) pairs.set(key, { all: 1, ends: ends ? 1 : 0, long });
    else {
      seen.all++;
      if (ends) seen.ends++;
      seen.long ||= long;
    }
  });
  const candidates = new Map<string, number[]>();
  for (const [pair, { all }] of pairs) {
    const found = splits(pair, all, pairs);
    if (found.length > 0) candidates.set(pair, found);
  }
  const rest = (pair: string, split: number): string => pair.slice(pair.indexOf(' ') + 1 + split);
  return {
    wanted: [...candidates].flatMap(([pair, found]) => found.map((split) => rest(pair, split))),
    offsets: (counts) => {
      if (candidates.size === 0) return [];
      const isWord = (word: string): boolean => isCommonWord(word) || (word.length > 3 && (counts.get(word) ?? 0) > 1);
      const found: number[] = [];
      eachPair(text, (first, second, end) => {
        const pair = text.slice(first, end);
        const split = candidates.get(pair)?.find((at) => isWord(rest(pair, at)));
        if (split !== undefined) found.push(second + split);
      });
      return found;
    },
  };
}
