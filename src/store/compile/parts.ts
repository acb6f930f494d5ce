import { partNumber, partTokens } from '../../chronicle/index.ts';
import type { ClaimReader, StoredClaim } from './claim-reader.ts';

/**
 * The claims of some parts of a block, with the parts that they hang together with; null where any claim of the block may be
 * one with any other.
 */
export function claimsOfParts(reader: ClaimReader, block: number, parts: ReadonlySet<number>): StoredClaim[] | null {
  const wanted = new Set(parts);
  const ties: { readonly claim: StoredClaim; readonly numbers: readonly number[] }[] = [];
  for (const claim of reader.ofPart(block, null)) {
    const tokens = partTokens(claim);
    if (tokens === null) return null;
    ties.push({ claim, numbers: tokens.map(partNumber) });
  }
  // Those that name several things lead from one part to another.
  const tied = new Set<(typeof ties)[number]>();
  for (let found = true; found; ) {
    found = false;
    for (const tie of ties) {
      if (tied.has(tie) || !tie.numbers.some((number) => wanted.has(number))) continue;
      tied.add(tie);
      for (const number of tie.numbers) wanted.add(number);
      found = true;
    }
  }
  return [...[...wanted].flatMap((part) => reader.ofPart(block, part)), ...[...tied].map(({ claim }) => claim)];
}
