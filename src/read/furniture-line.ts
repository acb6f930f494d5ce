import { furniture } from './lexicon.ts';

/** Longest line that is looked at, longest whose beginning alone tells, longest that is furniture as a whole; in code units. */
const longest = 300;
const longestByStart = 120;
const longestWhole = 40;

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (list: readonly string[]): string => list.map(escaped).join('|');
const phrases = new RegExp(anyOf(furniture.phrases), 'i');
const starts = new RegExp(`^[^\\p{L}\\p{N}©(]*(?:${anyOf(furniture.starts)})`, 'iu');
const ornaments = /^[\s|•·>»«<\-–—*\p{Extended_Pictographic}]+|[\s|•·>»«<:*]+$/gu;

/** Whether a line has neither letter nor figure: a rule of dashes, three stars. */
export const isOrnament = (content: string): boolean => !/[\p{L}\p{N}]/u.test(content);

/** Whether a line is furniture by its wording alone: a skip link, a cookie notice, a button to share, a rule of dashes. */
export function isFurnitureLine(content: string): boolean {
  if (content.length > longest) return false;
  if (isOrnament(content)) return true;
  if (content.length <= longestWhole) {
    const line = content
      .toLowerCase()
      .replace(/\ufe0f/g, '')
      .replace(ornaments, '');
    if (furniture.lines.has(line)) return true;
  }
  return (content.length <= longestByStart && starts.test(content)) || phrases.test(content);
}
