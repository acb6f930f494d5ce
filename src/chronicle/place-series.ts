import { electingHeads, meetingHeads } from './chronicle-words.ts';
import { type Counted, firstDay, keyOf, type MeetingEvent, ordinalsOf, put } from './counted.ts';
import type { Succession } from './join-series.ts';
import { timeSpan } from './time-span.ts';

/** An unnumbered meeting can be the first only of a series whose numbers are told from early on. */
const mostAfterInaugural = 3;

/** An unnumbered first meeting of a body whose later ones are counted, where none of them is told as the first. */
export function placeInaugural(
  all: Map<string, Counted>,
  meetings: readonly MeetingEvent[],
  following: ReadonlyMap<string, readonly Succession[]>,
): void {
  const placed = new Set([...all.values()].flatMap(({ members }) => members.get(1)?.id ?? []));
  for (const meeting of meetings) {
    const { inaugural, ordinal, family, body } = meeting.numbered;
    if (!inaugural || ordinal !== null || body === null || placed.has(meeting.id)) continue;
    const bodies = [body, ...(following.get(body) ?? []).map(({ to }) => to)];
    const series = bodies.map((one) => all.get(keyOf(family, one, null))).find((one) => one !== undefined);
    if (!series || series.members.has(1)) continue;
    const [first] = ordinalsOf(series);
    if (first > mostAfterInaugural || firstDay(meeting) >= firstDay(series.members.get(first)!)) continue;
    series.members.set(1, meeting);
    series.reasons.push({ kind: 'inaugural', ordinals: [1], names: [], events: [meeting.id] });
  }
}

/**
 * Meetings of a body that is elected anew, told without the body's number: they are of the one that was elected last
 * before them, by the congresses that are counted for the body above it, or else of the only one that numbers allow.
 */
export function placeByDate(all: Map<string, Counted>, unplaced: readonly MeetingEvent[]): void {
  const electionsOf = new Map<string, MeetingEvent[]>();
  for (const { family, bodyName, members } of all.values()) {
    if (!electingHeads.has(family)) continue;
    const held = [...members].map(([ordinal, meeting]) => ({ ...meeting, numbered: { ...meeting.numbered, ordinal } }));
    const dated = held.filter(({ time }) => time !== null).sort((a, b) => firstDay(a) - firstDay(b));
    // Under every name that the body had.
    for (const name of new Set([bodyName, ...held.map(({ numbered }) => numbered.bodyName)]))
      if (name !== null) electionsOf.set(name.toLowerCase(), dated);
  }
  const placed = new Map<number | null, MeetingEvent[]>();
  for (const meeting of unplaced) {
    const term = termOf(meeting, electionsOf);
    const list = placed.get(term);
    if (list) list.push(meeting);
    else placed.set(term, [meeting]);
  }
  const undated: MeetingEvent[] = [];
  for (const [term, list] of placed)
    for (const meeting of list) {
      const series = term === null ? undefined : all.get(keyOf(meeting.numbered.family, meeting.numbered.body, term));
      if (term !== null && !series?.members.has(meeting.numbered.ordinal!)) put(all, meeting, term);
      else if (term === null && meeting.time === null) undated.push(meeting);
      else put(all, meeting, null);
    }
  for (const meeting of undated) put(all, meeting, termByNumber(all, meeting));
}

// Of what nothing dates: the only term of which numbers before and after it are told, and its own is not.
function termByNumber(all: ReadonlyMap<string, Counted>, { numbered }: MeetingEvent): number | null {
  const ordinal = numbered.ordinal!;
  const fits = [...all.values()].filter(
    ({ family, body, bodyOrdinal, members }) =>
      family === numbered.family &&
      body === numbered.body &&
      bodyOrdinal !== null &&
      !members.has(ordinal) &&
      [...members.keys()].some((other) => other < ordinal) &&
      [...members.keys()].some((other) => other > ordinal),
  );
  return fits.length === 1 ? fits[0].bodyOrdinal : null;
}

// The number of the congress of the body above that was held last before the meeting.
function termOf(
  { numbered, time }: MeetingEvent,
  electionsOf: ReadonlyMap<string, readonly MeetingEvent[]>,
): number | null {
  const at = numbered.bodyName?.indexOf(' of the ') ?? -1;
  if (at < 0 || time === null) return null;
  const parent = numbered.bodyName!.slice(at + ' of the '.length).toLowerCase();
  const day = timeSpan(time);
  let term: number | null = null;
  for (const election of electionsOf.get(parent) ?? []) {
    const held = timeSpan(election.time);
    if (held.first > day.last) break;
    // Within the days of the congress, either body may be meant.
    if (held.last > day.first && held.first <= day.last && held.last - held.first > 31) return null;
    term = election.numbered.ordinal;
  }
  return term;
}

/**
 * Numbered meetings of a plain sort ("the Fourth Congress") of which no source says whose they were: they go into the
 * series of a body where their number stands next to one of its numbers and their date between those around it. From
 * the last number down, so that what leads from one name of a body to the next is counted under the later.
 */
export function placeBare(all: Map<string, Counted>): void {
  for (const [key, bare] of [...all]) {
    if (bare.body !== null || bare.bodyOrdinal !== null || !meetingHeads.has(bare.family)) continue;
    const owned = [...all.values()].filter(
      ({ family, body, bodyOrdinal }) => family === bare.family && body !== null && bodyOrdinal === null,
    );
    for (const downwards of [true, false])
      for (const ordinal of downwards ? ordinalsOf(bare).reverse() : ordinalsOf(bare)) {
        const meeting = bare.members.get(ordinal)!;
        const next = ordinal + (downwards ? 1 : -1);
        const fits = owned.filter(({ members }) => members.has(next) && isBetween(members, ordinal, meeting));
        if (fits.length !== 1) continue;
        const [{ members, reasons, bodyName }] = fits;
        bare.members.delete(ordinal);
        members.set(ordinal, meeting);
        reasons.push({ kind: 'placed', ordinals: [ordinal], names: [bodyName ?? ''], events: [meeting.id] });
      }
    if (bare.members.size === 0) all.delete(key);
  }
}

// Whether a dated meeting has a number of its own, and its day stands between those of the numbers around it.
function isBetween(members: ReadonlyMap<number, MeetingEvent>, ordinal: number, { time }: MeetingEvent): boolean {
  if (time === null || members.has(ordinal)) return false;
  const { first, last } = timeSpan(time);
  return [...members].every(([other, { time: its }]) => {
    if (its === null) return true;
    return other < ordinal ? timeSpan(its).first <= last : timeSpan(its).last >= first;
  });
}
