import { isWordUnit } from './reach.ts';
import { Char, charOf, isSpace } from './tokens/characters.ts';

/** A name goes on for at most so many words after its date; in small letters for so many. */
const [mostWords, mostSmall] = [5, 2];

/**
 * Whether a date that ends at `end` begins or continues a name ("July 4 Joint Statement", "February 8 Vinalon
 * Complex", "the June 15 joint declaration"): words follow it on the same line, and one of them is the kind of thing
 * that is named so. Small letters only count after an article (`isDefinite`).
 */
export function isInName(text: string, end: number, isDefinite: boolean, heads: ReadonlySet<string>): boolean {
  let at = end;
  let isSmall = false;
  for (let words = 0; words < mostWords; words++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) || charOf[unit] === Char.line) return false;
    at++;
    const isCapital = charOf[text.charCodeAt(at)] === Char.capital;
    if (words === 0) isSmall = !isCapital;
    if (isCapital === isSmall || (isSmall && !(isDefinite && words < mostSmall))) return false;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    if (heads.has(text.slice(start, at).toLowerCase())) return true;
  }
  return false;
}
