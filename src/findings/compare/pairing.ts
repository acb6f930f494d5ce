import type { Passage } from '../../model/index.ts';
import { align } from './align.ts';
import { fold } from './fold.ts';
import type { Sentence } from './sentence.ts';

/** What has become of a sentence: `null` on the side that does not have it. Indices into the editions' sentences. */
export interface Matched {
  readonly verdict: 'exact' | 'moved' | 'altered' | 'gone' | 'new';
  readonly before: number | null;
  readonly after: number | null;
}

/** An edition as it is matched. */
export interface Cut {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

// Two sentences at the same place are one, altered, from this share of words on; at different places, from the higher one.
const alteredShare = 0.5;
const aloneShare = 0.3;
const farShare = 0.65;
// A word that stands in more sentences than this tells little of where a sentence went.
const commonWord = 40;

/** Finds each sentence of one edition in the other: exact, moved, altered, gone or new. */
export function match(before: Cut, after: Cut): Matched[] {
  const ids = new Map<string, number>();
  const idsOf = ({ sentences }: Cut): number[] =>
    sentences.map(({ key }) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, ids.size);
      return ids.size - 1;
    });
  const [x, y] = [idsOf(before), idsOf(after)];
  const matched: Matched[] = [];
  const goneX = new Set<number>();
  const newY = new Set<number>();
  const gaps: Gap[] = [];
  let [fromX, fromY] = [0, 0];
  for (const [atX, atY] of [...align(x, y), [x.length, y.length] as const]) {
    const gap = { before: range(fromX, atX), after: range(fromY, atY) };
    if (gap.before.length > 0 || gap.after.length > 0) {
      gaps.push(gap);
      for (const i of gap.before) goneX.add(i);
      for (const j of gap.after) newY.add(j);
    }
    if (atX < x.length && atY < y.length) matched.push({ verdict: 'exact', before: atX, after: atY });
    [fromX, fromY] = [atX + 1, atY + 1];
  }
  const pair = (verdict: Matched['verdict'], i: number, j: number): void => {
    matched.push({ verdict, before: i, after: j });
    goneX.delete(i);
    newY.delete(j);
  };

  for (const gap of gaps) recut(gap, before, after, goneX, newY, matched);
  moved(x, y, goneX, newY, pair);
  const words = wordIndex(before, after);
  for (const gap of gaps) near(gap, goneX, newY, words, pair);
  far(goneX, newY, words, pair);
  for (const i of goneX) matched.push({ verdict: 'gone', before: i, after: null });
  for (const j of newY) matched.push({ verdict: 'new', before: null, after: j });
  return matched;
}

/** A stretch of both editions between two sentences that are the same in both. */
interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

type Pair = (verdict: Matched['verdict'], before: number, after: number) => void;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

// Sentences cut at other places: several of one edition, joined, are one of the other's, or all are all.
function recut(gap: Gap, before: Cut, after: Cut, goneX: Set<number>, newY: Set<number>, matched: Matched[]): void {
  if (gap.before.length === 0 || gap.after.length === 0 || gap.before.length * gap.after.length > 40_000) return;
  const keys = (cut: Cut, places: readonly number[]) => places.map((place) => cut.sentences[place].key);
  const [a, b] = [keys(before, gap.before), keys(after, gap.after)];
  const exactX = new Set<number>();
  const exactY = new Set<number>();
  if (a.join('') === b.join('')) {
    for (const place of gap.before) exactX.add(place);
    for (const place of gap.after) exactY.add(place);
  } else {
    for (const [one, from, to] of joins(b, a)) {
      exactY.add(gap.after[one]);
      for (const place of gap.before.slice(from, to)) exactX.add(place);
    }
    for (const [one, from, to] of joins(a, b)) {
      exactX.add(gap.before[one]);
      for (const place of gap.after.slice(from, to)) exactY.add(place);
    }
  }
  for (const place of exactX) {
    goneX.delete(place);
    matched.push({ verdict: 'exact', before: place, after: null });
  }
  for (const place of exactY) {
    newY.delete(place);
    matched.push({ verdict: 'exact', before: null, after: place });
  }
}

