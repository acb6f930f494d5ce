import type { Span } from '../../../model/index.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text, in order, without what stands between them. */
export const wordsIn = (text: string): Span[] =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));

/**
 * The words that a key chooses after those that are chosen: the next or the one before, or as many more (`extend`); the first
 * or last of the text where nothing is chosen yet. Null where the text has no more that way.
 */
export function stepped(text: string, chosen: Span | null, by: 1 | -1, extend: boolean): Span | null {
  const all = wordsIn(text);
  if (chosen === null) return (by === 1 ? all[0] : all.at(-1)) ?? null;
  if (!extend)
    return (
      (by === 1 ? all.find(({ start }) => start >= chosen.end) : all.findLast(({ end }) => end <= chosen.start)) ?? null
    );
  const end =
    by === 1 ? all.find((word) => word.end > chosen.end)?.end : all.findLast((word) => word.end < chosen.end)?.end;
  return end !== undefined && end > chosen.start ? { start: chosen.start, end } : null;
}

/** A chosen stretch without white space and commas at its ends; null where it is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.replace(/^[\s,;:]+/, '').length);
  const to = end - (words.length - words.replace(/[\s,;:]+$/, '').length);
  return from < to ? { start: from, end: to } : null;
}
