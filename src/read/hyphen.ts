import { isBreak, isLetter, isLower, isSpace, isUpper } from './character.ts';
import { hyphenHeads, hyphenTails, isCommonWord, smallWords } from './lexicon.ts';

/** Of the lines of a text that is set with broken words, at least this share ends in a hyphen. */
const brokenShare = 0.01;

/** A word that a hyphen at the end of a line parts: the offset of the hyphen, and the letters on both sides. */
export interface BrokenWord {
  readonly hyphen: number;
  readonly head: string;
  readonly tail: string;
  /** Whether one of its parts is a small word between hyphens: "commander-in-" before "chief", "dark-" before "to-dark". */
  readonly linked: boolean;
}

function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
function lettersFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** The words of a text that hyphens at the ends of lines part, in order, and the share of its lines that end so. */
export function brokenWords(text: string): { words: BrokenWord[]; share: number } {
  const words: BrokenWord[] = [];
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let last = at - 1;
    while (last >= 0 && isSpace(text.charCodeAt(last)) && !isBreak(text.charCodeAt(last))) last--;
    if (text.charCodeAt(last) === 13) last--;
    if (last < 0 || isBreak(text.charCodeAt(last))) continue;
    lines++;
    if (text.charCodeAt(last) !== 0x2d || !isLetter(text.charCodeAt(last - 1))) continue;
    // The rest may follow after furniture, which is not known here: the next small letter that begins a line is taken.
    const next = nextSmall(text, at);
    if (next < 0) continue;
    const head = lettersBefore(text, last);
    const tail = lettersFrom(text, next);
    const linked =
      (smallWords.has(head) && text.charCodeAt(last - head.length - 1) === 0x2d) ||
      (smallWords.has(tail) && text.charCodeAt(next + tail.length) === 0x2d);
    words.push({ hyphen: last, head, tail, linked });
  }
  return { words, share: lines === 0 ? 0 : words.length / lines };
}

/** Lines after a broken word in which its rest is looked for. */
const reach = 6;

function nextSmall(text: string, from: number): number {
  let at = from;
  for (let line = 0; line < reach && at < text.length; line++) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (isLower(text.charCodeAt(at))) return at;
    const feed = text.indexOf('\n', at);
    if (feed < 0) return -1;
    at = feed;
  }
  return -1;
}

/** The words whose counts `keepsHyphen` asks for. */
export const hyphenEvidence = ({ head, tail }: BrokenWord): string[] =>
  [head + tail, `${head}-${tail}`, head, tail].flatMap((word) => [word, word.toLowerCase()]);

/** Fewest broken words that show that a text breaks words between syllables. */
const fewest = 3;

/**
 * How often each second part of a broken word begins a line as such, where it stands as a word that it may not be. Empty of a
 * text with few, whose hyphens are as likely those of compounds.
 */
export function tailCounts(words: readonly BrokenWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (words.length < fewest) return counts;
  for (const { tail } of words) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  return counts;
}

/**
 * Whether a word that is broken at the end of a line is written with its hyphen: as the text writes the word elsewhere; without
 * it, where the whole is a common word; with it after another, after "self-" and its like, after an abbreviation, before "-ri" after a name, and after a word in
 * a text that breaks hardly any. `share` is that of the lines that end in a hyphen, `tails` as `tailCounts` gives them.
 */
export function keepsHyphen(
  { head, tail, linked }: BrokenWord,
  counts: ReadonlyMap<string, number>,
  share: number,
  tails: ReadonlyMap<string, number>,
): boolean {
  const times = (word: string): number =>
    (counts.get(word) ?? 0) + (word === word.toLowerCase() ? 0 : (counts.get(word.toLowerCase()) ?? 0));
  const [whole, hyphened] = [times(head + tail), times(`${head}-${tail}`)];
  if (whole !== hyphened) return hyphened > whole;
  if (isCommonWord((head + tail).toLowerCase())) return false;
  if (linked || (head.length > 1 && head === head.toUpperCase())) return true;
  if (hyphenHeads.has(head.toLowerCase())) return true;
  if (isUpper(head.charCodeAt(0)) && hyphenTails.has(tail)) return true;
  const isWord = (word: string, asPart: number): boolean =>
    word.length > 2 && (times(word) > asPart || isCommonWord(word.toLowerCase()));
  if (tail.length > 3 && hyphenTails.has(tail) && isWord(head, 0)) return true;
  return isWord(head, 0) && (share < brokenShare || isWord(tail, tails.get(tail) ?? 0));
}
