import type { ClaimKind } from '../model/index.ts';
import { defaultPacks, knownNames } from '../names/index.ts';
import { widePlaceSorts, widePlaceWords } from './chronicle-words.ts';
import type { IndexedClaim, IndexedFiller } from './claim-index.ts';
import { type MeetingName, meetingName } from './meeting-name.ts';
import { officeHead } from './office-name.ts';

/** Where a claim belongs: to the claims that may be about one event with it. */
export interface ClaimPlace {
  /** Null for a meeting of which no name says whose it is: then those of its `call` do. */
  readonly key: string | null;
  /** What a meeting is called whosever it is: its sort and number; null where that would say nothing. */
  readonly call: string | null;
  /** What stands for the body whose meeting it is; null where no name says. */
  readonly owner: string | null;
}

/** The role that tells one occurrence of a kind from another, the first that is filled. */
const mainRoles: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  meeting: ['organisation', 'place', 'participant'],
  appointment: ['office', 'participant', 'meeting', 'organisation'],
  founding: ['organisation', 'work', 'place', 'object', 'campaign', 'participant'],
  merger: ['new', 'organisation'],
  renaming: ['new', 'organisation', 'work', 'place'],
  dissolution: ['organisation'],
  appearance: ['place', 'object', 'meeting', 'organisation', 'work', 'participant', 'about'],
  speech: ['participant', 'meeting', 'work', 'organisation', 'place', 'about'],
  publication: ['work', 'sender', 'recipient', 'participant', 'organisation', 'doctrine', 'slogan', 'about'],
  resolution: ['meeting', 'organisation', 'work', 'plan'],
  construction: ['place', 'object', 'organisation', 'work'],
  test: ['object', 'place', 'participant'],
  conflict: ['place', 'organisation', 'participant'],
  agreement: ['work', 'organisation', 'place', 'participant'],
  death: ['participant'],
  birth: ['participant'],
  disaster: ['place', 'object'],
  campaign: ['campaign', 'organisation', 'slogan', 'participant'],
  plan: ['plan', 'organisation', 'meeting'],
  award: ['recipient', 'participant', 'organisation', 'object'],
  commemoration: ['work', 'object', 'participant', 'organisation', 'campaign', 'place'],
};
const otherRoles = ['work', 'sender', 'organisation', 'object', 'place', 'participant', 'plan', 'campaign', 'doctrine'];

/** Kinds of which the names of two together tell an occurrence, where nothing else does: who met or wrote to whom. */
const pairKinds: ReadonlySet<ClaimKind> = new Set(['meeting', 'appearance', 'publication', 'agreement', 'other']);

/** Where a claim belongs. */
export function placeOf(claim: IndexedClaim): ClaimPlace {
  const meeting = claim.kind === 'meeting' ? claim.roles.meeting?.[0] : undefined;
  const place = meeting && meetingPlace(meeting);
  if (place && (place.key !== null || place.call !== null)) return place;
  for (const role of mainRoles[claim.kind] ?? otherRoles) {
    const fillers = claim.roles[role];
    // A mere "meeting" tells nothing.
    if (!fillers?.length || (role === 'meeting' && meetingPlace(fillers[0]).call === null)) continue;
    // Those that name an office meet under the words for it, so that "General Secretary" finds that of a party.
    const main =
      claim.kind === 'appointment' && role === 'office'
        ? officeHead(fillers[0].name)
        : mainOf(role, fillers, claim.kind);
    return placed(`${claim.kind} ${role} ${main}`);
  }
  return placed(`${claim.kind} ${claim.title}`);
}

const placed = (key: string): ClaimPlace => ({ key, call: null, owner: null });

/** Where a claim about this meeting belongs: to those of its sort under its body, with and without number. */
export function meetingPlace(filler: IndexedFiller): ClaimPlace {
  const name = meetingName(filler);
  const owner = ownerOf(filler, name);
  const call = callOf(name);
  return { key: owner === null ? null : ownedBlock(name.family, owner), call, owner };
}

const ownedBlock = (family: string, owner: string): string => `meeting ${family} | ${owner}`;

/** The block of a meeting of which no name says whose it is, by those that meetings of its call are known to belong to. */
export const blockOfCall = (call: string, owners: readonly string[]): string =>
  owners.length === 1 ? ownedBlock(call.split('#')[0], owners[0]) : `meeting ${call}`;

// A sort of meeting that has a name of its own is known by that alone.
function callOf({ family, generic, ordinal }: MeetingName): string | null {
  if (!generic) return family;
  return ordinal === null ? null : `${family}#${ordinal}`;
}

/** What stands for a body: its entity where the sources name it without its number, its key otherwise. */
const ownerOf = (filler: IndexedFiller, { bodyKey }: MeetingName): string | null => filler.owner ?? bodyKey;

function mainOf(role: string, fillers: readonly IndexedFiller[], kind: ClaimKind): string {
  if (role === 'meeting') return meetingPlace(fillers[0]).call ?? '';
  if (role === 'place') return identityOf(mainPlace(fillers));
  const first = identityOf(fillers[0]);
  if ((role !== 'participant' && role !== 'sender') || fillers.length < 2 || !pairKinds.has(kind)) return first;
  const second = identityOf(fillers[1]);
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

/** What tells a name from others: its entity, or the name itself where it has none. */
export const identityOf = (filler: IndexedFiller): string => filler.entity ?? filler.name;

/** The place that something happened at: the first that is not merely the county or city around another. */
const mainPlace = (places: readonly IndexedFiller[]): IndexedFiller =>
  places.length === 1 ? places[0] : (places.find(({ name }) => !isWide(name)) ?? places[0]);

const wide = new Map<string, boolean>();

/** Whether a place is one that others lie in. */
export function isWide(name: string): boolean {
  let is = wide.get(name);
  if (is === undefined) {
    if (wide.size > 50_000) wide.clear();
    is =
      widePlaceWords.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) ||
      knownNames('place', name, defaultPacks).some(({ of }) => of.sort !== undefined && widePlaceSorts.has(of.sort));
    wide.set(name, is);
  }
  return is;
}
