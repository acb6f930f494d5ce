import { Char, charOf, isSpace } from './tokens/characters.ts';

/** A name goes on for at most so many words after its date. */
const maxWords = 5;

/**
 * Whether a date that ends at `end` begins or continues a name ("July 4 Joint Statement", "February 8 Vinalon
 * Complex"): words with capitals follow it, on the same line, and one of them is the kind of thing that is named so.
 */
export function isInName(text: string, end: number, heads: ReadonlySet<string>): boolean {
  let at = end;
  for (let words = 0; words < maxWords; words++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) || charOf[unit] === Char.line) return false;
    at++;
    if (charOf[text.charCodeAt(at)] !== Char.capital) return false;
    const start = at;
    while (
      at < text.length &&
      (charOf[text.charCodeAt(at)] === Char.letter || charOf[text.charCodeAt(at)] === Char.capital)
    )
      at++;
    if (heads.has(text.slice(start, at).toLowerCase())) return true;
  }
  return false;
}
