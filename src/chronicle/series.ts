import { idOf, type SeriesReason, type Time } from '../model/index.ts';
import type { NumberedMeeting } from './chronicle.ts';
import { electingHeads, meetingHeads, ordinalWords } from './chronicle-words.ts';
import { mostFrequent } from './event.ts';
import { timeSpan } from './time-span.ts';

/** A meeting that claims tell of, as an event. */
export interface MeetingEvent {
  readonly id: string;
  readonly time: Time | null;
  readonly numbered: NumberedMeeting;
}

/** That one body was renamed or became another, by the ids of their entities. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** The event by which. */
  readonly event: string;
}

/** Meetings counted by ordinals; `event` is null for a number that the others imply. */
export interface ChronicleSeries {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly ordinal: number; readonly event: string | null }[];
  /** Why it holds more than its sources count together. */
  readonly proposed: readonly SeriesReason[];
}

interface Counted {
  readonly head: string;
  readonly family: string;
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly bodyOrdinal: number | null;
  readonly members: Map<number, MeetingEvent>;
  readonly names: string[];
  readonly reasons: SeriesReason[];
}

/**
 * The series that meetings make: those of one sort under one body, where that is elected anew under its number. Meetings
 * of a body without its number go where their dates put them; an unnumbered inaugural one is the first; and where a body
 * or its members' title changed while the numbers went on, they are one series. The order of the lists does not matter.
 */
export function seriesOf(meetings: readonly MeetingEvent[], successions: readonly Succession[]): ChronicleSeries[] {
  const sorted = meetings.toSorted((a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1));
  const all = new Map<string, Counted>();
  const unplaced: MeetingEvent[] = [];
  for (const meeting of sorted) {
    const { ordinal, renewed, bodyOrdinal } = meeting.numbered;
    if (ordinal === null) continue;
    if (renewed && bodyOrdinal === null) unplaced.push(meeting);
    else put(all, meeting, bodyOrdinal);
  }
  const following = successionsOf(successions);
  placeInaugural(all, sorted, new Map());
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

const firstDay = ({ time }: MeetingEvent): number => timeSpan(time).first;

const keyOf = (family: string, body: string | null, bodyOrdinal: number | null): string =>
  `${family} | ${body ?? ''} | ${bodyOrdinal ?? ''}`;

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

function put(all: Map<string, Counted>, meeting: MeetingEvent, bodyOrdinal: number | null): void {
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

const successionsOf = (successions: readonly Succession[]): ReadonlyMap<string, readonly Succession[]> =>
  Map.groupBy(
    successions.toSorted((a, b) => (a.event < b.event ? -1 : 1)),
    ({ from }) => from,
  );

// The numbers of the later body's meetings go on where the earlier's end: none is told of both, and the dates agree.
function joinSuccessors(all: Map<string, Counted>, following: ReadonlyMap<string, readonly Succession[]>): void {
  for (const first of [...all.keys()].sort())
    for (let key: string | null = first; key !== null; ) {
      const series: Counted | undefined = all.get(key);
      const next: { key: string; by: Succession } | null = series ? successorOf(series, all, following) : null;
      if (!series || !next) break;
      const later = all.get(next.key)!;
      all.delete(key);
      all.set(next.key, {
        ...later,
        members: new Map([...series.members, ...later.members]),
        names: later.names.length > 0 ? later.names : series.names,
        reasons: [
          ...series.reasons,
          ...later.reasons,
          {
            kind: 'succession',
            ordinals: ordinalsOf(series),
            names: [series.bodyName ?? '', later.bodyName ?? ''],
            events: [next.by.event],
          },
        ],
      });
      key = next.key;
    }
}

/** A body is followed through so many others at most. */
const mostSuccessors = 16;

function successorOf(
  series: Counted,
  all: ReadonlyMap<string, Counted>,
  following: ReadonlyMap<string, readonly Succession[]>,
): { key: string; by: Succession } | null {
  if (series.body === null) return null;
  const seen = new Set([series.body]);
  const waiting = [...(following.get(series.body) ?? [])];
  for (let at = 0; at < waiting.length && seen.size < mostSuccessors; at++) {
    const by = waiting[at];
    if (seen.has(by.to)) continue;
    seen.add(by.to);
    waiting.push(...(following.get(by.to) ?? []));
    const key = keyOf(series.family, by.to, series.bodyOrdinal);
    const later = all.get(key);
    if (later && later !== series && goesOn(series, later)) return { key, by };
  }
  return null;
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

const ordinalsOf = ({ members }: Counted): number[] => [...members.keys()].sort((a, b) => a - b);

// Whether the one's numbers all come before the other's, in number and in time.
function goesOn(a: Counted, b: Counted): boolean {
  const last = Math.max(...a.members.keys());
  const first = Math.min(...b.members.keys());
  if (last >= first || first - last > longestGap) return false;
  const ends = timeSpan(a.members.get(last)!.time);
  const begins = timeSpan(b.members.get(first)!.time);
  return ends.first <= begins.last;
}

/**
 * Nobody tells that a body became another, but the one's numbers end where the other's begin, and the one's name has all
 * the words of the other's ("Party of the North" and "Party").
 */
function joinAlikeBodies(all: Map<string, Counted>): void {
  const byFamily = Map.groupBy([...all].sort(byKey), ([, { family, bodyOrdinal }]) => `${family} | ${bodyOrdinal}`);
  for (const group of byFamily.values()) {
    const begins = Map.groupBy(group, ([, { members }]) => Math.min(...members.keys()));
    for (const [key, series] of group) {
      const last = Math.max(...series.members.keys());
      const fits = (begins.get(last + 1) ?? []).filter(
        ([otherKey, later]) =>
          all.get(otherKey) === later &&
          otherKey !== key &&
          goesOn(series, later) &&
          areAlike(series.bodyName, later.bodyName),
      );
      if (fits.length !== 1 || all.get(key) !== series) continue;
      const [[laterKey, later]] = fits;
      all.delete(key);
      all.set(laterKey, {
        ...later,
        members: new Map([...series.members, ...later.members]),
        names: later.names.length > 0 ? later.names : series.names,
        reasons: [
          ...series.reasons,
          ...later.reasons,
          {
            kind: 'succession',
            ordinals: ordinalsOf(series),
            names: [series.bodyName ?? '', later.bodyName ?? ''],
            events: [],
          },
        ],
      });
    }
  }
}

function areAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return fewer.size > 1 && fewer.isSubsetOf(more);
}

const known = new Map<string, Set<string>>();

function wordsOf(name: string): Set<string> {
  let words = known.get(name);
  if (words === undefined) {
    if (known.size > 20_000) known.clear();
    words = longWords(name);
    known.set(name, words);
  }
  return words;
}

const longWords = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 3),
  );

