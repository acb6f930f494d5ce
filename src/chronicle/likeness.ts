import type { ClaimKind, Phase } from '../model/index.ts';
import { identityOf, meetingPlace } from './block.ts';
import type { IndexedClaim } from './claim-index.ts';
import { meetingName } from './meeting-name.ts';
import { isBareOffice, officeHead } from './office-name.ts';

/**
 * Roles that tell two occurrences of a kind apart: where both claims fill one and share nothing of it, they are about
 * different occurrences. A role that one leaves unfilled tells nothing. The first parts a block (`part.ts`).
 */
export const apartRoles: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  meeting: ['place'],
  appointment: ['participant', 'office', 'meeting'],
  renaming: ['new'],
  appearance: ['participant', 'object'],
  speech: ['meeting', 'work', 'place'],
  publication: ['participant', 'sender', 'recipient', 'doctrine', 'slogan'],
  resolution: ['meeting'],
  test: ['object', 'place'],
  conflict: ['organisation', 'object'],
  agreement: ['organisation', 'work'],
  award: ['participant', 'object', 'sender'],
  commemoration: ['place', 'work', 'object', 'participant'],
  campaign: ['organisation'],
  other: ['work', 'sender', 'recipient', 'organisation', 'object', 'place', 'participant', 'plan', 'doctrine'],
};

/** What tells a claim's occurrence from others of its block: by role, what fills it; and what sort of speech it was. */
export interface Traits {
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly phase: Phase | null;
  readonly detail: string | null;
}

/** The traits of a claim. */
export function traitsOf(claim: IndexedClaim): Traits {
  const roles = new Map<string, ReadonlySet<string>>();
  for (const role of apartRoles[claim.kind] ?? []) {
    const fillers = claim.roles[role];
    if (fillers?.length) roles.set(role, new Set(fillers.flatMap((filler) => identitiesOf(role, filler))));
  }
  return {
    roles,
    phase: claim.phase,
    detail: claim.kind === 'speech' && claim.detail !== null ? claim.detail.toLowerCase() : null,
  };
}

// A bare office is that of any body ("General Secretary"), a bare meeting that of any ("Fourth Conference").
function identitiesOf(role: string, filler: IndexedClaim['roles'][string][number]): string[] {
  if (role === 'office') {
    const head = `${officeHead(filler.name)} of any`;
    return isBareOffice(filler.name) ? [head] : [identityOf(filler), head];
  }
  if (role !== 'meeting') return [identityOf(filler)];
  const { family, ordinal } = meetingName(filler);
  const { owner } = meetingPlace(filler);
  const call = `${family}#${ordinal} of any`;
  return owner === null ? [call] : [`${family}#${ordinal} ${owner}`, call];
}

/** What a filler is by itself in a role; nothing where it may be that of any body. */
export const fullIdentities = (role: string, filler: IndexedClaim['roles'][string][number]): string[] =>
  isOfBody(role) ? identitiesOf(role, filler).filter(isFull) : [identityOf(filler)];

/** The traits of several claims together. */
export function joinedTraits(a: Traits, b: Traits): Traits {
  const roles = new Map(a.roles);
  for (const [role, values] of b.roles) roles.set(role, roles.has(role) ? roles.get(role)!.union(values) : values);
  return { roles, phase: a.phase ?? b.phase, detail: a.detail ?? b.detail };
}

/** Whether two claims, or a claim and those joined so far, cannot be about one occurrence. */
export function areApart(a: Traits, b: Traits): boolean {
  if (a.phase !== null && b.phase !== null && (a.phase === 'end') !== (b.phase === 'end')) return true;
  if (a.detail !== null && b.detail !== null && a.detail !== b.detail) return true;
  for (const [role, values] of a.roles) {
    const others = b.roles.get(role);
    if (others === undefined) continue;
    if (isOfBody(role) ? !ownedFit(values, others) : values.isDisjointFrom(others)) return true;
  }
  return false;
}

const isOfBody = (role: string): boolean => role === 'office' || role === 'meeting';
const isFull = (value: string): boolean => !value.endsWith(' of any');

// Two that name their bodies fit where they are one; a bare one fits whatever has its words.
function ownedFit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const full = (values: ReadonlySet<string>) => [...values].filter(isFull);
  const [mine, theirs] = [full(a), full(b)];
  if (mine.length > 0 && theirs.length > 0) return mine.some((one) => b.has(one));
  return !a.isDisjointFrom(b);
}

/** How much two have in common: used to choose among several that would do. */
export function likeness(a: Traits, b: Traits): number {
  let shared = a.detail !== null && a.detail === b.detail ? 1 : 0;
  for (const [role, values] of a.roles) {
    const others = b.roles.get(role);
    if (others !== undefined && !values.isDisjointFrom(others)) shared++;
  }
  return shared;
}

/** A text that is the same for claims with the same traits. */
export function traitsKey({ roles, phase, detail }: Traits): string {
  let key = `${phase ?? ''}|${detail ?? ''}`;
  for (const [role, values] of roles) key += `|${role}:${[...values].sort().join(',')}`;
  return key;
}
