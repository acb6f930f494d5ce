import { isDigit } from './character.ts';
import { isCommonWord, nameTails } from './lexicon.ts';

/** Fewest letters of the last part of a name, and of the word that is run into it. */
const fewest = 2;
/** How often a name must end as such before a word of two letters is parted from it. */
const oftenEnough = 3;

/** Most pairs that are kept; prose of the greatest length has fewer, and what has more has no names. */
const mostPairs = 500_000;

/** Two capitalised words that follow each other: how often, how often they end a name, and whether a third stands before them. */
interface Pair {
  all: number;
  ends: number;
  long: boolean;
}

// Capitals and letters of the scripts that have capitals.
const isCapital = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x410 && unit <= 0x42f);
const isCased = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0x2af) ||
  (unit >= 0x410 && unit <= 0x44f);

// Calls `visit` with each two capitalised words that follow each other with one blank between, the offset of the second,
// whether a third stands before them, and whether none stands behind them.
function eachPair(text: string, visit: (pair: string, second: number, long: boolean, ends: boolean) => void): void {
  // Offsets of the first word of a pair and of its second: -1 where there is none yet.
  let first = -1;
  let second = -1;
  let end = -2;
  let long = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isCased(unit) && !isDigit(unit)) continue;
    const start = at;
    at++;
    if (!isCapital(unit)) {
      while (at < text.length && (isCased(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
      continue;
    }
    while (at < text.length && isCased(text.charCodeAt(at))) at++;
    const follows = start === end + 1 && text.charCodeAt(end) === 0x20;
    if (second >= 0) visit(text.slice(first, end), second, long, !follows);
    long = follows && second >= 0;
    first = follows ? (second >= 0 ? second : first) : start;
    second = follows ? start : -1;
    end = at;
    // What goes on behind a figure is no word of its own.
    while (at < text.length && (isCased(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
  }
  if (second >= 0) visit(text.slice(first, end), second, long, true);
}

// Where the second word of a pair may end and another begin, so that what is left ends names: "Jong Ildeveloped" after "Il".
// `beginnings` are the pairs that it begins with, the shorter first.
function splits(pair: string, all: number, beginnings: readonly string[], pairs: ReadonlyMap<string, Pair>): number[] {
  const start = pair.indexOf(' ') + 1;
  const found: number[] = [];
  for (const beginning of beginnings) {
    const at = beginning.length;
    if (at < start + fewest || at > pair.length - fewest) continue;
    const name = pairs.get(beginning);
    if (name === undefined || name.ends === 0 || name.all < all || nameTails.has(pair.slice(at))) continue;
    // Two letters end too many names to be a word after a name of two parts or one that is rare.
    if (pair.length - at > 2 || (name.long && name.ends >= oftenEnough)) found.push(at - start);
  }
  return found.length === 0 || isCommonWord(pair.slice(start).toLowerCase()) ? [] : found;
}

// The pairs that may be parted, each with where.
function partable(pairs: ReadonlyMap<string, Pair>): Map<string, number[]> {
  const candidates = new Map<string, number[]>();
  // In order of their letters a pair comes after all that it begins with.
  const beginnings: string[] = [];
  for (const pair of [...pairs.keys()].sort()) {
    while (beginnings.length > 0 && !pair.startsWith(beginnings[beginnings.length - 1])) beginnings.pop();
    if (beginnings.length > 0) {
      const found = splits(pair, pairs.get(pair)?.all ?? 0, beginnings, pairs);
      if (found.length > 0) candidates.set(pair, found);
    }
    beginnings.push(pair);
  }
  return candidates;
}

/** Words in small letters that may have been run into the name before them: the words to be counted, and then where they begin. */
export interface RunOnNames {
  readonly wanted: readonly string[];
  offsets(counts: ReadonlyMap<string, number>): number[];
}

/** Looks for names with a word run into them ("Kim Jong Ildeveloped") where the text has the name without it. */
export function namesRunOn(text: string): RunOnNames {
  const pairs = new Map<string, Pair>();
  eachPair(text, (key, _second, long, ends) => {
    const seen = pairs.get(key);
    if (seen === undefined && pairs.size < mostPairs) pairs.set(key, { all: 1, ends: ends ? 1 : 0, long });
    else if (seen !== undefined) {
      seen.all++;
      if (ends) seen.ends++;
      seen.long ||= long;
    }
  });
  const candidates = partable(pairs);
  const rest = (pair: string, split: number): string => pair.slice(pair.indexOf(' ') + 1 + split);
  return {
    wanted: [...candidates].flatMap(([pair, found]) => found.map((split) => rest(pair, split))),
    offsets: (counts) => {
      const isWord = (word: string): boolean => isCommonWord(word) || (word.length > 3 && (counts.get(word) ?? 0) > 1);
      const accepted = new Map<string, number>();
      for (const [pair, found] of candidates) {
        const split = found.find((at) => isWord(rest(pair, at)));
        if (split !== undefined) accepted.set(pair, split);
      }
      const offsets: number[] = [];
      if (accepted.size > 0)
        eachPair(text, (pair, second) => {
          const split = accepted.get(pair);
          if (split !== undefined) offsets.push(second + split);
        });
      return offsets;
    },
  };
}
