import { type Passage, type PassageKind, rawSpan, type Span } from '../../model/index.ts';
import { endsSentence } from '../../read/index.ts';
import { type Folded, fold, keyOfFolded, unfolded } from './fold.ts';

/** A sentence, a heading or a caption of one edition: what is looked for in the other. */
export interface Sentence {
  /** Index of its passage. */
  readonly passage: number;
  readonly kind: PassageKind;
  /** Offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** What it says, folded: sentences with the same key say the same. */
  readonly key: string;
}

/** Cuts the passages that are no furniture into sentences, in order. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  passages.forEach(({ kind, text }, passage) => {
    if (kind === 'furniture') return;
    const folded = fold(text);
    for (const [from, to] of cuts(folded.text)) {
      const key = keyOfFolded(folded.text.slice(from, to));
      if (key !== '') sentences.push({ passage, kind, start: unfolded(folded, from), end: endOf(folded, to), key });
    }
  });
  return sentences;
}

/** The raw stretch that a sentence covers in its capture. */
export const rawOf = (passages: readonly Passage[], { passage, start, end }: Sentence): Span =>
  rawSpan(passages[passage], start, end);

// A full stop and what closes after it, before a blank and a capital, a figure or a letter without case; or glued to the
// capital of the next sentence.
const stop = /(?<![.!?…。])[.!?…。]+["')\]]*(?:\s+(?=["'([]{0,3}[\p{Lu}\p{N}\p{Lo}])|(?=["'([]{0,3}\p{Lu}\p{Ll}))/gu;

function cuts(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const to = match.index + match[0].length;
    const last = match.index + match[0].trimEnd().length;
    if (!endsSentence(text, from, last) || isNumberSign(text, from, match.index, to)) continue;
    // A stop that the next sentence is glued to stands behind a small letter: "U.S.A" has none.
    if (!match[0].endsWith(' ') && !/\p{Ll}/u.test(text[match.index - 1] ?? '')) continue;
    found.push([from, to]);
    from = to;
  }
  found.push([from, text.length]);
  return found.map(([start, end]) => trimmed(text, start, end)).filter(([start, end]) => end > start);
}

// "Dec. 15", "No. 3", and "6." before an item of a list.
function isNumberSign(text: string, from: number, at: number, to: number): boolean {
  if (text[at] !== '.') return false;
  const before = text.slice(Math.max(from, at - 6), at);
  if (/\d/.test(text[to] ?? '')) return /(?:^|[\s(])\p{Lu}\p{L}{0,4}$/u.test(before);
  return at - from < 4 && /^\s*\d+$/.test(before);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return [from, to];
}

// Behind the last character, however many units it was folded to.
function endOf({ at }: Folded, to: number): number {
  if (at === null) return to;
  let next = to;
  while (at[next] === at[to - 1]) next++;
  return at[next];
}
