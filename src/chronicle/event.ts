import { boundsOf } from '../edtf/index.ts';
import { type EventKind, type EventReason, eventKinds, type Time, withPrefix } from '../model/index.ts';
import { meetingPlace } from './block.ts';
import type { ChronicleEvent, MeetingAt, NumberedMeeting, Participant } from './chronicle.ts';
import type { IndexedClaim } from './claim-index.ts';
import type { EventEdit } from './decisions.ts';
import { eventTime, timesFit } from './event-time.ts';
import { meetingName } from './meeting-name.ts';

/** Claims that were found to be about one occurrence, and what of that is concluded. */
export interface Occurrence {
  readonly claims: readonly IndexedClaim[];
  /** Ids of claims that belong to it as the only one that fits. */
  readonly only: readonly string[];
  /** It is of a kind that happens once. */
  readonly once: boolean;
  readonly meeting: {
    readonly ordinal: number | null;
    readonly bodyOrdinal: number | null;
    readonly inaugural: boolean;
  } | null;
  /** A person made it one. */
  readonly decided?: boolean;
}

/** The event of an occurrence: its least id, its most precise uncontradicted date, everyone in it. */
export function eventOf({ claims, only, once, meeting, decided }: Occurrence): ChronicleEvent {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const asserted = sorted.filter(({ modality }) => modality === 'asserted');
  const told = asserted.length ? asserted : sorted;
  const best = mostTold(meeting ? tellingOf(told, meeting.ordinal) : told);
  const time = eventTime(told.flatMap((claim) => claim.time ?? []));
  const reasons: EventReason[] = [];
  if (only.length) reasons.push({ kind: 'only', claims: only.toSorted() });
  const apart = once && time ? told.filter((claim) => claim.time && !timesFit(claim.time, time)) : [];
  if (apart.length) reasons.push({ kind: 'once', claims: apart.map(({ id }) => id) });
  if (decided) reasons.push({ kind: 'decided', claims: ids });
  return {
    id: withPrefix('event', ids[0]),
    kind: best.kind as EventKind,
    title: best.title,
    time,
    numbered: meeting && numberedOf(told, meeting),
    at: meeting ? null : meetingAt(told),
    participants: participantsOf(told),
    claims: ids,
    reasons,
  };
}

// Of a numbered meeting, the claims that give its number: those that do not call it less.
function tellingOf(claims: readonly IndexedClaim[], ordinal: number | null): readonly IndexedClaim[] {
  if (ordinal === null) return claims;
  const telling = claims.filter(
    ({ roles }) => roles.meeting?.length && meetingName(roles.meeting[0]).ordinal === ordinal,
  );
  return telling.length ? telling : claims;
}

/** The most frequent of some texts; the least of those that are equally frequent; null where there are none. */
export function mostFrequent(texts: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts)
    if (best === null || count > counts.get(best)! || (count === counts.get(best) && text < best)) best = text;
  return best;
}

// The claim whose title most claims share.
function mostTold(claims: readonly IndexedClaim[]): IndexedClaim {
  const title = mostFrequent(claims.map((claim) => claim.title));
  return claims.find((claim) => claim.title === title) ?? claims[0];
}

function participantsOf(claims: readonly IndexedClaim[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const { roles } of claims)
    for (const role of Object.keys(roles))
      for (const { entity } of roles[role]) if (entity !== null) found.set(`${role}\n${entity}`, { entity, role });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, participant]) => participant);
}

function numberedOf(
  claims: readonly IndexedClaim[],
  { ordinal, bodyOrdinal, inaugural }: NonNullable<Occurrence['meeting']>,
): NumberedMeeting {
  const fillers = claims.flatMap(({ roles }) => roles.meeting?.[0] ?? []);
  const named = fillers.map((filler) => ({ name: meetingName(filler), ...meetingPlace(filler) }));
  const owned = named.filter(({ owner }) => owner !== null);
  const owner = mostFrequent(owned.map((one) => one.owner!));
  return {
    call: named.find(({ call, name }) => call !== null && name.ordinal === ordinal)?.call ?? null,
    head: mostFrequent(named.map(({ name }) => name.head)) ?? '',
    family: named[0]?.name.family ?? '',
    ordinal,
    inaugural,
    body: owner,
    bodyName: mostFrequent(owned.filter((one) => one.owner === owner).map(({ name }) => name.body ?? '')),
    bodyOrdinal,
    renewed: named.some(({ name }) => name.renewed),
    series: ordinal === null ? null : mostFrequent(claims.flatMap(({ series }) => series?.name ?? [])),
  };
}

// The meeting that most claims say it happened at; one that says whose it was before one that does not.
function meetingAt(claims: readonly IndexedClaim[]): MeetingAt | null {
  const told = claims.flatMap(({ roles }) =>
    (roles.meeting ?? []).slice(0, 1).map((filler) => ({
      ...meetingPlace(filler),
      bodyOrdinal: meetingName(filler).bodyOrdinal,
    })),
  );
  const usable = told.filter(({ key, call }) => key !== null || call !== null);
  const owned = usable.filter(({ key }) => key !== null);
  const text = mostFrequent((owned.length ? owned : usable).map((at) => JSON.stringify(at)));
  return text === null ? null : (JSON.parse(text) as MeetingAt);
}

/** The event with what a person put in place of what was read of it. */
export function editedEvent(event: ChronicleEvent, edits: ReadonlyMap<string, EventEdit>): ChronicleEvent {
  const edited = event.claims.find((claim) => edits.has(claim));
  const edit = edited === undefined ? undefined : edits.get(edited);
  if (edited === undefined || !edit) return event;
  const kind = eventKinds.includes(edit.kind as EventKind) ? (edit.kind as EventKind) : event.kind;
  const title = edit.title ?? event.title;
  if (!edit.time) return { ...event, kind, title };
  const reasons: EventReason[] = [...event.reasons, { kind: 'dated', claims: [edited] }];
  return { ...event, kind, title, time: decidedTime(edit.time), reasons };
}

const decidedTime = (edtf: string): Time => ({ edtf, ...boundsOf(edtf), basis: 'inferred' });
