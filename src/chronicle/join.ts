import { compatible, dayNumber, formatEdtf, narrow, parseEdtf } from '../edtf/index.ts';
import { type ClaimKind, type EventKind, idOf, type Time, withPrefix } from '../model/index.ts';
import type { ChronicleEvent, Participant } from './chronicle.ts';
import type { IndexedClaim } from './claim-index.ts';

/** The role that tells one occurrence of a kind from another, the first that is filled; nothing else has to agree. */
const mainRoles: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  meeting: ['meeting', 'organisation', 'place'],
  appointment: ['participant', 'office'],
  founding: ['organisation', 'place'],
  merger: ['organisation'],
  renaming: ['organisation', 'work', 'place'],
  dissolution: ['organisation'],
  appearance: ['place', 'object', 'meeting', 'organisation', 'participant'],
  speech: ['meeting', 'work', 'participant'],
  publication: ['work', 'participant', 'organisation'],
  resolution: ['meeting', 'organisation'],
  construction: ['place', 'object'],
  test: ['object', 'participant'],
  agreement: ['work', 'organisation', 'place'],
  death: ['participant'],
  birth: ['participant'],
  disaster: ['place'],
  campaign: ['campaign', 'organisation'],
  plan: ['plan', 'organisation'],
  award: ['organisation', 'participant'],
};

/** Which claims may be about one event: those of one block, and no others. */
export function blockOf(claim: IndexedClaim, participants: readonly NamedParticipant[]): string {
  if (claim.series && claim.kind === 'meeting') return `series ${claim.series.name} ${claim.series.ordinal}`;
  for (const role of mainRoles[claim.kind] ?? []) {
    const fillers = claim.roles[role] ?? [];
    if (fillers.length === 0) continue;
    // The first is what it is about. A meeting is no entity: its name has to do.
    const main = participants.find((one) => one.role === role && one.name === fillers[0].name);
    return `${claim.kind} ${role} ${main?.entity ?? fillers[0].name}`;
  }
  return `${claim.kind} ${claim.title}`;
}

/** A participant, under the name that its claim gives it. */
export interface NamedParticipant extends Participant {
  readonly name: string;
}

/** A claim, with the entities that fill its roles. */
export interface JoinedClaim {
  readonly claim: IndexedClaim;
  readonly participants: readonly NamedParticipant[];
}

/**
 * Joins the claims of one block into events. Claims with the same date are one; then, the most precisely dated first,
 * one whose date fits a single event joins it, and one that fits several stays apart. A numbered meeting is one event
 * whatever its dates: where they differ, that is for the critic. The order of `claims` does not matter.
 */
export function joinBlock(claims: readonly JoinedClaim[]): JoinedClaim[][] {
  const sorted = claims.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  if (sorted[0]?.claim.series && sorted[0].claim.kind === 'meeting') return [sorted];
  const byDate = new Map<string, JoinedClaim[]>();
  for (const joined of sorted) {
    const date = joined.claim.time?.edtf ?? '';
    const same = byDate.get(date);
    if (same) same.push(joined);
    else byDate.set(date, [joined]);
  }
  const groups = [...byDate.values()].map((group) => ({ group, span: spanOf(group[0].claim.time) }));
  groups.sort((a, b) => a.span.last - a.span.first - (b.span.last - b.span.first) || a.span.first - b.span.first);
  const events = new Spans<JoinedClaim[]>();
  for (const { group, span } of groups) {
    const fitting = events.overlapping(span, 2);
    if (fitting.length === 1) fitting[0].push(...group);
    else events.add(span, group);
  }
  return events.all();
}

interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days a time leaves open; an end that is open or unknown, and what is undated, leave all. */
function spanOf(time: Time | null): DaySpan {
  return {
    first: time?.earliest ? dayNumber(time.earliest) : Number.MIN_SAFE_INTEGER,
    last: time?.latest ? dayNumber(time.latest) : Number.MAX_SAFE_INTEGER,
  };
}

// Spans in the order of their first day. Most lie apart, so looking back from the last that may overlap finds them soon.
class Spans<T> {
  readonly #spans: DaySpan[] = [];
  readonly #values: T[] = [];

  add(span: DaySpan, value: T): void {
    const at = this.#after(span.first);
    this.#spans.splice(at, 0, span);
    this.#values.splice(at, 0, value);
  }

  /** Up to `most` values whose spans share a day with this one. */
  overlapping({ first, last }: DaySpan, most: number): T[] {
    const found: T[] = [];
    for (let at = this.#after(last) - 1; at >= 0 && found.length < most; at--)
      if (this.#spans[at].last >= first) found.push(this.#values[at]);
    return found;
  }

  all(): T[] {
    return this.#values;
  }

  // How many spans begin on this day or before.
  #after(day: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle].first <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The event that joined claims tell of: its least id, its most precise uncontradicted date, everyone in it. */
export function eventOf(joined: readonly JoinedClaim[], seriesId: string | null): ChronicleEvent {
  const claims = joined.map(({ claim }) => claim);
  const ids = claims.map((claim) => claim.id).sort();
  const told = mostTold(claims);
  return {
    id: withPrefix('event', ids[0]),
    kind: kindOf(claims),
    title: told.title,
    time: bestTime(claims),
    series: seriesId,
    ordinal: claims.find((claim) => claim.series)?.series?.ordinal ?? null,
    participants: distinct(joined.flatMap(({ participants }) => participants)),
    claims: ids,
  };
}

const kindOf = (claims: readonly IndexedClaim[]): EventKind =>
  (claims.find((claim) => claim.series)?.kind === 'meeting' ? 'meeting' : mostTold(claims).kind) as EventKind;

// The claim whose title most claims share; the least id where titles are equally frequent.
function mostTold(claims: readonly IndexedClaim[]): IndexedClaim {
  const count = (title: string) => claims.filter((claim) => claim.title === title).length;
  return claims.toSorted((a, b) => count(b.title) - count(a.title) || (a.id < b.id ? -1 : 1))[0];
}

const width = (time: Time): number => spanOf(time).last - spanOf(time).first;

// The most precise date; it is narrowed by every other that it fits.
function bestTime(claims: readonly IndexedClaim[]): Time | null {
  const times = claims.flatMap((claim) => (claim.time ? [claim.time] : []));
  const stated = times.filter((time) => time.basis === 'stated');
  const sorted = (stated.length ? stated : times).toSorted(
    (a, b) => width(a) - width(b) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0),
  );
  if (sorted.length === 0) return null;
  let best = sorted[0];
  for (const other of sorted.slice(1)) best = narrowed(best, other);
  return best;
}

function narrowed(a: Time, b: Time): Time {
  const [x, y] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  if (!('value' in x && 'value' in y) || !compatible(x.value, y.value)) return a;
  const value = narrow(x.value, y.value);
  return value !== null && formatEdtf(value) === b.edtf ? b : a;
}

function distinct(participants: readonly Participant[]): Participant[] {
  const found = new Map(participants.map(({ entity, role }) => [`${role}\n${entity}`, { entity, role }]));
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** The id of a series of meetings. */
export const seriesId = (name: string): string => idOf('series', name);