// Which of `wholes` is several of `parts` in a row.
function joins(wholes: readonly string[], parts: readonly string[]): [whole: number, from: number, to: number][] {
  return wholes.flatMap((whole, at): [number, number, number][] => {
    for (let from = 0; from < parts.length; from++) {
      let length = 0;
      for (let to = from; to < parts.length && whole.startsWith(parts[to], length); to++) {
        length += parts[to].length;
        if (length === whole.length) return [[at, from, to + 1]];
      }
    }
    return [];
  });
}

function moved(x: readonly number[], y: readonly number[], goneX: Set<number>, newY: Set<number>, pair: Pair): void {
  const places = new Map<number, number[]>();
  for (const j of newY) {
    const list = places.get(y[j]);
    if (list) list.push(j);
    else places.set(y[j], [j]);
  }
  for (const i of [...goneX]) {
    const j = places.get(x[i])?.shift();
    if (j !== undefined) pair('moved', i, j);
  }
}

/** The words of sentences, by edition and sentence, made when asked for. */
interface WordIndex {
  before(sentence: number): readonly string[];
  after(sentence: number): readonly string[];
}

function wordIndex(before: Cut, after: Cut): WordIndex {
  const of = (cut: Cut) => {
    const known = new Map<number, readonly string[]>();
    return (sentence: number): readonly string[] => {
      let words = known.get(sentence);
      if (!words) {
        const { passage, start, end } = cut.sentences[sentence];
        words = shinglesOf(fold(cut.passages[passage].text.slice(start, end)).text);
        known.set(sentence, words);
      }
      return words;
    };
  };
  return { before: of(before), after: of(after) };
}

// Words in small letters; of Hangul and Han, pairs of characters, since endings cling to words.
function shinglesOf(folded: string): string[] {
  const words = folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    /[\p{Script=Hangul}\p{Script=Han}]/u.test(word) && word.length > 2
      ? Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
      : [word],
  );
}

/** Twice what two lists share, over their lengths: Dice's measure, counting repeated words as often as both have them. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const count = new Map<string, number>();
  for (const word of a) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = count.get(word) ?? 0;
    if (left === 0) continue;
    count.set(word, left - 1);
    shared++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

interface Likeness {
  readonly share: number;
  readonly before: number;
  readonly after: number;
}

const byShare = (a: Likeness, b: Likeness): number => b.share - a.share || a.before - b.before || a.after - b.after;

function near({ before, after }: Gap, goneX: Set<number>, newY: Set<number>, words: WordIndex, pair: Pair): void {
  const left = before.filter((i) => goneX.has(i));
  const right = after.filter((j) => newY.has(j));
  if (left.length === 0 || right.length === 0 || left.length * right.length > 40_000) return;
  const least = left.length === 1 && right.length === 1 ? aloneShare : alteredShare;
  const likenesses: Likeness[] = [];
  for (const i of left)
    for (const j of right) {
      const share = shareOf(words.before(i), words.after(j));
      if (share >= least) likenesses.push({ share, before: i, after: j });
    }
  settle(likenesses, goneX, newY, pair);
}

// Sentences that were both altered and moved: those that share words which few others have.
function far(goneX: Set<number>, newY: Set<number>, words: WordIndex, pair: Pair): void {
  if (goneX.size === 0 || newY.size === 0) return;
  const places = new Map<string, number[]>();
  for (const j of newY)
    for (const word of new Set(words.after(j))) {
      const list = places.get(word);
      if (list) list.push(j);
      else places.set(word, [j]);
    }
  const likenesses: Likeness[] = [];
  for (const i of goneX) {
    const candidates = new Set<number>();
    for (const word of new Set(words.before(i))) {
      const list = places.get(word) ?? [];
      if (list.length <= commonWord) for (const j of list) candidates.add(j);
    }
    for (const j of candidates) {
      const share = shareOf(words.before(i), words.after(j));
      if (share >= farShare) likenesses.push({ share, before: i, after: j });
    }
  }
  settle(likenesses, goneX, newY, pair);
}

function settle(likenesses: Likeness[], goneX: Set<number>, newY: Set<number>, pair: Pair): void {
  for (const { before, after } of likenesses.sort(byShare))
    if (goneX.has(before) && newY.has(after)) pair('altered', before, after);
}
