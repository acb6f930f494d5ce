/** A stretch of a text that is a hit, or lies between two. */
export interface Piece {
  readonly at: number;
  readonly piece: string;
  readonly isHit: boolean;
}

/** A text cut at its hits, in order and without loss; hits that overlap are one. */
export function piecesOf(text: string, hits: readonly (readonly [start: number, end: number])[]): Piece[] {
  const pieces: Piece[] = [];
  let reached = 0;
  const add = (end: number, isHit: boolean): void => {
    if (end <= reached) return;
    const last = pieces[pieces.length - 1];
    if (isHit && last?.isHit) pieces[pieces.length - 1] = { ...last, piece: text.slice(last.at, end) };
    else pieces.push({ at: reached, piece: text.slice(reached, end), isHit });
    reached = end;
  };
  for (const [start, end] of hits.toSorted((a, b) => a[0] - b[0])) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
