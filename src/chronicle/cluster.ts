import type { Time } from '../model/index.ts';
import type { IndexedClaim } from './claim-index.ts';
import { areApart, joinedTraits, likeness, type Traits, traitsKey, traitsOf } from './likeness.ts';
import { partsOf } from './part.ts';
import { anyTime, spansMeet, spanWidth, type TimeSpan, timeSpan } from './time-span.ts';

/** Claims about one occurrence. */
export interface Cluster {
  readonly claims: IndexedClaim[];
  /** Its days as the claims that founded it have them. */
  readonly span: TimeSpan;
  traits: Traits;
  /** Claims that do not tell which occurrence they mean, and are here because only this one fits. */
  readonly only: string[];
}

/** What a block's kind says of how its claims join. */
export interface JoinRules {
  /** Such a thing happens once: dates do not tell two apart. */
  readonly once: boolean;
  /** An undated claim may be taken for the only occurrence that fits. */
  readonly undated: boolean;
}

interface Like {
  readonly claims: IndexedClaim[];
  readonly time: Time | null;
  readonly span: TimeSpan;
  readonly traits: Traits;
}

/**
 * Joins the claims of one block into occurrences: those with the same date and traits are one; then, the most precisely
 * dated first, each joins what its date and traits fit, where that is one occurrence or one clearly more alike than the
 * others, and stands by itself otherwise. Undated ones join the only one that fits. What is planned or denied joins, and
 * makes none. The order of `claims` does not matter, and parts of a block come to what they come to by themselves.
 */
export const joinClaims = (claims: readonly IndexedClaim[], rules: JoinRules): readonly Cluster[] =>
  partsOf(claims).flatMap((part) => joinPart(part, rules));

function joinPart(claims: readonly IndexedClaim[], rules: JoinRules): readonly Cluster[] {
  const asserted = claims.filter(({ modality }) => modality === 'asserted');
  const groups = likesOf(asserted);
  const clusters = new Clusters(rules);
  for (const like of groups) {
    const fits = clusters.fitting(like);
    const best = bestOf(fits, like);
    if (best) clusters.put(best, like);
    else clusters.found(like);
  }
  for (const claim of claims.filter(({ modality }) => modality !== 'asserted').sort(byId)) {
    const like = likeOf(claim);
    const best = bestOf(clusters.fitting(like), like);
    if (best) clusters.put(best, like);
  }
  return clusters.all();
}

const likeOf = (claim: IndexedClaim): Like => ({
  claims: [claim],
  time: claim.time,
  span: timeSpan(claim.time),
  traits: traitsOf(claim),
});

// Claims alike in date and traits, those with the most precise dates first, undated ones last.
function likesOf(claims: readonly IndexedClaim[]): Like[] {
  const likes = new Map<string, Like>();
  for (const claim of claims) {
    const like = likeOf(claim);
    const key = `${claim.time?.edtf ?? ''}|${traitsKey(like.traits)}`;
    const same = likes.get(key);
    if (same) same.claims.push(claim);
    else likes.set(key, like);
  }
  for (const { claims } of likes.values()) claims.sort(byId);
  return [...likes.values()].sort(
    (a, b) =>
      spanWidth(a.span) - spanWidth(b.span) ||
      a.span.first - b.span.first ||
      b.traits.roles.size - a.traits.roles.size ||
      byId(a.claims[0], b.claims[0]),
  );
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

// The only one; of several, the one of the very same days, or clearly the most alike.
function bestOf(fits: readonly Cluster[], like: Like): Cluster | null {
  if (fits.length < 2) return fits[0] ?? null;
  const same = fits.filter(({ span }) => span.first === like.span.first && span.last === like.span.last);
  if (same.length === 1) return same[0];
  const scored = fits.map((cluster) => ({ cluster, score: likeness(cluster.traits, like.traits) }));
  scored.sort((a, b) => b.score - a.score);
  return scored[0].score > scored[1].score ? scored[0].cluster : null;
}

// At most so many are looked at for one claim: in a part with more on the same days nothing tells them apart anyway.
const mostLookedAt = 256;

// Clusters in the order of their first day. Most lie apart, so looking back from the last that may overlap finds them soon.
class Clusters {
  readonly #dated: Cluster[] = [];
  readonly #rules: JoinRules;
  #longest = 0;

  constructor(rules: JoinRules) {
    this.#rules = rules;
  }

  fitting({ time, span, traits }: Like): Cluster[] {
    const { once, undated } = this.#rules;
    const found: Cluster[] = [];
    const wanted = once ? anyTime : span;
    let looked = 0;
    for (let at = this.#after(wanted.last) - 1; at >= 0 && looked < mostLookedAt; at--, looked++) {
      const cluster = this.#dated[at];
      if (cluster.span.first + this.#longest < wanted.first) break;
      if (!spansMeet(cluster.span, wanted) || areApart(cluster.traits, traits)) continue;
      if (!undated && (time === null) !== (cluster.span === anyTime)) continue;
      found.push(cluster);
    }
    return found;
  }

  found({ claims, span, traits }: Like): void {
    this.#longest = Math.max(this.#longest, spanWidth(span));
    this.#dated.splice(this.#after(span.first), 0, { claims: [...claims], span, traits, only: [] });
  }

  put(cluster: Cluster, { claims, time, traits }: Like): void {
    cluster.claims.push(...claims);
    cluster.traits = joinedTraits(cluster.traits, traits);
    if (time === null) cluster.only.push(...claims.map(({ id }) => id));
  }

  all(): Cluster[] {
    return this.#dated;
  }

  // How many begin on this day or before.
  #after(day: number): number {
    let low = 0;
    let high = this.#dated.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#dated[middle].span.first <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