// "Conference of Cell Secretaries" and "of Cell Chairpersons": one word differs, and the numbers go on.
function joinTitles(all: Map<string, Counted>): void {
  const alike = new Map<string, string[]>();
  for (const [key, { family, bodyOrdinal, members }] of [...all].sort(byKey)) {
    const words = family.split(' ');
    if (meetingHeads.has(family) || words.length < 3 || members.size === 0) continue;
    for (let at = 1; at < words.length; at++) {
      const pattern = `${words.with(at, '*').join(' ')} | ${bodyOrdinal}`;
      const list = alike.get(pattern);
      if (list) list.push(key);
      else alike.set(pattern, [key]);
    }
  }
  for (const keys of alike.values()) {
    const first = (key: string) => Math.min(...(all.get(key)?.members.keys() ?? [0]));
    const inOrder = keys.filter((key) => all.has(key)).sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1));
    for (let i = 1; i < inOrder.length; i++) {
      const [series, later] = [all.get(inOrder[i - 1]), all.get(inOrder[i])];
      if (!series || !later || series === later || series.family === later.family) continue;
      if (series.body !== null && later.body !== null && series.body !== later.body) continue;
      const gap = Math.min(...later.members.keys()) - Math.max(...series.members.keys());
      if (!goesOn(series, later) || gap > closestGap) continue;
      all.delete(inOrder[i - 1]);
      all.set(inOrder[i], {
        ...later,
        body: later.body ?? series.body,
        bodyName: later.bodyName ?? series.bodyName,
        members: new Map([...series.members, ...later.members]),
        names: later.names.length > 0 ? later.names : series.names,
        reasons: [
          ...series.reasons,
          ...later.reasons,
          { kind: 'title', ordinals: ordinalsOf(series), names: [series.head, later.head], events: [] },
        ],
      });
    }
  }
}

// An unnumbered first meeting of a body whose later ones are counted, where none of them is told as the first.
function placeInaugural(
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
function placeByDate(all: Map<string, Counted>, unplaced: readonly MeetingEvent[]): void {
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

// A number is implied by the one after it; but one number far beyond the rest implies none.
const longestGap = 30;
/** Where only a title speaks for it, the numbers have to be close. */
const closestGap = 3;
/** An unnumbered meeting can be the first only of a series whose numbers are told from early on. */
const mostAfterInaugural = 3;

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
  const owner = [bodyOrdinal === null ? null : ordinalWord(bodyOrdinal), bodyName]
    .filter((one) => one !== null)
    .join(' ');
  const name = mostFrequent(names) ?? [titled(head), owner].filter(Boolean).join(' of the ');
  return {
    id: idOf('series', family, body, bodyOrdinal),
    name,
    members,
    proposed: reasons.toSorted((a, b) =>
      a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : (a.ordinals[0] ?? 0) - (b.ordinals[0] ?? 0),
    ),
  };
}

const titled = (head: string): string => head.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

const words = new Map([...ordinalWords].map(([word, ordinal]) => [ordinal, titled(word)]));

const ordinalWord = (ordinal: number): string => words.get(ordinal) ?? `No. ${ordinal}`;
