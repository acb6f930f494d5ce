/** Whether a stretch of text has one of the words, in whatever case. */
export const hasWord = (text: string, words: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => words.has(word));
