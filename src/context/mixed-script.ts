import type { Document } from '../model/index.ts';
import { mixedInHangul } from '../names/index.ts';

/**
 * A document to be read: that of a Korean text in mixed script with its Chinese characters by their Korean readings, each offset
 * where it was; any other as it is.
 */
export function asRead(document: Document): Document {
  const texts = mixedInHangul(document.passages.map(({ text }) => text));
  if (!texts) return document;
  return { ...document, passages: document.passages.map((passage, i) => ({ ...passage, text: texts[i] })) };
}

/** What was found in a passage, with the words that stand there. */
export const asWritten = <T extends { readonly start: number; readonly end: number; readonly text: string }>(
  found: readonly T[],
  read: string,
  written: string,
): readonly T[] =>
  read === written ? found : found.map((one) => ({ ...one, text: written.slice(one.start, one.end) }));
