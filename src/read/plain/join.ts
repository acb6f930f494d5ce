import { isCaseless, isDigit, isLetter, isLower, isSpace, isUpper } from '../character.ts';
import { joiners, months, ordinals, smallWords } from '../lexicon.ts';
import { hasSentenceInside } from '../sentence.ts';
import { beginsWithDay } from './date-span.ts';
import { firstWordEnd, type Line, lastWord, widthOf } from './line.ts';
import { beginsItem } from './list-mark.ts';
import type { Shape } from './shape.ts';

/** What is known where one line follows another, to decide whether they belong together. */
export interface Seam {
  readonly a: Line;
  readonly b: Line;
  readonly shape: Shape;
  /** Whether `a` ends a sentence. */
  readonly ends: boolean;
  /** The width of the widest line of `a`'s block that was found to go on; 0 where none was. */
  readonly measure: number;
  /** The same of the lines after `b`, so far as they surely go on. */
  readonly ahead: number;
  /** The width of the widest line of the page, or of a text set in one measure, that surely goes on; 0 where none does. */
  readonly column: number;
  /** The measure that the page is set to, where nearly all of its lines that surely go on are about as wide; otherwise 0. */
  readonly set: number;
  /** Whether those lines end a sentence. */
  readonly aheadEnds: boolean;
  /** Whether a page ends between them. */
  readonly turn: boolean;
  /** The first word of `a`'s block, as an offset. */
  readonly opening: number;
  /** Whether all of `a`'s block has capitals, as titles do. */
  readonly titled: boolean;
  /** Whether the last word of `a` and the first of `b` follow each other elsewhere in the text, inside a line. */
  readonly attested: boolean;
}

/** As much of the end of a block as is looked through for sentences and brackets, in code units. */
const reach = 1000;
/** A share of the measure by which lines of one block may differ, as those of a proportional type do. */
const slack = 0.12;
/** A share of it by which full lines of prose fall short, as justified ones do, and again for an indent. */
const even = 0.05;

// How far the lengths speak for (above 0) or against the two being lines of one block.
function fit(text: string, seam: Seam, firstWord: number): number {
  const { measure, ahead } = seam;
  const a = seam.a.width;
  const b = seam.b.width;
  if (fills(seam, firstWord)) return 3;
  const width = measure || ahead || (isCaseless(text.charCodeAt(seam.b.start)) ? seam.column : 0);
  if (width === 0) return a + 1 + firstWord <= b ? -2 : 0;
  if (measure > 0 && b > measure * (1 + slack * 2) && b > a * (1 + slack)) return -3;
  if (measure === 0 && ahead > 0 && a > ahead * (1 + slack * 2)) return -3;
  const room = Math.max(width, a) - a - 1 - firstWord;
  if (room > 0) return room > width * slack ? -4 : -1;
  return 1;
}

// Whether a line is full on a page that is set to one measure: the next word had no room in it.
function fills({ a, set, measure }: Seam, firstWord: number): boolean {
  if (set === 0 || a.width > set * (1 + slack)) return false;
  // The first line of a paragraph may begin with an indent that is not there any more.
  const full = set * (measure === 0 ? 1 - 2 * even : 1 - even);
  return a.width >= full * (1 - even) && a.width + 1 + firstWord > full;
}

/** Whether a line is written as titles are: every word has a capital but for those that titles write small. */
export function isTitled(text: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i++) {
    const before = i === start ? 0x20 : text.charCodeAt(i - 1);
    if (!isLower(text.charCodeAt(i)) || !(isSpace(before) || before === 0x2d)) continue;
    let to = i;
    while (to < end && isLetter(text.charCodeAt(to))) to++;
    if (!smallWords.has(text.slice(i, to))) return false;
  }
  return true;
}

/**
 * Whether two lines that follow each other belong to one block. Each sign of it has a weight, and the sum decides; the weights
 * were set by hand on texts of several makes, and a sentence that breaks off weighs more than any length or blank line.
 */
