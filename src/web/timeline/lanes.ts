/** A stretch of pixels. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/**
 * The lane of each stretch, 0 the first, so that none touch in one lane; -1 where all `most` lanes are taken. The
 * stretches come in the order of their `x0`. Packed, each goes into the first lane that is free; spread, into the one
 * that has been free the longest.
 */
export function lanesOf(stretches: readonly Stretch[], most: number, air = 3, spread = false): number[] {
  const ends: number[] = spread ? Array.from({ length: most }, () => Number.NEGATIVE_INFINITY) : [];
  return stretches.map(({ x0, x1 }) => {
    let lane = ends.findIndex((end) => end + air <= x0);
    if (spread && lane !== -1) lane = ends.indexOf(Math.min(...ends));
    if (lane === -1) lane = ends.length;
    if (lane >= most) return -1;
    ends[lane] = x1;
    return lane;
  });
}
