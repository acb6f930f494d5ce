/** Whether a text stands in quotation marks of its own. */
export const isQuoted = (text: string): boolean => /^[“"«『「].*[”"»』」]$/s.test(text);

const hangul = /\p{Script=Hangul}/u;

/** The language of a text where its script tells it (BCP 47); otherwise what the source is said to be in. */
export const languageOf = (text: string, declared?: string | null): string | undefined =>
  hangul.test(text) ? 'ko' : (declared ?? undefined);
