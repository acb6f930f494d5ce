import { unitAt } from '../model/index.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';

/** A stretch of Hangul and figures between blanks and marks. Offsets into its text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands between it and the word before is a blank and nothing else. */
  readonly follows: boolean;
}

/** No word is longer, in code units: what is written without blanks for a page is not cut into words. */
const longestWord = 60;

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = -1;
  for (const { index, 0: word } of text.matchAll(/[\uac00-\ud7a30-9]+/g)) {
    if (word.length > longestWord) continue;
    const follows = before >= 0 && index > before && text.slice(before, index).trim() === '';
    before = index + word.length;
    words.push({ start: index, end: before, text: word, follows });
  }
  return words;
}

// 은, 이, 을 and 과 follow a syllable that is closed, 는, 가, 를 and 와 one that is open.
// The longest ending of the lexicon.
const longestEnding = 5;
const afterClosed = new Set(['은', '이', '을', '과']);
const afterOpen = new Set(['는', '가', '를', '와']);

/** Whether what is left of a word behind its first `length` characters is nothing, or an ending that a noun can have. */
export function endsAt(word: string, length: number, { particles }: KoreanLexicon): boolean {
  if (length >= word.length) return length === word.length;
  if (word.length - length > longestEnding) return false;
  const rest = word.slice(length);
  if (!particles.has(rest)) return false;
  const unit = unitAt(word, length - 1);
  if (unit < 0xac00) return true;
  const isClosed = (unit - 0xac00) % 28 > 0;
  return isClosed ? !afterOpen.has(rest) : !afterClosed.has(rest);
}

/** How much of a word ends in one of `endings`, with at least `before` characters before that; 0 where it has none. */
export function stemWith(word: string, endings: ReadonlySet<string>, before: number, lexicon: KoreanLexicon): number {
  for (const length of stemsOf(word, lexicon)) {
    if (length <= before) break;
    for (let from = before; from < length; from++) if (endings.has(word.slice(from, length))) return length;
  }
  return 0;
}

/** The word whose stems were asked for last: it is asked for them once for each list of endings. */
let last = { word: '', of: null as KoreanLexicon | null, stems: [] as readonly number[] };

function stemsOf(word: string, lexicon: KoreanLexicon): readonly number[] {
  if (last.word === word && last.of === lexicon) return last.stems;
  const stems: number[] = [];
  for (let length = word.length; length > 0; length--)
    if (endsAt(word, length, lexicon) || officeAt(word, length, lexicon) > 0) stems.push(length);
  last = { word, of: lexicon, stems };
  return stems;
}

/** Where an office ends that stands at `from` in a word with nothing or an ending behind it; 0 where none does. */
export function officeAt(word: string, from: number, lexicon: KoreanLexicon): number {
  for (let end = Math.min(word.length, from + 8); end > from + 1; end--)
    if (lexicon.offices.has(word.slice(from, end)) && endsAt(word, end, lexicon)) return end;
  return 0;
}

/** The same of a word of honour or an office. */
export function titleAt(word: string, from: number, lexicon: KoreanLexicon): number {
  for (let end = Math.min(word.length, from + 8); end > from; end--)
    if (lexicon.titles.has(word.slice(from, end)) && endsAt(word, end, lexicon)) return end;
  return 0;
}
