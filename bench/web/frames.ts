/** Milliseconds of a list at a share of it from its least: 0.5 for the middle, 1 for the worst. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds from each frame to the next while something is moved in every one of them; runs in a page. */
export async function framesWhile(move: (step: number) => void, steps: number): Promise<number[]> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let last = await frame();
  for (let step = 0; step < steps; step++) {
    move(step);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}
