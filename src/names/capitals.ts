/** A word with a capital at its beginning. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The same of each of several words. */
export const capitalisedAll = (words: string): string =>
  words.includes(' ') ? words.split(' ').map(capitalised).join(' ') : capitalised(words);
