import { isDigit, isLetter } from './character.ts';
import { abbreviations } from './lexicon.ts';

const closing = new Set([...'"\'”’»)]』」）〉》']);
const full = new Set([...'.!?…。！？‼⁇']);

// The word that ends before `end`, in lower case, with the dots inside it: "U.S" of "in the U.S.".
function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 20) {
    const unit = text.charCodeAt(from - 1);
    if (!isLetter(unit) && unit !== 0x2e) break;
    from--;
  }
  return text.slice(from, end).toLowerCase();
}

/** Whether the stretch ends as a sentence does: with a full stop and the like, behind quotation marks or brackets if any. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && closing.has(text[last])) last--;
  if (!full.has(text[last])) return false;
  if (text[last] !== '.') return true;
  const word = wordBefore(text, start, last);
  // "Mr.", "No.", and an initial, "J.": the name goes on. "a.m." and "U.S." may end a sentence as well as not.
  return !(
    abbreviations.has(word) ||
    (word.length === 1 && !isDigit(text.charCodeAt(last - 1)) && /\p{Lu}/u.test(text[last - 1]))
  );
}

/** Whether a sentence ends inside the stretch and another begins. */
export function hasSentenceInside(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i + 2 < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) continue;
    let next = i + 1;
    while (next < end && closing.has(text[next])) next++;
    if (next + 1 >= end || !/\s/.test(text[next])) continue;
    while (next < end && /\s/.test(text[next])) next++;
    if (/[\p{Lu}\p{Lo}“"‘]/u.test(text[next] ?? '') && endsSentence(text, start, i + 1)) return true;
  }
  return false;
}
