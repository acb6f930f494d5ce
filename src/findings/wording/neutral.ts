import { loadedTerms } from './lexicon.ts';
import { scanWording } from './scan.ts';

/** A text with its loaded words replaced by what says the same plainly, or left out. It may limp: it is a reading aid, not a version. */
export function neutralReading(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end, term } of scanWording(text).loaded) {
    out += text.slice(from, start) + loadedTerms[term].neutral;
    from = end;
  }
  return tidied(out + text.slice(from));
}

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/([(“]) /g, '$1')
    .replace(/([,;:])(?: ?,)+/g, '$1')
    .replace(/(?<=^|[.!?] ),? /g, '')
    .replace(/\b([Aa])n (?=[bcdfgj-np-tv-z])/g, '$1 ')
    .replace(/\b([Aa]) (?=[aeio])/g, '$1n ')
    .replace(/\b(and|or|of|the|a|an) (?=\1\b)/gi, '')
    .trim();
