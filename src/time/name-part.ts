import { isWordUnit } from './reach.ts';
import { Char, charOf, isSpace } from './tokens/characters.ts';

/** A name goes on for at most so many words after its date; in small letters for so many. */
const [mostWords, mostSmall] = [5, 2];

/**
 * The kind of thing, in small letters, that a date which ends at `end` is part of the name of ("July 4 Joint
 * Statement", "February 8 Vinalon Complex", "the June 15 joint declaration"): words follow it on the same line, and one
 * of them is a kind of thing that is named so. Small letters only count after an article (`isDefinite`). Null where the
 * date is not part of a name.
 */
export function headOfName(text: string, end: number, isDefinite: boolean, heads: ReadonlySet<string>): string | null {
  let at = end;
  let isSmall = false;
  for (let words = 0; words < mostWords; words++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) || charOf[unit] === Char.line) return null;
    at++;
    const isCapital = charOf[text.charCodeAt(at)] === Char.capital;
    if (words === 0) isSmall = !isCapital;
    if (isCapital === isSmall || (isSmall && !(isDefinite && words < mostSmall))) return null;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    const word = text.slice(start, at).toLowerCase();
    if (heads.has(word)) return word;
  }
  return null;
}
