import type { Span } from '../model/index.ts';

// A place, a day, the agency in brackets, and a dash: no sentence begins so. Longer ones are none.
const form = /^\s*(\p{Lu}[^()!?\n]{0,80}?)\s*\(\p{Lu}[\p{L}\p{N}.&' -]{1,40}\)\s*(?:-{2,}|[—–]|-(?=\s))\s*/u;
const small = /(?:^|[\s-])\p{Ll}/u;
const farthest = 160;

/**
 * The line that news begins with, "TARN, May 3 (VNA) --", up to the first word of what it tells: it says where and when it
 * was written, and is no part of the sentence behind it. Null where a text begins otherwise. A place without a day has to be
 * in capitals: "Veld (Chair) — …" is an entry of a list.
 */
export function datelineOf(text: string): Span | null {
  const bracket = text.indexOf('(');
  if (bracket < 0 || bracket > farthest) return null;
  const match = form.exec(text);
  if (!match || small.test(match[1].replace(/\bof\b/g, ''))) return null;
  if (!/\d/.test(match[1]) && match[1] !== match[1].toUpperCase()) return null;
  return { start: match[0].length - match[0].trimStart().length, end: match[0].length };
}
