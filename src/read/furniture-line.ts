import { furniture } from './lexicon.ts';

/** Longest line that is looked at, and longest whose beginning alone tells, in code units. */
const longest = 300;
const longestByStart = 120;

/** Whether a line is furniture by its wording alone: a skip link, a cookie notice, a button to share. */
export function isFurnitureLine(content: string): boolean {
  if (content.length > longest) return false;
  const line = content
    .toLowerCase()
    .replace(/\ufe0f/g, '')
    .replace(/^[\s|•·>»«<\-–—*\p{Extended_Pictographic}]+|[\s|•·>»«<:*]+$/gu, '');
  return (
    furniture.lines.has(line) ||
    (content.length <= longestByStart && furniture.starts.some((start) => line.startsWith(start))) ||
    furniture.phrases.some((phrase) => line.includes(phrase))
  );
}
