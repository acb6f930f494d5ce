const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether a title quotes all of these words ("Conflict: “…”"), whatever marks and blanks stand between them. */
export function quotesAll(title: string, words: string): boolean {
  const at = title.indexOf('“');
  return at >= 0 && lettersOf(title.slice(at)) === lettersOf(words);
}
