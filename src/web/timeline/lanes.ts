/** A stretch of pixels. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/**
 * The lane of each stretch, 0 the first, so that none touch in one lane: each in the first lane that is free; -1 where
 * all `most` lanes are taken. The stretches come in the order of their `x0`.
 */
export function lanesOf(stretches: readonly Stretch[], most: number, air = 3): number[] {
  const ends: number[] = [];
  return stretches.map(({ x0, x1 }) => {
    let lane = ends.findIndex((end) => end + air <= x0);
    if (lane === -1) lane = ends.length;
    if (lane >= most) return -1;
    ends[lane] = x1;
    return lane;
  });
}
