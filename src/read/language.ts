import { isHangul, isLetter, isUnspaced } from './character.ts';
import { languages } from './lexicon.ts';

/** As much of a text as is looked at, from its middle part, in code units. */
const sampleLength = 1000;
/** The share of a text's words that must be a language's function words. */
const leastShare = 0.12;

// The places in `languages` of those that a word is a function word of.
const languagesByWord = new Map<string, number[]>();
languages.forEach(([, { functionWords }], i) => {
  for (const word of functionWords) languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), i]);
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
  let words = 0;
  eachLetterWord(sample.toLowerCase(), (word) => {
    words++;
    const places = languagesByWord.get(word);
    if (places) for (const i of places) known[i]++;
  });
  let best: string | null = null;
  let most = Math.max(words * leastShare, 1);
  languages.forEach(([tag], i) => {
    if (known[i] > most) [best, most] = [tag, known[i]];
  });
  return best;
}

// Words as function words are written: letters and apostrophes.
function eachLetterWord(text: string, visit: (word: string) => void): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isLetter(unit) || unit === 0x27 || unit === 0x2019) continue;
    if (at > start) visit(text.slice(start, at));
    start = at + 1;
  }
}

/** A language tag in its usual form ("en-GB"); null where it is none. */
export function languageTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
