import { isBreak, isDigit, isHangul, isLetter, isLower, isSpace, isUnspaced } from './character.ts';
import type { Run } from './draft.ts';

/** What a document shows of how its lines were broken and its words glued; decided once, for all its passages. */
export interface Seams {
  /**
   * Whether the word broken by the hyphen at raw offset `hyphen`, which goes on in a later line, is written with the
   * hyphen ("self-sufficiency") rather than broken by it ("organization").
   */
  keepsHyphen(hyphen: number): boolean;
  /** Whether the line break behind the Hangul syllable at raw offset `at` stands inside a word. */
  splits(at: number): boolean;
  /** Raw offsets, in order, before which a space is missing. */
  readonly glued: Int32Array | readonly number[];
}

/** Seams of a text whose lines break between words and in which nothing is glued. */
export const plainSeams: Seams = { keepsHyphen: () => true, splits: () => false, glued: [] };

const softHyphen = 0xad;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0xac;

/** Whatever the reading text does not take over as it is: spaces other than one blank, and characters that print nothing. */
const seam = / {2,}|[\t-\r\x1c-\x1f\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/g;
const isInvisible = (unit: number): boolean =>
  unit === softHyphen || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;

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
  // "1911-" and "1913", "T-34-" and "85", "540-" and "Soldier".
  const behind = text.charCodeAt(last - 1);
  if (isHyphen(before) && (isDigit(behind) ? isDigit(first) || isLetter(first) : isLetter(behind) && isDigit(first)))
    return 'none';
  if (before === 0x2013 && isDigit(behind) && isDigit(first)) return 'none';
  if (isUnspaced(before) && isUnspaced(first)) return 'none';
  if (isHangul(before) && seams.splits(last)) return 'none';
  // A full stop that was carried over to the next line.
  if (/[.,;:!?)\]”’」』》]/.test(text[next]) && isLetter(before)) return 'none';
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
  const builder = new Builder(text, seams);
  let skip = 0;
  for (const [start, end] of runs) {
    builder.pass('break');
    let from = start;
    for (; omit !== null && skip < omit.length && omit[skip][0] < end; skip++) {
      builder.take(from, omit[skip][0]);
      from = omit[skip][1];
    }
    builder.take(from, end);
  }
  return builder.finish();
}

// Puts stretches of a text together; what stands between two decides how they meet.
class Builder {
  readonly #text: string;
  readonly #seams: Seams;
  readonly #pieces: number[] = [];
  #out = '';
  // The stretch taken last, which a hyphen may yet be taken from.
  #from = -1;
  #to = -1;
  #gap: 'none' | 'blank' | 'break' = 'none';
  #split = false;
  // The seam found last.
  #seamStart = -1;
  #seamEnd = -1;

  constructor(text: string, seams: Seams) {
    this.#text = text;
    this.#seams = seams;
  }

  /** Notes that something is passed over. */
  pass(gap: 'blank' | 'break'): void {
    if (gap === 'break' || this.#gap === 'none') this.#gap = gap;
  }

  /** Takes over a stretch but for the seams in it; the search for these is the regular expression engine's, for speed. */
  take(start: number, end: number): void {
    let from = start;
    while (from < end) {
      this.#seek(from);
      if (this.#seamStart >= end) break;
      this.#piece(from, this.#seamStart);
      const after = Math.min(end, this.#seamEnd);
      this.#note(this.#seamStart, after);
      from = after;
    }
    this.#piece(from, end);
  }

  // Finds the next seam from an offset on, unless it is known: stretches may be short, and the next seam far.
  #seek(from: number): void {
    if (this.#seamStart >= from) return;
    if (this.#seamEnd > from) {
      this.#seamStart = from;
      return;
    }
    seam.lastIndex = from;
    const match = seam.exec(this.#text);
    this.#seamStart = match?.index ?? this.#text.length;
    this.#seamEnd = this.#seamStart + (match?.[0].length ?? 0);
  }

  // What a stretch of spaces and invisible characters is.
  #note(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const unit = this.#text.charCodeAt(i);
      if (unit === softHyphen) this.#split = true;
      else if (isBreak(unit)) this.pass('break');
      else if (!isInvisible(unit)) this.pass('blank');
    }
  }

  // Takes over a stretch without seams, parted where words are glued.
  #piece(start: number, end: number): void {
    let from = start;
    let to = end;
    // Blanks beside a seam go with it.
    while (from < to && this.#text.charCodeAt(from) === 0x20) {
      this.pass('blank');
      from++;
    }
    while (to > from && this.#text.charCodeAt(to - 1) === 0x20) to--;
    if (from < to) {
      const { glued } = this.#seams;
      for (let i = after(glued, from - 1); i < glued.length && glued[i] < to; i++) {
        if (glued[i] > from) this.#append(from, glued[i]);
        from = glued[i];
        this.pass('blank');
      }
      this.#append(from, to);
    }
    if (to < end) this.pass('blank');
  }

  #append(start: number, end: number): void {
    const gap = this.#gap;
    let space = gap === 'blank';
    if (gap === 'break' && this.#to >= 0 && !this.#split) {
      const how = joint(this.#text, this.#to - 1, start, this.#seams);
      if (how === 'drop') this.#to--;
      space = how === 'space';
    }
    this.#flush();
    if (space && this.#out !== '') this.#out += ' ';
    this.#from = start;
    this.#to = end;
    this.#gap = 'none';
    this.#split = false;
  }

  #flush(): void {
    if (this.#to <= this.#from) return;
    this.#pieces.push(this.#out.length, this.#from, this.#to - this.#from);
    this.#out += this.#text.slice(this.#from, this.#to);
  }

  finish(): { text: string; pieces: Int32Array } {
    this.#flush();
    return { text: this.#out, pieces: new Int32Array(this.#pieces) };
  }
}
