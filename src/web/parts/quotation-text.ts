/** A quotation as it is read: on one line, and without what stands between its parts. */
export function quotationText(
  quote: string,
  start: number,
  parts?: readonly (readonly [start: number, end: number])[],
): string {
  const pieces = parts ? parts.map(([from, to]) => quote.slice(from - start, to - start)) : [quote];
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

/** A text in three: what comes before `words`, these, and what comes after; all before where they do not occur. */
export function around(text: string, words: string | null): readonly [before: string, hit: string, after: string] {
  const sought = words?.replace(/\s+/g, ' ').trim() ?? '';
  const at = sought === '' ? -1 : text.indexOf(sought);
  if (at === -1) return [text, '', ''];
  return [text.slice(0, at), sought, text.slice(at + sought.length)];
}

/** Whether a text stands in quotation marks of its own. */
export const isQuoted = (text: string): boolean => /^[“"«『「].*[”"»』」]$/s.test(text);

const hangul = /\p{Script=Hangul}/u;

/** The language of a text where its script tells it (BCP 47); otherwise what the source is said to be in. */
export const languageOf = (text: string, declared?: string | null): string | undefined =>
  hangul.test(text) ? 'ko' : (declared ?? undefined);
