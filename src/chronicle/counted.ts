import type { SeriesReason, Time } from '../model/index.ts';
import type { NumberedMeeting } from './chronicle.ts';
import { timeSpan } from './time-span.ts';

/** A meeting that claims tell of, as an event. */
export interface MeetingEvent {
  readonly id: string;
  readonly time: Time | null;
  readonly numbered: NumberedMeeting;
}

/** Meetings of one sort under one body, by their numbers, and why they are put together. */
export interface Counted {
  readonly head: string;
  readonly family: string;
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly bodyOrdinal: number | null;
  readonly members: Map<number, MeetingEvent>;
  readonly names: string[];
  readonly reasons: SeriesReason[];
}

/** When it began; far in the past where nobody says. */
export const firstDay = ({ time }: MeetingEvent): number => timeSpan(time).first;

/** What tells one series from another: a sort of meeting, a body, and its number where it counts anew. */
export const keyOf = (family: string, body: string | null, bodyOrdinal: number | null): string =>
  `${family} | ${body ?? ''} | ${bodyOrdinal ?? ''}`;

// The series of a meeting, found or begun.
function counted(all: Map<string, Counted>, { numbered }: MeetingEvent, bodyOrdinal: number | null): Counted {
  const { head, family, body, bodyName } = numbered;
  const key = keyOf(family, body, bodyOrdinal);
  let series = all.get(key);
  if (!series) {
    series = { head, family, body, bodyName, bodyOrdinal, members: new Map(), names: [], reasons: [] };
    all.set(key, series);
  }
  return series;
}

/** Puts a numbered meeting among those of its sort and body, of the body's given number. */
export function put(all: Map<string, Counted>, meeting: MeetingEvent, bodyOrdinal: number | null): void {
  const series = counted(all, meeting, bodyOrdinal);
  const isPlaced = bodyOrdinal !== meeting.numbered.bodyOrdinal;
  const ordinal = meeting.numbered.ordinal!;
  // Where two claim one number, the earlier keeps it: that there are two is for the critic.
  if (!series.members.has(ordinal)) series.members.set(ordinal, meeting);
  if (meeting.numbered.series && !isPlaced) series.names.push(meeting.numbered.series);
  if (isPlaced && series.members.get(ordinal) === meeting)
    series.reasons.push({
      kind: 'placed',
      ordinals: [ordinal],
      names: [meeting.numbered.bodyName ?? ''],
      events: [meeting.id],
    });
}

/** The numbers of a series, in order. */
export const ordinalsOf = ({ members }: Counted): number[] => [...members.keys()].sort((a, b) => a - b);

// A number is implied by the one after it; but one number far beyond the rest implies none.
export const longestGap = 30;
/** Where only a title speaks for it, the numbers have to be close. */
export const closestGap = 3;

/** Whether the one's numbers all come before the other's, in number and in time. */
export function goesOn(a: Counted, b: Counted): boolean {
  const last = Math.max(...a.members.keys());
  const first = Math.min(...b.members.keys());
  if (last >= first || first - last > longestGap) return false;
  const ends = timeSpan(a.members.get(last)!.time);
  const begins = timeSpan(b.members.get(first)!.time);
  return ends.first <= begins.last;
}
