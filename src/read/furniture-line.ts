import { furniture } from './lexicon.ts';

/** Longest line that is looked at, longest whose beginning alone tells, longest that is furniture as a whole; in code units. */
const longest = 300;
const longestByStart = 120;
const longestWhole = 40;

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const phrases = new RegExp(furniture.phrases.map(escaped).join('|'), 'i');
const ornaments = /^[\s|•·>»«<\-–—*\p{Extended_Pictographic}]+|[\s|•·>»«<:*]+$/gu;

/** Whether a line is furniture by its wording alone: a skip link, a cookie notice, a button to share. */
export function isFurnitureLine(content: string): boolean {
  if (content.length > longest) return false;
  if (content.length <= longestByStart) {
    const line = content
      .toLowerCase()
      .replace(/\ufe0f/g, '')
      .replace(ornaments, '');
    if (line.length <= longestWhole && furniture.lines.has(line)) return true;
    if (furniture.starts.some((start) => line.startsWith(start))) return true;
  }
  return phrases.test(content);
}
