import { isLetter } from './character.ts';

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

// Calls `visit` with the bounds of each word: letters, with digits, apostrophes and hyphens between them.
function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const inside =
      isLetter(unit) ||
      (start >= 0 && ((unit >= 0x30 && unit <= 0x39) || unit === 0x27 || unit === 0x2019 || unit === 0x2d));
    if (inside) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      let end = i;
      while (isJoint(text.charCodeAt(end - 1))) end--;
      // What ends in a hyphen is a part of a word that goes on in the next line, and no word.
      if (text.charCodeAt(i - 1) !== 0x2d) visit(start, end);
      start = -1;
    }
  }
}

/** Which of some pairs of words ("Central Committee") stand in a text with one blank between them. */
export function attestedPairs(text: string, wanted: ReadonlySet<string>): Set<string> {
  const firsts = new Set([...wanted].map((pair) => pair.slice(0, pair.indexOf(' '))));
  const found = new Set<string>();
  let before = '';
  let beforeEnd = -1;
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    if (before !== '' && beforeEnd + 1 === start && text.charCodeAt(beforeEnd) === 0x20) {
      const pair = `${before} ${word}`;
      if (wanted.has(pair)) found.add(pair);
    }
    before = firsts.has(word) ? word : '';
    beforeEnd = end;
  });
  return found;
}

/** Most different words that are counted; a text with more is no prose, and the rest would tell nothing. */
const mostWords = 500_000;

/** How often each word of a text stands in it, as written. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count + 1);
    else if (counts.size < mostWords) counts.set(word, 1);
  });
  return counts;
}

/** The same as `countWords`, counted when first asked for. */
export function wordCounter(text: string): () => ReadonlyMap<string, number> {
  let counts: ReadonlyMap<string, number> | null = null;
  return () => {
    counts ??= countWords(text);
    return counts;
  };
}
