import { isDigit, isLetter, isLower, isUpper } from './character.ts';
import { isCommonWord, things } from './lexicon.ts';

/** Fewest letters of a word that is parted from another. */
const fewest = 3;

/** Longest word that is looked at, in code units: what is longer is no word of a language. */
const longestWord = 60;

/** A place where a word with a capital may have been run into another: after a small letter, a figure, or a full stop. */
export interface GlueCandidate {
  /** The offset of the capital. */
  readonly at: number;
  readonly left: string;
  readonly right: string;
  readonly after: 'letter' | 'figure' | 'stop';
  /** Whether a blank follows, and whether a capital behind it. */
  readonly spaced: boolean;
  readonly followed: boolean;
}

const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit);
const isOutside = (unit: number): boolean =>
  Number.isNaN(unit) || !/[\p{L}\p{N}@/_.\\#&=-]/u.test(String.fromCharCode(unit));
// What follows a word in prose: not what follows it in an address or a program.
const endsWord = (text: string, end: number): boolean =>
  (isOutside(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x28) ||
  (text.charCodeAt(end) === 0x2e && isOutside(text.charCodeAt(end + 1)));

/** Where such a place may be, in the scripts that have capitals; the rest is looked at closer. */
const inside = /[\d.a-zß-ÿа-я][A-ZÀ-ÞА-Я](?=[a-zß-ÿа-я])/g;

/** The places in a text where a capital stands inside a word, if only one does, or close after a full stop. */
export function glueCandidates(text: string): GlueCandidate[] {
  const found: GlueCandidate[] = [];
  for (const match of text.matchAll(inside)) {
    const at = match.index + 1;
    const stop = match[0][0] === '.';
    let end = at + 1;
    while (isLower(text.charCodeAt(end))) end++;
    const leftEnd = stop ? at - 1 : at;
    let start = leftEnd;
    // No further than it takes to know that it is too long: a text may be one word.
    while (leftEnd - start <= longestWord && isWordUnit(text.charCodeAt(start - 1))) start--;
    if (leftEnd - start > longestWord) continue;
    if (isLetter(text.charCodeAt(end)) || !isOutside(text.charCodeAt(start - 1)) || !endsWord(text, end)) continue;
    const left = text.slice(start, leftEnd);
    const after = stop ? 'stop' : isDigit(text.charCodeAt(at - 1)) ? 'figure' : 'letter';
    const spaced = text.charCodeAt(end) === 0x20;
    found.push({
      at,
      left,
      right: text.slice(at, end),
      after,
      spaced,
      followed: spaced && isUpper(text.charCodeAt(end + 1)),
    });
  }
  return found;
}

/** The words whose counts `isGlued` asks for. */
export const glueEvidence = ({ left, right }: GlueCandidate): string[] => [
  left + right,
  left,
  right,
  right.toLowerCase(),
];

/**
 * Whether two words were run together: "returnThe", "2018Kim", "DistrictTerminal", "war.The". Both must be words that the text
 * has elsewhere or that are common, and the whole none that the text repeats, as it would "YouTube".
 */
export function isGlued(
  { left, right, after, spaced, followed }: GlueCandidate,
  counts: ReadonlyMap<string, number>,
): boolean {
  // Behind a full stop the parts are counted as words already.
  const own = after === 'stop' ? 1 : 0;
  const isKnown = (word: string): boolean => {
    const small = word.toLowerCase();
    return (counts.get(word) ?? 0) > own || isCommonWord(small) || things.has(small);
  };
  const rightKnown = isKnown(right) || (counts.get(right.toLowerCase()) ?? 0) > 0;
  if (right.length < fewest || (counts.get(left + right) ?? 0) > 1) return false;
  if (after === 'figure') return /^\d{1,4}$/.test(left) && (rightKnown || followed);
  if (left.length < fewest || /(?:\p{Ll}|\d)\p{Lu}/u.test(left) || !isKnown(left)) return false;
  if (after === 'stop') return isLower(left.charCodeAt(0)) && spaced && rightKnown;
  return rightKnown || (followed && isLower(left.charCodeAt(0)));
}
