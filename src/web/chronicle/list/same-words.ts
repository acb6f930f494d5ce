const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether two texts are of the same words, whatever marks and blanks stand between them. */
export const isSameWords = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);
