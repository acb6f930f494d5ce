import type { SeriesReason } from '../model/index.ts';
import { meetingHeads } from './chronicle-words.ts';
import { type Counted, closestGap, goesOn, keyOf, ordinalsOf } from './counted.ts';
import { timeSpan } from './time-span.ts';

/** That one body was renamed or became another, by the ids of their entities. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** The event by which. */
  readonly event: string;
}

/** Successions by the body that they lead from. */
export const successionsOf = (successions: readonly Succession[]): ReadonlyMap<string, readonly Succession[]> =>
  Map.groupBy(
    successions.toSorted((a, b) => (a.event < b.event ? -1 : 1)),
    ({ from }) => from,
  );

// The earlier series as part of the later one.
const joined = (
  series: Counted,
  later: Counted,
  kind: SeriesReason['kind'],
  names: string[],
  events: string[],
): Counted => ({
  ...later,
  body: later.body ?? series.body,
  bodyName: later.bodyName ?? series.bodyName,
  members: new Map([...series.members, ...later.members]),
  names: later.names.length > 0 ? later.names : series.names,
  reasons: [...series.reasons, ...later.reasons, { kind, ordinals: ordinalsOf(series), names, events }],
});

const bodyNames = (...series: readonly Counted[]): string[] => series.map(({ bodyName }) => bodyName ?? '');

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

// The numbers of the later body's meetings go on where the earlier's end: none is told of both, and the dates agree.
export function joinSuccessors(all: Map<string, Counted>, following: ReadonlyMap<string, readonly Succession[]>): void {
  for (const first of [...all.keys()].sort())
    for (let key: string | null = first; key !== null; ) {
      const series: Counted | undefined = all.get(key);
      const next: { key: string; by: Succession } | null = series ? successorOf(series, all, following) : null;
      if (!series || !next) break;
      const later = all.get(next.key)!;
      all.delete(key);
      all.set(next.key, joined(series, later, 'succession', bodyNames(series, later), [next.by.event]));
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

/**
 * Nobody tells that a body became another, but the one's numbers end where the other's begin, and the one's name has all
 * the words of the other's ("Party of the North" and "Party").
 */
export function joinAlikeBodies(all: Map<string, Counted>): void {
  const byFamily = Map.groupBy([...all].sort(byKey), ([, { family, bodyOrdinal }]) => `${family} | ${bodyOrdinal}`);
  for (const group of byFamily.values()) {
    // Of hundreds of bodies each is compared with many: where they begin is looked up once.
    const begins = Map.groupBy(
      group.map(([key, series]) => ({ key, series, ...beginning(series) })),
      ({ first }) => first,
    );
    for (const [key, series] of group) {
      if (all.get(key) !== series) continue;
      const last = Math.max(...series.members.keys());
      const after = begins.get(last + 1);
      if (!after) continue;
      const ends = timeSpan(series.members.get(last)!.time).first;
      const fits = after.filter(
        (later) =>
          ends <= later.day &&
          later.key !== key &&
          all.get(later.key) === later.series &&
          areAlike(series.bodyName, later.series.bodyName),
      );
      if (fits.length !== 1) continue;
      const [{ key: laterKey, series: later }] = fits;
      all.delete(key);
      all.set(laterKey, joined(series, later, 'succession', bodyNames(series, later), []));
    }
  }
}

// Its first number, and the last day on which that may have been.
function beginning({ members }: Counted): { first: number; day: number } {
  const first = Math.min(...members.keys());
  return { first, day: members.size === 0 ? 0 : timeSpan(members.get(first)!.time).last };
}

/** Whether one name has all the long words of the other. */
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
export function joinTitles(all: Map<string, Counted>): void {
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
      all.set(inOrder[i], joined(series, later, 'title', [series.head, later.head], []));
    }
  }
}
