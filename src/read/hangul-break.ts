import { isHangul, isSpace } from './character.ts';

/** A line break between two Hangul syllables: the offset of the first, and the words (or parts of one) on both sides. */
export interface HangulBreak {
  readonly at: number;
  readonly head: string;
  readonly tail: string;
}

/** Fewest breaks that a text must show to be judged by them. */
const fewest = 8;

const breaks = /[가-힣][ \t]*\r?\n[ \t]*(?:\r?\n[ \t]*)?(?=[가-힣])/g;

/** The line breaks of a text that stand between Hangul syllables, in order. */
export function hangulBreaks(text: string): HangulBreak[] {
  const found: HangulBreak[] = [];
  for (const match of text.matchAll(breaks)) {
    let start = match.index;
    while (start > 0 && isHangul(text.charCodeAt(start - 1))) start--;
    const next = match.index + match[0].length;
    let end = next;
    while (end < text.length && isHangul(text.charCodeAt(end)) && !isSpace(text.charCodeAt(end))) end++;
    found.push({ at: match.index, head: text.slice(start, match.index + 1), tail: text.slice(next, end) });
  }
  return found;
}

/** The words whose counts `splitWords` asks for. */
export const hangulEvidence = ({ head, tail }: HangulBreak): string[] => [head + tail, head, tail];

/**
 * The breaks that stand inside a word, as offsets. Some programs break Korean between any two syllables: in their texts what
 * stands before and after a break is a word of the text more often together than apart, and a break is inside a word but
 * where both sides are words and the whole is none.
 */
export function splitWords(found: readonly HangulBreak[], counts: ReadonlyMap<string, number>): Set<number> {
  // A part of a broken word counts as a word by itself once, since it stands between a blank and a line break.
  const isWord = (word: string, own: number): boolean => (counts.get(word) ?? 0) > own;
  let whole = 0;
  let apart = 0;
  for (const { head, tail } of found) {
    if (isWord(head + tail, 0)) whole++;
    else if (isWord(head, 1) && isWord(tail, 1)) apart++;
  }
  if (found.length < fewest || whole <= apart) return new Set();
  const inside = found.filter(({ head, tail }) => isWord(head + tail, 0) || !(isWord(head, 1) && isWord(tail, 1)));
  return new Set(inside.map(({ at }) => at));
}
