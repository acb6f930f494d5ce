import { idOf, type SeriesReason } from '../model/index.ts';
import type { NumberedMeeting } from './chronicle.ts';
import { committeeHeads, ordinalWords, renewedBodies } from './chronicle-words.ts';
import { type Counted, firstDay, longestGap, type MeetingEvent, put } from './counted.ts';
import { mostFrequent } from './event.ts';
import { joinAlikeBodies, joinSuccessors, joinTitles, type Succession, successionsOf } from './join-series.ts';
import { placeBare, placeByDate, placeInaugural } from './place-series.ts';

/** Meetings counted by ordinals; `event` is null for a number that the others imply. */
export interface ChronicleSeries {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly ordinal: number; readonly event: string | null }[];
  /** Why it holds more than its sources count together. */
  readonly proposed: readonly SeriesReason[];
}

/**
 * The series that meetings make: those of one sort under one body, where that is elected anew under its number. Meetings
 * of a body without its number go where their dates put them; an unnumbered inaugural one is the first; and where a body
 * or its members' title changed while the numbers went on, they are one series. The order of the lists does not matter.
 */
export function seriesOf(meetings: readonly MeetingEvent[], successions: readonly Succession[]): ChronicleSeries[] {
  // Each day is read once, and not at each comparison.
  const sorted = meetings
    .map((meeting) => ({ meeting, day: firstDay(meeting) }))
    .sort((a, b) => a.day - b.day || (a.meeting.id < b.meeting.id ? -1 : 1))
    .map(({ meeting }) => meeting);
  const all = new Map<string, Counted>();
  const unplaced: MeetingEvent[] = [];
  for (const meeting of withOnlyCommittee(sorted)) {
    const { ordinal, renewed, bodyOrdinal } = meeting.numbered;
    if (ordinal === null) continue;
    if (renewed && bodyOrdinal === null) unplaced.push(meeting);
    else put(all, meeting, bodyOrdinal);
  }
  const following = successionsOf(successions);
  placeInaugural(all, sorted, new Map());
  placeBare(all);
  joinSuccessors(all, following);
  joinAlikeBodies(all);
  joinTitles(all);
  placeInaugural(all, sorted, following);
  placeByDate(all, unplaced);
  return [...all.values()]
    .filter(({ members }) => members.size > 0)
    .map(chronicled)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

// Of which committee a plenary meeting is where no source says it: the only one that any is told of.
function withOnlyCommittee(meetings: readonly MeetingEvent[]): MeetingEvent[] {
  const owners = new Map<string, NumberedMeeting | null>();
  for (const { numbered } of meetings) {
    const { family, body, renewed } = numbered;
    if (!renewed || !committeeHeads.has(family)) continue;
    const other = owners.get(family);
    owners.set(family, other === undefined || other?.body === body ? numbered : null);
  }
  return meetings.map((meeting) => {
    const { numbered } = meeting;
    const owner = numbered.body === null ? owners.get(numbered.family) : null;
    return owner
      ? { ...meeting, numbered: { ...numbered, body: owner.body, bodyName: owner.bodyName, renewed: true } }
      : meeting;
  });
}

function chronicled({
  head,
  bodyName,
  bodyOrdinal,
  members: told,
  names,
  reasons,
  family,
  body,
}: Counted): ChronicleSeries {
  const members: { ordinal: number; event: string | null }[] = [];
  let last = 0;
  for (const ordinal of [...told.keys()].sort((a, b) => a - b)) {
    if (ordinal - last <= longestGap)
      for (let implied = last + 1; implied < ordinal; implied++) members.push({ ordinal: implied, event: null });
    members.push({ ordinal, event: told.get(ordinal)!.id });
    last = ordinal;
  }
  const owner = bodyName === null || bodyOrdinal === null ? bodyName : numberedBody(bodyName, bodyOrdinal);
  const name =
    mostFrequent(bodyName === null ? names : names.filter((one) => one.length > head.length)) ??
    [titled(head), owner].filter(Boolean).join(' of the ');
  return {
    id: idOf('series', family, body, bodyOrdinal),
    name,
    members,
    proposed: reasons.toSorted((a, b) =>
      a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : (a.ordinals[0] ?? 0) - (b.ordinals[0] ?? 0),
    ),
  };
}

// "Political Bureau of the Seventh Central Committee": what is elected anew is counted, not its organs.
function numberedBody(body: string, ordinal: number): string {
  const parts = body.split(' of the ');
  const counted = parts.findLastIndex((part) => renewedBodies.has(part.slice(part.lastIndexOf(' ') + 1).toLowerCase()));
  const at = Math.max(0, counted);
  return parts.with(at, `${ordinalWord(ordinal)} ${parts[at]}`).join(' of the ');
}

const titled = (head: string): string => head.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

const words = new Map([...ordinalWords].map(([word, ordinal]) => [ordinal, titled(word)]));

const ordinalWord = (ordinal: number): string => words.get(ordinal) ?? `No. ${ordinal}`;
