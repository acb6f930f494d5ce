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

// Where what ends at `end` ends without the marks of notes behind it: "in 1921.[3]".
function noteStart(text: string, start: number, end: number): number {
  let from = end;
  while (from > start + 2 && text.charCodeAt(from - 1) === 0x5d && isDigit(text.charCodeAt(from - 2))) {
    let at = from - 2;
    while (at > start && from - at < 5 && isDigit(text.charCodeAt(at - 1))) at--;
    if (text.charCodeAt(at - 1) !== 0x5b) break;
    from = at - 1;
  }
  return from;
}

// Where the marks of notes that stand at `at` end: `at` where none do.
function noteEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to + 2 < end && text.charCodeAt(to) === 0x5b && isDigit(text.charCodeAt(to + 1))) {
    let next = to + 2;
    while (next < end && next - to < 5 && isDigit(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) !== 0x5d) break;
    to = next + 1;
  }
  return to;
}

/** Whether the stretch ends as a sentence does: with a full stop and the like, behind quotation marks, brackets or marks of notes if any. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let last = noteStart(text, start, end) - 1;
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

const counted = /^(?:\p{L}{1,4}\.\s)?(?:\d{1,3}|[IVXLC]{1,6})\.\s/u;

// Where the text begins behind a number that counts it: "II. Years of Growth", "3. To build", "Fig. 4. Plan of the mole".
function countEnd(text: string, start: number): number {
  const mark = counted.exec(text.slice(start, start + 16))?.[0] ?? '';
  const word = mark.slice(0, mark.indexOf('.')).toLowerCase();
  return mark.indexOf('. ') === mark.length - 2 || abbreviations.has(word) ? start + mark.length : start;
}

/** Whether a sentence ends inside the stretch and another begins. */
export function hasSentenceInside(text: string, start: number, end: number): boolean {
  for (let i = countEnd(text, start) + 1; i + 2 < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) continue;
    let next = i + 1;
    while (next < end && closing.has(text[next])) next++;
    next = noteEnd(text, next, end);
    if (next + 1 >= end || !/\s/.test(text[next])) continue;
    while (next < end && /\s/.test(text[next])) next++;
    if (/[\p{Lu}\p{Lo}“"‘]/u.test(text[next] ?? '') && endsSentence(text, start, i + 1)) return true;
  }
  return false;
}
