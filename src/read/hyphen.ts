import { isLetter, isUpper } from './character.ts';
import { hyphenHeads, hyphenTails, isCommonWord } from './lexicon.ts';

/** Of the lines of a text that is set with broken words, at least this share ends in a hyphen. */
const brokenShare = 0.02;

// Bounds of the letters that end before, or begin at, an offset.
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

// The share of lines that end in a hyphen after a letter.
function hyphenShare(text: string): number {
  let lines = 0;
  let hyphens = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let last = at - 1;
    while (last >= 0 && (text.charCodeAt(last) === 0x20 || text.charCodeAt(last) === 13)) last--;
    if (last < 0 || text.charCodeAt(last) === 10) continue;
    lines++;
    if (text.charCodeAt(last) === 0x2d && isLetter(text.charCodeAt(last - 1))) hyphens++;
  }
  return lines === 0 ? 0 : hyphens / lines;
}

/**
 * Decides for a text whether a word that is broken by a hyphen at the end of a line is written with it: as the text writes the
 * word elsewhere; without it, where the whole is a common word; with it after "self-" and its like, before "-ri" after a name,
 * and between two words in a text that breaks hardly any. `counts` is asked for the words of the text when first needed.
 */
export function hyphenRule(
  text: string,
  counts: () => ReadonlyMap<string, number>,
): (hyphen: number, next: number) => boolean {
  let breaks: boolean | null = null;
  return (hyphen, next) => {
    const head = lettersBefore(text, hyphen);
    const tail = lettersFrom(text, next);
    const words = counts();
    const timesOf = (word: string): number => (words.get(word) ?? 0) + (words.get(word.toLowerCase()) ?? 0);
    const [whole, hyphened] = [timesOf(head + tail), timesOf(`${head}-${tail}`)];
    if (whole !== hyphened) return hyphened > whole;
    if (isCommonWord((head + tail).toLowerCase())) return false;
    if (hyphenHeads.has(head.toLowerCase())) return true;
    if (isUpper(head.charCodeAt(0)) && hyphenTails.has(tail)) return true;
    const isWord = (word: string): boolean =>
      word.length > 2 && (words.has(word.toLowerCase()) || isCommonWord(word.toLowerCase()));
    breaks ??= hyphenShare(text) >= brokenShare;
    return isWord(head) && (!breaks || isWord(tail));
  };
}
