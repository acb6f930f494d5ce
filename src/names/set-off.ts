import type { NameKind } from '../model/index.ts';
import { hasPart, isCapital, type Reading, shapeAt } from './reading.ts';
import { isTitleCase, titleEnd } from './title-text.ts';
import { Part, Shape } from './word-class.ts';

/** A title or slogan that quotation marks, a cue or an exclamation mark set off: units `start` up to `end`. */
export interface SetOff {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  /** The unit to read on from. */
  readonly next: number;
}

const farthestMark = 60;

/** What is set off at unit `i`: a quotation, what follows "titled," or "slogan,", or a title that begins with On. */
export function setOffAt(r: Reading, i: number): SetOff | null {
  if (hasPart(r, i, Part.openQuote)) return quoted(r, i);
  if (hasPart(r, i, Part.titled)) return titled(r, i);
  if (hasPart(r, i, Part.slogan)) return sloganAfter(r, i);
  if (hasPart(r, i, Part.on) && isCapital(r, i) && !(shapeAt(r, i) & (Shape.first | Shape.title)))
    return bareTitle(r, i);
  return null;
}

/** A passage that is a slogan from end to end: short, and an exclamation mark ends it. */
export function sloganPassage(r: Reading): SetOff | null {
  const last = r.to - 1;
  if (
    r.to - r.from < 3 ||
    r.to - r.from > 24 ||
    !hasPart(r, last, Part.stop) ||
    r.text.charAt(r.units.start[last]) !== '!'
  )
    return null;
  for (let at = r.from; at < last; at++) if (hasPart(r, at, Part.stop | Part.openQuote)) return null;
  return { kind: 'slogan', start: r.from, end: r.to, next: r.to };
}

function quoted(r: Reading, i: number): SetOff | null {
  const start = i + 1;
  let end = start;
  while (end < r.to && end - start < farthestMark && !hasPart(r, end, Part.closeQuote | Part.openQuote)) end++;
  if (!hasPart(r, end, Part.closeQuote) || end === start) return null;
  const cue = cueBefore(r, i);
  const last =
    hasPart(r, end - 1, Part.comma | Part.stop) && r.text.charAt(r.units.start[end - 1]) !== '!' ? end - 1 : end;
  if (last === start) return null;
  const exclaimed = r.text.charAt(r.units.start[end - 1]) === '!';
  // "Hurrah!" is a cheer.
  if (exclaimed && last - start < 4) return null;
  if (cue === 'slogan' || (exclaimed && cue === null)) return { kind: 'slogan', start, end: last, next: end + 1 };
  for (let at = start; at < last - 1; at++) if (hasPart(r, at, Part.stop) && cue === 'work') return null;
  if (
    cue === 'work'
      ? isCapital(r, start) || shapeAt(r, start) & Shape.digit
      : isTitleCase(r, start, last) && last - start >= 3
  )
    return { kind: 'work', start, end: last, next: end + 1 };
  return null;
}

// What the words before a quotation say that it is; in a list of quotations, what was said before the first.
function cueBefore(r: Reading, i: number): 'work' | 'slogan' | null {
  let at = i - 1;
  for (let steps = 0; at >= r.from && steps < 40; at--, steps++) {
    if (hasPart(r, at, Part.closeQuote)) {
      while (at > r.from && !hasPart(r, at, Part.openQuote)) at--;
      continue;
    }
    if (hasPart(r, at, Part.comma | Part.and | Part.the | Part.colon | Part.titled)) continue;
    if (hasPart(r, at, Part.slogan)) return 'slogan';
    if (r.lexicon.workCues.has(r.units.id[at])) return 'work';
    if (hasPart(r, at, Part.stop) || steps > 6) return null;
  }
  return null;
}

function titled(r: Reading, i: number): SetOff | null {
  const start = i + (hasPart(r, i + 1, Part.comma | Part.colon) ? 2 : 1);
  if (hasPart(r, start, Part.openQuote)) return quoted(r, start);
  const end = titleEnd(r, start);
  return end > start ? { kind: 'work', start, end, next: end } : null;
}

function bareTitle(r: Reading, i: number): SetOff | null {
  const end = titleEnd(r, i);
  return end > i + 2 ? { kind: 'work', start: i, end, next: end } : null;
}

// "The slogan, A match for a hundred, …"; "Under the slogan, Let us meet …!, it …"
function sloganAfter(r: Reading, i: number): SetOff | null {
  if (!hasPart(r, i + 1, Part.comma | Part.colon) || !isCapital(r, i + 2)) return null;
  const start = i + 2;
  let comma = -1;
  for (let at = start; at < r.to && at - start < farthestMark; at++) {
    if (hasPart(r, at, Part.stop)) {
      if (r.text.charAt(r.units.start[at]) === '!') return { kind: 'slogan', start, end: at + 1, next: at + 1 };
      if (comma < 0) comma = at;
      break;
    }
    if (comma < 0 && hasPart(r, at, Part.comma)) comma = at;
  }
  return comma > start ? { kind: 'slogan', start, end: comma, next: comma } : null;
}
