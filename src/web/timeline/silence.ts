import type { Days } from './extent.ts';
import type { Stretch } from './lanes.ts';
import { type Scale, xOf } from './scale.ts';

/** The stretches of the view, at least `width` pixels wide, in which nothing is dated, between the first and the last that is. */
export function silencesOf(scale: Scale, dated: readonly Days[], width: number): Stretch[] {
  const sorted = dated.toSorted((a, b) => a.first - b.first);
  const silences: Stretch[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { first, last } of sorted) {
    if (first > reached) {
      const x0 = Math.max(0, xOf(scale, reached + 1));
      const x1 = Math.min(scale.width, xOf(scale, first));
      if (x1 - x0 >= width) silences.push({ x0, x1 });
    }
    reached = reached === Number.POSITIVE_INFINITY ? last : Math.max(reached, last);
  }
  return silences;
}
