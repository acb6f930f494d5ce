/** What is kept of a quotation to tell whether another repeats it. */
export interface Quoted {
  /** The source's id. */
  readonly source: string;
  /** The `lettersMark` of its words. */
  readonly mark: number;
}

/** A sentence that tells of something, and who speaks by it: a publisher, a site, or the source itself. */
export interface Told {
  readonly speaker: string;
  readonly sentence: string;
}

/**
 * Those who tell of one thing with one voice (speakers, whoever has it of his own first): where everyone but one only
 * repeats what that one says, in nearly the same words. Null where two tell of it in words of their own.
 */
export function soleVoice(told: readonly Told[]): string[] | null {
  const speakers = [...new Set(told.map(({ speaker }) => speaker))].sort();
  if (speakers.length < 2) return speakers.length === 1 ? speakers : null;
  if (speakers.length > mostSpeakers) return null;
  const words = told.map(({ sentence }) => pairsOf(sentence));
  const first = speakers.find((origin) => {
    const own = words.filter((_, at) => told[at].speaker === origin);
    return told.every(({ speaker }, at) => speaker === origin || own.some((one) => areNearlyTheSame(words[at], one)));
  });
  return first === undefined ? null : [first, ...speakers.filter((speaker) => speaker !== first)];
}

/** What more tell of than these is told of widely, in whatever words. */
export const mostSpeakers = 4;

/** Sentences that are shorter (letters) are never taken for copies that differ in a word. */
export const shortestCopy = 100;

// So many words of its own a sentence needs, so that two do not come upon them by themselves; and so much of the shorter one
// stands in the other.
const fewestOwnWords = 8;
const sharedWords = 0.75;
const shortestWord = 4;

// The words that a writer chose, pair by pair: not names, numbers and dates, which everyone has to give, nor short words.
// In a script without capitals all words count.
function pairsOf(sentence: string): ReadonlySet<string> | null {
  // In letters, as the store counts them.
  if (sentence.length < shortestCopy || [...sentence].length < shortestCopy) return null;
  const chosen = (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) =>
    /^\p{Lo}/u.test(word) ? word.length > 1 : word.length >= shortestWord && /^\p{Ll}+$/u.test(word),
  );
  if (chosen.length < fewestOwnWords) return null;
  return new Set(chosen.slice(1).map((word, i) => `${chosen[i]} ${word}`));
}

function areNearlyTheSame(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (a === null || b === null) return false;
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of less) if (more.has(pair)) shared++;
  return shared >= sharedWords * less.size;
}

/**
 * With whose voice each of these quotations speaks, in their order: a source that repeats another's words speaks with the
 * voice of the one of the least id.
 */
export function voicesOf(quoted: readonly Quoted[]): string[] {
  const voices = quoted.map(({ source }) => source);
  if (voices.every((source) => source === voices[0])) return voices;
  const first = new Map<number, string>();
  for (const { source, mark } of quoted) {
    if (mark === 0) continue;
    const least = first.get(mark);
    if (least === undefined || source < least) first.set(mark, source);
  }
  return voices.map((source, at) => first.get(quoted[at].mark) ?? source);
}

// From this length on, two sources do not come upon the same words by themselves.
const fewestLetters = 40;

/**
 * A number that is the same for quotations of the same letters, and for all that can be told for no others; 0 for one that is too
 * short to be a copy.
 */
export function lettersMark(quote: string): number {
  if (quote.length < fewestLetters) return 0;
  const lower = quote.toLowerCase();
  let [low, high, letters] = [0, 0, 0];
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (!isLetter(code)) continue;
    low = Math.imul(low ^ code, 0x01000193) ^ (low >>> 15);
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 13);
    letters++;
  }
  // As many bits as a number holds; never 0.
  return letters < fewestLetters ? 0 : ((high & 0xfffff) + 0x100000) * 0x100000000 + (low >>> 0);
}

// Beyond ASCII, all but marks, spaces and punctuation: as much as is needed to tell whether words are the same.
const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)
    : code >= 0xc0 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3040);
