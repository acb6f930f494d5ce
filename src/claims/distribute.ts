import type { PassageMentions, Segment } from '../context/index.ts';
import type { Span } from '../model/index.ts';

const none: readonly never[] = [];

/** The mentions of each segment of a passage, in one pass over both. Segments are in order and do not overlap. */
export function distribute(
  segments: readonly Segment[],
  { times, dates, names, holders }: PassageMentions,
): PassageMentions[] {
  const of = <T>(list: readonly T[], place: (one: T) => Span): (readonly T[])[] => {
    if (list.length === 0) return segments.map(() => none);
    const sorted = isSorted(list, place) ? list : list.toSorted((a, b) => place(a).start - place(b).start);
    let next = 0;
    return segments.map(({ start, end }) => {
      const inside: T[] = [];
      while (next < sorted.length && place(sorted[next]).start < start) next++;
      for (; next < sorted.length && place(sorted[next]).start < end; next++)
        if (place(sorted[next]).end <= end) inside.push(sorted[next]);
      return inside;
    });
  };
  const own = <T extends Span>(list: readonly T[]): (readonly T[])[] => of(list, (one) => one);
  const [ownTimes, ownDates, ownNames] = [own(times), own(dates), own(names)];
  const ownHolders = of(holders, ({ person, office }) => ({
    start: Math.min(person.start, office.start),
    end: Math.max(person.end, office.end),
  }));
  return segments.map((_, i) => ({
    times: ownTimes[i],
    dates: ownDates[i],
    names: ownNames[i],
    holders: ownHolders[i],
  }));
}

function isSorted<T>(list: readonly T[], place: (one: T) => Span): boolean {
  for (let i = 1; i < list.length; i++) if (place(list[i]).start < place(list[i - 1]).start) return false;
  return true;
}
