import type { CaptureText } from '../../model/index.ts';
import { passageAt } from './passage-map.ts';

type Claim = CaptureText['claims'][number];

const none: readonly Claim[] = [];

/** For each passage the claims that rest on it. A claim rests on one passage, in which it begins. */
export function claimsByPassage(
  passages: CaptureText['passages'],
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const byPassage: (readonly Claim[])[] = passages.map(() => none);
  const order = passages.map(({ start }, index) => ({ start, index })).sort((a, b) => a.start - b.start);
  let reached = 0;
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    while (reached + 1 < order.length && order[reached + 1].start <= claim.start) reached++;
    // Furniture may stand inside a passage: the one that begins last is not always the one.
    const near = order.slice(Math.max(0, reached - 3), reached + 1).map(({ index }) => index);
    const found = passageAt(
      near.map((index) => passages[index]),
      claim,
    );
    if (found === -1) continue;
    const index = near[found];
    byPassage[index] = byPassage[index] === none ? [claim] : [...byPassage[index], claim];
  }
  return byPassage;
}
