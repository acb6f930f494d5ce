import type { Holder, PassageMentions, Segment } from '../context/index.ts';
import type { Span } from '../model/index.ts';

/**
 * The mentions of each segment of a passage of so many code units, in one pass over both. Segments are in order and do
 * not overlap; most passages are one.
 */
export function distribute(
  segments: readonly Segment[],
  { times, dates, names, holders }: PassageMentions,
  length: number,
): PassageMentions[] {
  if (segments.length === 1 && segments[0].start === 0 && segments[0].end === length && holders.length < 2)
    return [{ times, dates, names, holders }];
  const ownTimes = new Inside(times, startOf, endOf);
  const ownDates = new Inside(dates, startOf, endOf);
  const ownNames = new Inside(names, startOf, endOf);
  const ownHolders = new Inside(holders, startOfBoth, endOfBoth);
  const own: PassageMentions[] = [];
  for (const segment of segments)
    own.push({
      times: ownTimes.next(segment),
      dates: ownDates.next(segment),
      names: ownNames.next(segment),
      holders: ownHolders.next(segment),
    });
  return own;
}

const startOf = ({ start }: Span): number => start;
const endOf = ({ end }: Span): number => end;
const startOfBoth = ({ person, office }: Holder): number => Math.min(person.start, office.start);
const endOfBoth = ({ person, office }: Holder): number => Math.max(person.end, office.end);

const none: readonly never[] = [];

/** What lies within segments that are asked for in their order. */
class Inside<T> {
  private readonly list: readonly T[];
  private readonly startOf: (one: T) => number;
  private readonly endOf: (one: T) => number;
  private at = 0;

  constructor(list: readonly T[], startOf: (one: T) => number, endOf: (one: T) => number) {
    this.list = isSorted(list, startOf) ? list : list.toSorted((a, b) => startOf(a) - startOf(b));
    this.startOf = startOf;
    this.endOf = endOf;
  }

  next({ start, end }: Span): readonly T[] {
    const { list } = this;
    if (this.at === list.length) return none;
    const inside: T[] = [];
    for (; this.at < list.length; this.at++) {
      const one = list[this.at];
      const from = this.startOf(one);
      if (from >= end) break;
      if (from >= start && this.endOf(one) <= end) inside.push(one);
    }
    return inside;
  }
}

function isSorted<T>(list: readonly T[], startOf: (one: T) => number): boolean {
  for (let i = 1; i < list.length; i++) if (startOf(list[i]) < startOf(list[i - 1])) return false;
  return true;
}
