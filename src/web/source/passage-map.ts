import { type CaptureText, type Span, textOffset } from '../../model/index.ts';

/** A passage as the reading room sets it. */
export type SetPassage = CaptureText['passages'][number];

/** What leads from its text to the plain text and back. */
export type MappedPassage = Pick<SetPassage, 'text' | 'pieces' | 'runs' | 'start' | 'end'>;

const unpacked = new WeakMap<MappedPassage, Int32Array>();

// The server sends pieces as a list of numbers, and none where the text is the raw stretch itself; they are packed once each.
function packed(passage: MappedPassage): Int32Array {
  const known = unpacked.get(passage);
  if (known) return known;
  const made = Int32Array.from(passage.pieces ?? [0, passage.start, passage.text.length]);
  unpacked.set(passage, made);
  return made;
}

const touches = (runs: MappedPassage['runs'], { start, end }: Span): boolean =>
  runs.some(([from, to]) => from < end && start < to);

/**
 * The stretch of a passage's text that a stretch of the plain text covers; null where they do not meet. A stretch that
 * goes on beyond the passage reaches to its edge.
 */
export function spanInPassage(passage: MappedPassage, span: Span): Span | null {
  if (!touches(passage.runs, span)) return null;
  const mapped = { text: passage.text, pieces: packed(passage) };
  const start = span.start <= passage.start ? 0 : textOffset(mapped, span.start);
  const end = span.end >= passage.end ? passage.text.length : textOffset(mapped, span.end);
  return end > start ? { start, end } : null;
}

/** The raw offset of an offset in a passage's text. */
export function rawOffset(passage: MappedPassage, offset: number): number {
  const pieces = packed(passage);
  let at = 0;
  while (at + 3 < pieces.length && pieces[at + 3] <= offset) at += 3;
  return pieces[at + 1] + Math.min(offset - pieces[at], pieces[at + 2]);
}

/** The first passage that a stretch of the plain text meets, or else the last that begins before it; -1 for none. */
export function passageAt(passages: readonly MappedPassage[], span: Span): number {
  const wide = span.end > span.start ? span : { start: span.start, end: span.start + 1 };
  const met = passages.findIndex(({ runs }) => touches(runs, wide));
  if (met !== -1) return met;
  return passages.findLastIndex(({ start }) => start <= span.start);
}

/** Whether two neighbours stand on different pages. */
export const turnsPage = (
  before: { page?: string | undefined } | undefined,
  after: { page?: string | undefined },
): boolean => after.page !== undefined && after.page !== before?.page;
