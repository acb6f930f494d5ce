import { type Passage, quoteLimit, rawSpan, type Span } from '../model/index.ts';
import type { Assertion, Sentence } from './assertion.ts';

/**
 * The shortest stretch of a capture's text that has the words of an assertion, its names and its date; a caption as a whole,
 * where that is short. Of what is longer than a quotation may be, the words with their date and the names that stand near.
 */
export function quotation({ passage, segment }: Sentence, { words, given, roles, date }: Assertion): Span {
  const names = [...given, ...(roles?.about ?? [])];
  const whole = segment.kind === 'sentence' ? [words, ...names, ...(date ? [date] : [])].reduce(cover) : segment;
  const raw = rawOf(passage, whole);
  if (isShort(raw)) return raw;
  const near = names.filter(({ name }) => name).toSorted((a, b) => distance(a, words) - distance(b, words));
  const short = [...(date ? [date] : []), ...near].reduce((kept: Span, one) => {
    const wider = cover(kept, one);
    return isShort(rawOf(passage, wider)) ? wider : kept;
  }, words);
  const { start, end } = rawOf(passage, short);
  return { start, end: Math.min(end, start + quoteLimit) };
}

const rawOf = (passage: Passage, { start, end }: Span): Span => rawSpan(passage, start, end);
const isShort = ({ start, end }: Span): boolean => end - start <= quoteLimit;
const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
