import type { IndexedClaim } from './claim-index.ts';
import { apartRoles, fullIdentities } from './likeness.ts';

/**
 * What a claim names in the role that parts a block of its kind: claims of one block that share none of it, directly or by
 * way of others, are never about one event. Null where that cannot be told: it may be one with any of its block.
 */
export function partTokens(claim: IndexedClaim): readonly string[] | null {
  const role = apartRoles[claim.kind]?.[0];
  const fillers = role === undefined ? undefined : claim.roles[role];
  if (role === undefined || !fillers?.length || (claim.kind === 'meeting' && claim.roles.meeting?.length)) return null;
  const tokens =
    fillers.length === 1
      ? fullIdentities(role, fillers[0])
      : [...new Set(fillers.flatMap((filler) => fullIdentities(role, filler)))];
  return tokens.length > 0 ? tokens : null;
}

/**
 * A number (1 to 2^31 - 1) for claims that name one thing in that role, by which those that may be one with them are looked
 * up; null of others. Two things may share a number.
 */
export function partOf(claim: IndexedClaim): number | null {
  const tokens = partTokens(claim);
  return tokens?.length === 1 ? partNumber(tokens[0]) : null;
}

/** The number of a thing that parts a block. */
export function partNumber(token: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) number = Math.imul(number ^ token.charCodeAt(at), 0x01000193);
  return number >>> 1 || 1;
}

/** The claims of a block in parts of which none can be one with another's: one part, where any may be one with all. */
export function partsOf(claims: readonly IndexedClaim[]): (readonly IndexedClaim[])[] {
  if (claims.length < 2) return [claims];
  const first = new Map<string, number>();
  const above = new Int32Array(claims.length);
  const rootOf = (at: number): number => {
    let root = at;
    while (above[root] !== root) {
      above[root] = above[above[root]];
      root = above[root];
    }
    return root;
  };
  for (const [at, claim] of claims.entries()) {
    above[at] = at;
    const tokens = partTokens(claim);
    if (tokens === null) return [claims];
    for (const token of tokens) {
      const other = first.get(token);
      if (other === undefined) first.set(token, at);
      else above[rootOf(at)] = rootOf(other);
    }
  }
  return [...Map.groupBy(claims.keys(), rootOf).values()].map((part) => part.map((at) => claims[at]));
}
