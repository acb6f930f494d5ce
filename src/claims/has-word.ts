/** Whether a stretch of text has one of the words, in whatever case. */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  for (const word of words)
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
      if (!isLetter(lower[at - 1]) && !isLetter(lower[at + word.length])) return true;
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);
