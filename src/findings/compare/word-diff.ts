import type { Span } from '../../model/index.ts';
import { align } from './align.ts';
import { fold, keyOfFolded, unfolded } from './fold.ts';

/** A word of a sentence, as offsets into the text it was cut from, and what it says when folded. */
export interface Word extends Span {
  readonly key: string;
}

/** What one edition has in place of the other's words; one of the two may be empty. */
export interface Edit {
  readonly before: Span;
  readonly after: Span;
}

// Words with what is inside them ("five-year", "3.5"), and single marks; quotation marks are nothing.
const word = /[\p{L}\p{N}]+(?:(?:-\s*(?=\p{L})|['.,:/%-](?=[\p{L}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}'"]/gu;

/** The words of a stretch of text, with offsets into the whole. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const folded = fold(text.slice(start, end));
  return [...folded.text.matchAll(word)].map(({ 0: found, index }) => ({
    start: start + unfolded(folded, index),
    end: start + unfolded(folded, index + found.length - 1) + 1,
    key: keyOfFolded(found) || found,
  }));
}

/** Where two sentences differ, word by word. */
export function editsOf(before: readonly Word[], after: readonly Word[], ids: Map<string, number> = new Map()): Edit[] {
  const idOf = ({ key }: Word): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const edits: Edit[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...align(before.map(idOf), after.map(idOf)), [before.length, after.length] as const]) {
    if (nextX > x || nextY > y) edits.push({ before: spanOf(before, x, nextX), after: spanOf(after, y, nextY) });
    [x, y] = [nextX + 1, nextY + 1];
  }
  return edits;
}

// An empty stretch stands behind the word before it.
function spanOf(words: readonly Word[], from: number, to: number): Span {
  if (to > from) return { start: words[from].start, end: words[to - 1].end };
  const at = from > 0 ? words[from - 1].end : (words[0]?.start ?? 0);
  return { start: at, end: at };
}
