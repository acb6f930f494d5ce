/** What is quoted of a source. */
export interface Quoted {
  /** The source's id. */
  readonly source: string;
  readonly quote: string;
}

/**
 * With whose voice each of these quotations speaks, in their order: a source that repeats another's words speaks with the
 * voice of the one of the least id.
 */
export function voicesOf(quoted: readonly Quoted[]): string[] {
  const voices = quoted.map(({ source }) => source);
  if (voices.every((source) => source === voices[0])) return voices;
  const first = new Map<string, string>();
  const words = quoted.map(({ quote, source }) => {
    const key = quote.length < fewestLetters ? '' : lettersOf(quote);
    if (key.length < fewestLetters) return null;
    const least = first.get(key);
    if (least === undefined || source < least) first.set(key, source);
    return key;
  });
  return voices.map((source, at) => (words[at] === null ? source : first.get(words[at])!));
}

// From this length on, two sources do not come upon the same words by themselves.
const fewestLetters = 40;

// The letters and digits of a quotation: what is left where spaces and marks are not counted.
const lettersOf = (quote: string): string => {
  const lower = quote.toLowerCase();
  let letters = '';
  let from = -1;
  // Half a million quotations: a loop takes a third of what an expression does.
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isLetter(lower.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      letters += lower.slice(from, i);
      from = -1;
    }
  }
  return letters;
};

// Beyond ASCII, all but marks, spaces and punctuation: as much as is needed to tell whether words are the same.
const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)
    : code >= 0xc0 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3040);
