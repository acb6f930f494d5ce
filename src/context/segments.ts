import words from '../../lexicons/en/segments.json' with { type: 'json' };
import type { NameMention, Passage, Span, TimeMention } from '../model/index.ts';
import type { DateStretch } from './date-stretch.ts';
import type { Holder } from './office-holder.ts';

/** A sentence, a caption or a heading: what one assertion is looked for in. Offsets into the passage's text. */
export interface Segment extends Span {
  readonly kind: 'sentence' | 'caption' | 'heading';
}

/** What is named and dated in a passage, as offsets into its text. */
export interface PassageMentions {
  readonly times: readonly TimeMention[];
  /** The dates among the times, ranges as one. */
  readonly dates: readonly DateStretch[];
  readonly names: readonly NameMention[];
  /** Who is named with which office. */
  readonly holders: readonly Holder[];
}

// A mark that ends a sentence, what may close after it, the marks of notes ("[3]"), and the blank before the next. Of many marks
// in a row only the first is tried: a text may be nothing but dots.
const sentenceEnd = /(?<![.!?…。])[.!?…。]+["'”’)\]]*(?:\[\d{1,3}\])*(?:\s+,)?\s+(?=["'“‘([]?[\p{Lu}\p{N}\p{Lo}])/gu;
// A capital by itself, or one of the words that are cut short.
const abbreviation = new RegExp(`(?:^|[\\s(.])(?:\\p{Lu}|${words.abbreviations.join('|')})\\.$`, 'u');

/** Cuts a passage into what can be taken by itself: sentences, single captions, a heading as a whole. */
export function segmentsOf(passage: Passage, mentions: PassageMentions): Segment[] {
  const { text } = passage;
  if (passage.kind === 'furniture' || text.trim() === '') return [];
  if (passage.kind === 'heading') return [{ kind: 'heading', start: 0, end: text.length }];
  if (passage.kind === 'caption')
    return cut(text, captionEnds(text, mentions)).map((span) => ({ kind: 'caption', ...span }));
  return cut(text, sentenceEnds(text, mentions)).map((span) => ({ kind: 'sentence', ...span }));
}

function sentenceEnds(text: string, { names, times }: PassageMentions): number[] {
  const ends: number[] = [];
  const isInside = [insideOf(names), insideOf(times)];
  const isOfDate = dotted.test(text) ? stopsOfDates(text, times) : nowhere;
  for (const match of text.matchAll(sentenceEnd)) {
    const stop = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(0, stop - 6), stop))) continue;
    if (isOfDate.has(stop) || isInside.some((test) => test(stop))) continue;
    ends.push(next);
  }
  return ends;
}

// "1945. 8. 15. 해방": the last stop belongs to the date.
const dotted = /\d{4}\s?\.\s?\d/;
const nowhere: ReadonlySet<number> = new Set();

const stopsOfDates = (text: string, times: readonly Span[]): ReadonlySet<number> =>
  new Set(
    times.filter(({ start, end }) => text[end] === '.' && isOfFigures(text, start, end)).map(({ end }) => end + 1),
  );

// With blanks in it; or with nothing but figures and signs before it on its line.
const isOfFigures = (text: string, start: number, end: number): boolean => {
  if (/^\d{4}\.\s/.test(text.slice(start, end))) return true;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end);
  return /\d\./.test(line) && !/\p{L}/u.test(line);
};

/** Whether an offset is within one of the spans, which are in order; asked for offsets in their order. */
function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  let reach = 0;
  return (offset) => {
    for (; at < spans.length && spans[at].start < offset; at++) reach = Math.max(reach, spans[at].end);
    return offset < reach;
  };
}

// Captions run together on one line: a date closes one, and a name or a capital opens the next.
function captionEnds(text: string, mentions: PassageMentions): number[] {
  const { names, dates } = mentions;
  const ends: number[] = [];
  for (const { end } of dates) {
    const rest = text.slice(end);
    const next = end + (rest.length - rest.trimStart().length);
    if (next >= text.length || !/^\p{Lu}/u.test(text.slice(next))) continue;
    if (names.some((name) => name.start < next && next < name.end)) continue;
    ends.push(next);
  }
  return [...ends, ...sentenceEnds(text, mentions)].sort((a, b) => a - b);
}

function cut(text: string, ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) pushInPieces(text, from, to, spans);
    start = end;
  }
  return spans;
}

/** No sentence that anybody wrote is longer, in code units; the list of a whole parliament is shorter. */
const longestSegment = 16_000;

// What is longer is taken in pieces, each up to a blank, so that the work on it stays in proportion to its length.
function pushInPieces(text: string, start: number, end: number, spans: Span[]): void {
  let from = start;
  while (end - from > longestSegment) {
    const blank = text.lastIndexOf(' ', from + longestSegment);
    const to = blank > from ? blank : from + longestSegment;
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
}
