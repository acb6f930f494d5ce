import { isDigit, isLetter } from './character.ts';

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

// Calls `visit` with the bounds of each word: letters, with digits, apostrophes and hyphens between them.
function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (isLetter(unit)) {
      if (start < 0) start = i;
    } else if (start >= 0 && !isDigit(unit) && !isJoint(unit)) {
      let end = i;
      while (isJoint(text.charCodeAt(end - 1))) end--;
      // What ends in a hyphen is a part of a word that goes on in the next line, and no word.
      if (text.charCodeAt(i - 1) !== 0x2d) visit(start, end);
      start = -1;
    }
  }
}

// Tells by its length and three of its letters, without a look at the rest, that a word is none of the wanted; true for most.
function sieveOf(wanted: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const sieve = new Uint8Array(1 << 16);
  const place = (text: string, start: number, end: number): number =>
    (text.charCodeAt(start) * 31 +
      text.charCodeAt(end - 1) * 1009 +
      text.charCodeAt((start + end) >> 1) * 131 +
      (end - start) * 7919) &
    0xffff;
  for (const word of wanted) sieve[place(word, 0, word.length)] = 1;
  return (text, start, end) => sieve[place(text, start, end)] === 0;
}

/** Which of some pairs of words ("Central Committee") stand in a text with one blank between them. */
export function attestedPairs(text: string, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  const firsts = new Set([...wanted].map((pair) => pair.slice(0, pair.indexOf(' '))));
  const isNone = sieveOf(firsts);
  let before = '';
  let beforeEnd = -1;
  eachWord(text, (start, end) => {
    if (before !== '' && beforeEnd + 1 === start && text.charCodeAt(beforeEnd) === 0x20) {
      const pair = `${before} ${text.slice(start, end)}`;
      if (wanted.has(pair)) found.add(pair);
    }
    before = '';
    beforeEnd = end;
    if (isNone(text, start, end)) return;
    const word = text.slice(start, end);
    if (firsts.has(word)) before = word;
  });
  return found;
}

/** How often each of some words stands in a text, as written. */
export function countWords(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  if (wanted.size === 0) return counts;
  const isNone = sieveOf(wanted);
  eachWord(text, (start, end) => {
    if (isNone(text, start, end)) return;
    const word = text.slice(start, end);
    if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}