export function belongTogether(text: string, seam: Seam): boolean {
  const { a, b, shape } = seam;
  const first = text.charCodeAt(b.start);
  const last = text.charCodeAt(a.end - 1);
  const ends = seam.ends || last === 0x3a;
  const small = isLower(first);
  // A number with a dot may begin a line inside a sentence: "under section / 7. The".
  if (beginsItem(text, b) && (ends || b.gap > 0 || !isDigit(first) || fit(text, seam, 2) < 1)) return false;
  if ((last === 0x2d || last === 0x2010 || last === 0xad) && isLetter(text.charCodeAt(a.end - 2)) && isLetter(first))
    return true;
  // What stands before it was carried over: ", which".
  if (carried.test(text[b.start]) && b.gap === 0 && !seam.turn) return true;
  const firstEnd = firstWordEnd(text, b);
  const firstWord = widthOf(text, b.start, firstEnd);
  if (seam.turn) return !ends && (small || leadsOn(text, a, b, firstEnd) || fills(seam, firstWord)) && a.width >= 20;

  const lengths = fit(text, seam, firstWord);
  const open = !ends && leadsOn(text, a, b, firstEnd);
  let score = lengths;
  if (small) score += ends ? 1 : 7;
  else if (ends) score -= beginsWithDay(text.slice(b.start, b.start + 40)) ? 6 : 2;
  else if (open) score += 5;
  else if (last === 0x2c) score += commaWeight(text, a);
  else if (!isCaseless(first)) score += nameMayBreak(text, seam, firstWord, lengths);
  if (seam.attested) score += 4;
  if (shape.trailing) score += a.trail ? 3 : -5;
  if (shape.spaced) score -= b.gap > 2 ? 4 : b.gap === 2 ? 2 : 0;
  else if (b.gap > 0) score -= 6;
  else if (shape.indented) score += b.indent > shape.margin ? -4 : 4;
  else if (shape.parted) score += small || ends ? 4 : 3;
  if (b.indent > a.indent + 1 && !small && !shape.indented) score -= 3;
  if (!small && !ends && !open && last !== 0x2c && seam.titled && !isTitled(text, b)) score -= 3;
  if ((last === 0x2c || last === 0x3b) && sameWord(text, seam.opening, b)) score -= 5;
  // Looked for last, since few seams hang on it.
  if (score <= 0 && score > -3 && (closes.has(text[b.start]) || inBracket(text, seam))) score += 3;
  return score > 0;
}

const carried = /[,;.!?%]/;
const closes = new Set(')]”’');

// Between a line that ends no sentence and a capital there is mostly a new caption or heading; not where sentences have gone
// before, nor where a full line leads to the end of a sentence, nor where a line that ends in a name fills the column.
function nameMayBreak(text: string, seam: Seam, firstWord: number, lengths: number): number {
  const tail = Math.max(seam.opening, seam.a.end - reach);
  if (hasSentenceInside(text, tail, seam.a.end)) return 2;
  if (seam.aheadEnds && lengths > 0) return 1;
  const { width } = seam.a;
  const isFull = width + 1 + firstWord > seam.column && width <= seam.column * 1.05;
  // Captions and headings end with the year they are of.
  if (!seam.shape.trailing && /(?:^|\D)\d{4}$/.test(text.slice(seam.a.end - 5, seam.a.end))) return -4;
  return seam.measure === 0 && isFull && isUpper(text.charCodeAt(lastWord(text, seam.a))) ? 1 : -2;
}

// Whether the points of an enumeration begin alike: "To unite …, To widen …".
function sameWord(text: string, opening: number, b: Line): boolean {
  const word = text.slice(b.start, firstWordEnd(text, b));
  return text.startsWith(word, opening) && isSpace(text.charCodeAt(opening + word.length));
}

// Whether the end of a line asks for more: "of the", "the Fifth", "the Workers’", "in July" before a year.
function leadsOn(text: string, a: Line, b: Line, firstEnd: number): boolean {
  const from = lastWord(text, a);
  const word = text.slice(from, a.end).toLowerCase();
  if (/[,;.:]$/.test(word)) return false;
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (joiners.has(letters) || ordinals.has(letters) || /^\d+(?:st|nd|rd|th)$/.test(word)) return true;
  if (/(?:[’']s|s[’'])$/.test(word) && isUpper(text.charCodeAt(from))) return true;
  return months.has(letters) && /^\d{1,4}\b/.test(text.slice(b.start, firstEnd));
}

// A comma after a name on a line of its own ("An Yong Ae,") leads to what the person is; after a clause it may close a point.
function commaWeight(text: string, a: Line): number {
  const words = text.slice(a.start, a.end - 1).split(/\s+/);
  return words.length <= 4 && words.every((word) => isUpper(word.charCodeAt(0))) ? 5 : 2;
}

// Whether a bracket was opened in the last stretch of `a`'s block and not closed.
function inBracket(text: string, { a, opening }: Seam): boolean {
  const tail = text.slice(Math.max(opening, a.end - reach), a.end);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')');
}
