import type { Span } from './span.ts';

/** What a passage carries to lead from its reflowed text to the plain text and back (see `Passage.pieces`). */
export interface Mapped {
  readonly text: string;
  readonly pieces: Int32Array;
}

// The index of the last piece that begins at or before `offset`, looking at field `field` of each triple.
function pieceAt(pieces: Int32Array, offset: number, field: 0 | 1): number {
  let low = 0;
  let high = pieces.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle * 3 + field] <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}

/**
 * The shortest raw stretch that holds the stretch `[start, end)` of the passage's text: it begins and ends on
 * characters that both have. Throws a RangeError where the span is empty or outside the text.
 */
export function rawSpan(passage: Mapped, start: number, end: number): Span {
  if (!(start >= 0 && start < end && end <= passage.text.length))
    throw new RangeError(`Span [${start}, ${end}) is empty or outside a passage of ${passage.text.length} code units`);
  const { pieces } = passage;
  const first = pieceAt(pieces, start, 0);
  const last = pieceAt(pieces, end - 1, 0);
  const firstLength = pieces[first + 2];
  // A start in supplied text moves on to the next piece, an end in supplied text back to its own piece's end.
  const from = start < pieces[first] + firstLength ? first : first + 3;
  const rawStart = from === first ? pieces[from + 1] + (start - pieces[from]) : pieces[from + 1];
  const rawEnd = pieces[last + 1] + Math.min(end - pieces[last], pieces[last + 2]);
  return { start: rawStart, end: Math.max(rawEnd, rawStart) };
}

/** The offset in the passage's text of the raw offset `raw`; the nearest one after it where it was left out. */
export function textOffset(passage: Mapped, raw: number): number {
  const { pieces } = passage;
  const at = pieceAt(pieces, raw, 1);
  if (raw < pieces[at + 1]) return pieces[at];
  if (raw <= pieces[at + 1] + pieces[at + 2]) return pieces[at] + (raw - pieces[at + 1]);
  return at + 3 < pieces.length ? pieces[at + 3] : passage.text.length;
}
