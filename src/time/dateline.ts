import type { Span } from '../model/index.ts';

// A place, a day, the agency in brackets, and a dash: no sentence begins so. Longer ones are none.
const form = /^\s*(\p{Lu}[^()!?\n]{0,80}?)\s*\(\p{Lu}[\p{L}\p{N}.&' -]{1,40}\)\s*(?:-{2,}|[—–]|-(?=\s))\s*/u;
const small = /(?:^|[\s-])\p{Ll}/u;
const farthest = 160;
// Korean: (해주 5월 14일발 새길통신), and (서울=새길통신) with a day or a reporter up to a second sign of equation.
const korean =
  /^\s*[([【]\s*(?:[가-힣]{2,8}\s[^()[\]【】\n]{0,24}\d일\s?발\s[^()[\]【】\n]{2,20}[)\]】]|[가-힣·]{2,12}\s?=\s?[^()[\]【】\n]{2,20}[)\]】](?:[^=\n.]{0,40}=)?)\s*/u;

/**
 * The line that news begins with, "TARN, May 3 (VNA) --", up to the first word of what it tells: it says where and when it
 * was written, and is no part of the sentence behind it. Null where a text begins otherwise. A place without a day has to be
 * in capitals: "Veld (Chair) — …" is an entry of a list.
 */
export function datelineOf(text: string): Span | null {
  const bracket = text.search(/[([【]/);
  if (bracket < 0 || bracket > farthest) return null;
  const match = korean.exec(text);
  if (match) return { start: match[0].length - match[0].trimStart().length, end: match[0].length };
  return english(text);
}

function english(text: string): Span | null {
  const match = form.exec(text);
  if (!match || small.test(match[1].replace(/\bof\b/g, ''))) return null;
  if (!/\d/.test(match[1]) && match[1] !== match[1].toUpperCase()) return null;
  return { start: match[0].length - match[0].trimStart().length, end: match[0].length };
}
