import { folioWords, ofWords } from '../lexicon.ts';
import { type Line, lengthOf } from './line.ts';

/** Longest line that can be a page number, in code units. */
const longest = 24;

const word = `(?:${[...folioWords].join('|')})`;
const single = new RegExp(
  `^(?:${word}\\.?\\s*)?(\\d{1,4}|[ivxlc]+)(?:\\s*(?:/|${[...ofWords].join('|')})\\s*\\d{1,4})?(?:\\s*${word})?$`,
  'i',
);
const double = /^(\d{1,4})[\s–—|-]+(\d{1,4})$/;
const roman = /^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const decoration = /^[\s\-–—_~·•|[(<]+|[\s\-–—_~·•|\])>]+$/g;
const romanValues: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

// Null for a capital numeral, which counts chapters rather than pages, and for what is no numeral.
function numberOf(digits: string): number | null {
  if (/^\d/.test(digits)) return Number(digits);
  if (!roman.test(digits)) return null;
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const one = romanValues[digits[i]];
    value += one < (romanValues[digits[i + 1]] ?? 0) ? -one : one;
  }
  return value;
}

/** A page number as printed on a line of its own: its label, and the first and last number it counts. */
export interface Folio {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** The page number that a line is ("56", "- 12 -", "Page 3 of 40", "xii", "200 201" of a double page); null where it is none. */
export function folioOf(text: string, line: Line): Folio | null {
  if (lengthOf(line) > longest) return null;
  const content = text.slice(line.start, line.end).replace(decoration, '');
  const pair = double.exec(content);
  if (pair !== null) {
    const [first, last] = [Number(pair[1]), Number(pair[2])];
    return last === first + 1 ? { label: `${first}-${last}`, first, last } : null;
  }
  const label = single.exec(content)?.[1];
  const value = label === undefined ? null : numberOf(label);
  return value === null ? null : { label: label!, first: value, last: value };
}
