import type { ClaimItem, Ref } from '../../model/index.ts';

/** What one source says of an event. */
export interface Saying {
  readonly source: Ref;
  readonly claims: readonly ClaimItem[];
}

const rank = { stated: 0, context: 1, inferred: 2 } as const;
const rankOf = ({ time }: ClaimItem): number => (time ? rank[time.basis] : 3);

/** Claims by source, the source with most to say first; within one, those that state their date first, then as they stand. */
export function claimsBySource(claims: readonly ClaimItem[]): Saying[] {
  const sayings = new Map<string, { source: Ref; claims: ClaimItem[] }>();
  for (const claim of claims) {
    const saying = sayings.get(claim.source.id) ?? { source: claim.source, claims: [] };
    saying.claims.push(claim);
    sayings.set(claim.source.id, saying);
  }
  const byPlace = (a: ClaimItem, b: ClaimItem): number =>
    rankOf(a) - rankOf(b) || (a.capture < b.capture ? -1 : a.capture > b.capture ? 1 : a.start - b.start);
  return [...sayings.values()]
    .map(({ source, claims }) => ({ source, claims: claims.sort(byPlace) }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.source.name < b.source.name ? -1 : 1));
}
