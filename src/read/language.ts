import { isHangul, isLetter, isUnspaced } from './character.ts';
import { languages } from './lexicon.ts';

/** As much of a text as is looked at, from its middle part, in code units. */
const sampleLength = 1000;
/** The share of a text's words that must be a language's function words. */
const leastShare = 0.12;

/** A function word and the places in `languages` of those whose word it is. */
interface FunctionWord {
  readonly word: string;
  readonly places: number[];
}

// Function words by a sum over their letters, which is had while a text is gone through: most words are none.
const sums = 1 << 14;
const words: (FunctionWord[] | undefined)[] = Array.from({ length: sums });
const withLetter = (sum: number, unit: number): number => (Math.imul(sum, 31) + unit) & (sums - 1);
languages.forEach(([, { functionWords }], place) => {
  for (const word of functionWords) {
    let sum = 0;
    for (let i = 0; i < word.length; i++) sum = withLetter(sum, word.charCodeAt(i));
    words[sum] ??= [];
    const known = words[sum]?.find((one) => one.word === word);
    if (known) known.places.push(place);
    else words[sum]?.push({ word, places: [place] });
  }
});

/** The language a text seems to be written in, as a BCP 47 tag, by its script or its most frequent words; null if unclear. */
export function languageOf(text: string): string | null {
  const from = Math.max(0, Math.min(text.length - sampleLength, text.length >> 2));
  const sample = text.slice(from, from + sampleLength);
  let hangul = 0;
  let unspaced = 0;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (isHangul(unit)) hangul++;
    else if (isUnspaced(unit)) unspaced++;
    else if (unit > 0x40) letters++;
  }
  // A syllable or a character of Han stands for about three Latin letters.
  if (hangul * 3 > letters && hangul > unspaced / 2) return 'ko';
  if (unspaced * 3 > letters) return /[\u3040-\u30ff]/.test(sample) ? 'ja' : 'zh';
  const known = languages.map(() => 0);
  const count = countFunctionWords(sample.toLowerCase(), known);
  let best: string | null = null;
  let most = Math.max(count * leastShare, 1);
  languages.forEach(([tag], i) => {
    if (known[i] > most) [best, most] = [tag, known[i]];
  });
  return best;
}

// Counts the words of a text (as function words are written: letters and apostrophes), and adds up in `known` whose they are.
function countFunctionWords(text: string, known: number[]): number {
  let count = 0;
  let start = 0;
  let sum = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isLetter(unit) || unit === 0x27 || unit === 0x2019) {
      sum = withLetter(sum, unit);
      continue;
    }
    if (at > start) {
      count++;
      for (const { word, places } of words[sum] ?? [])
        if (word.length === at - start && text.startsWith(word, start)) for (const place of places) known[place]++;
    }
    start = at + 1;
    sum = 0;
  }
  return count;
}

/** A language tag in its usual form ("en-GB"); null where it is none. */
export function languageTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
