const air = 3;

/**
 * Where notes stand, each as near as can be below where it is wanted, none over another, in the order given. In pixels from
 * the top; `height` is where the last ends.
 */
export function stacked(
  wanted: readonly number[],
  heights: readonly number[],
): { readonly tops: number[]; readonly height: number } {
  let free = 0;
  const tops = wanted.map((at, i) => {
    const top = Math.round(Math.max(at, free));
    free = top + heights[i] + air;
    return top;
  });
  return { tops, height: Math.max(0, free - air) };
}
