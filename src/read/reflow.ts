import { isBreak, isLetter, isLower, isSpace, isUnspaced } from './character.ts';
import type { Run } from './draft.ts';

/** What a document shows of how its lines were broken and its words glued; decided once, for all its passages. */
export interface Seams {
  /**
   * Whether the word broken by the hyphen at raw offset `hyphen`, which goes on in a later line, is written with the
   * hyphen ("self-sufficiency") rather than broken by it ("organization").
   */
  keepsHyphen(hyphen: number): boolean;
  /** Raw offsets, in order, before which a space is missing. */
  readonly glued: Int32Array | readonly number[];
}

/** Seams of a text whose lines break between words and in which nothing is glued. */
export const plainSeams: Seams = { keepsHyphen: () => true, glued: [] };

const softHyphen = 0xad;
/** Characters that print nothing and stand between letters of one word. */
const isInvisible = (unit: number): boolean =>
  unit === softHyphen || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0xac;

// Neither a space nor an invisible character: most of any text, told by one or two comparisons.
const isPlain = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x85) || (unit >= 0x85 && !isSpace(unit) && !isInvisible(unit));

// The first of `offsets` that is greater than `raw`, as an index.
function after(offsets: ArrayLike<number>, raw: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle] <= raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

// How a line goes on: the character before the break may be left out, and a space may stand for the break.
function joint(text: string, last: number, next: number, seams: Seams): 'space' | 'none' | 'drop' {
  const before = text.charCodeAt(last);
  const first = text.charCodeAt(next);
  if (isHyphen(before) && isLetter(text.charCodeAt(last - 1)) && isLetter(first))
    return isLower(first) && !seams.keepsHyphen(last) ? 'drop' : 'none';
  if (isUnspaced(before) && isUnspaced(first)) return 'none';
  const tight = (unit: number): boolean => unit === 0x2014 || unit === 0x2f;
  if (tight(before) && !isSpace(text.charCodeAt(last - 1)) && isLetter(first)) return 'none';
  return 'space';
}

/**
 * The reading text of a passage that is made of `runs` of `text` but for `omit`, and the pieces that lead back: any spaces
 * become one, lines are joined, words that were broken are made whole, words that were glued are parted.
 */
export function reflow(
  text: string,
  runs: readonly Run[],
  omit: readonly Run[] | null,
  seams: Seams,
): { text: string; pieces: Int32Array } {
  const { glued } = seams;
  const pieces: number[] = [];
  let out = '';
  // The piece that is being read: [from, to) of the plain text.
  let from = -1;
  let to = -1;
  let open = false;
  let gap: 'none' | 'blank' | 'break' = 'none';
  let split = false;
  let skip = 0;
  let glue = after(glued, runs[0][0]);

  const flush = (): void => {
    if (to > from) {
      pieces.push(out.length, from, to - from);
      out += text.slice(from, to);
    }
  };
  const begin = (at: number, parted: boolean): void => {
    let supply = parted;
    if (gap === 'blank') supply = true;
    else if (gap === 'break' && to > 0 && !split) {
      const how = joint(text, to - 1, at, seams);
      if (how === 'drop') to--;
      supply ||= how === 'space';
    }
    flush();
    if (supply && out !== '') out += ' ';
    from = at;
    gap = 'none';
    split = false;
    open = true;
  };

  for (const [start, end] of runs) {
    if (to >= 0) gap = 'break';
    open = false;
    // A hot loop: a test or two a code unit, nothing allocated but at the ends of pieces.
    for (let i = start; i < end; i++) {
      if (omit !== null && skip < omit.length && i >= omit[skip][0]) {
        i = omit[skip++][1] - 1;
        open = false;
        continue;
      }
      const unit = text.charCodeAt(i);
      if (
        unit === 0x20 &&
        open &&
        i + 1 < end &&
        isPlain(text.charCodeAt(i + 1)) &&
        !(omit !== null && skip < omit.length && omit[skip][0] === i + 1)
      )
        continue;
      if (!isPlain(unit)) {
        if (isSpace(unit)) {
          if (isBreak(unit)) gap = 'break';
          else if (gap === 'none') gap = 'blank';
          open = false;
          continue;
        }
        if (isInvisible(unit)) {
          if (unit === softHyphen) split = true;
          open = false;
          continue;
        }
      }
      let parted = false;
      while (glue < glued.length && glued[glue] <= i) parted = glued[glue++] === i;
      if (!open || parted) begin(i, parted);
      to = i + 1;
    }
  }
  flush();
  return { text: out, pieces: Int32Array.from(pieces) };
}
