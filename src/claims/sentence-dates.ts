import type { DateStretch } from '../context/index.ts';
import type { Argument } from './argument.ts';
import { type Item, isAdverb } from './item.ts';
import { indexAt, type Predicate } from './predicate.ts';

/** A date in a sentence, by the index of its item. */
export interface Dated {
  readonly at: number;
  readonly date: DateStretch;
}

/** The dates of a sentence and its predicates, to look up in. */
export interface SentenceDates {
  readonly items: readonly Item[];
  readonly predicates: readonly Predicate[];
  readonly all: readonly Argument[];
  /** Those that can date what is told. */
  readonly dates: readonly Dated[];
  /** The date before all that is told; null where there is none. */
  readonly opening: DateStretch | null;
  readonly isStory: boolean;
}

type Told = Pick<SentenceDates, 'items' | 'predicates' | 'all' | 'isStory'>;

export function sentenceDates({ items, predicates, all, isStory }: Told): SentenceDates {
  const dates = datesOf(items, predicates, isStory);
  return { items, predicates, all, dates, opening: openingDate(predicates, dates), isStory };
}

function openingDate(predicates: readonly Predicate[], dates: readonly Dated[]): DateStretch | null {
  if (predicates.length === 0 || dates.length === 0) return null;
  return dates[0].at < predicates[0].first ? dates[0].date : null;
}

/** The dates at items `[from, to)`, by binary search. */
export function within(dates: readonly Dated[], from: number, to: number): readonly Dated[] {
  const first = indexAt(from, dates);
  let end = first;
  while (end < dates.length && dates[end].at < to) end++;
  return dates.slice(first, end);
}

// Not those in brackets behind a name ("the occupation (1905–1945)").
function datesOf(items: readonly Item[], predicates: readonly Predicate[], isStory: boolean): Dated[] {
  const dates: Dated[] = [];
  items.forEach(({ date }, at) => {
    if (!date) return;
    if (isStory ? isOfVerb(items, predicates, at) : false) dates.push({ at, date });
    else if (!isAside(items, at) && !(isStory && isLeading(items, at))) dates.push({ at, date });
  });
  return dates;
}

/** "stepped down (1880)", "swore the oath (20 June 1789)": a date in brackets behind a verb or its object is when it was. */
function isOfVerb(items: readonly Item[], predicates: readonly Predicate[], at: number): boolean {
  if (items[at - 1]?.word !== '(' || items[at + 1]?.word !== ')' || items[at].date?.edtf.includes('/')) return false;
  return predicates.some(({ group, last, end, after }) => {
    if (!group || last >= at || end < at) return false;
    for (let other = last + 1; other < end; other++) if (other !== at && items[other].date) return false;
    return (
      last === at - 2 ||
      after.some(
        (one) =>
          one.last === at - 2 &&
          one.preposition === null &&
          !one.modifies &&
          (one.name === null ? !one.plural : one.name.kind === 'work'),
      )
    );
  });
}

const isAside = (items: readonly Item[], at: number): boolean =>
  isWhose(items, at) ||
  isSince(items, at) ||
  isInPhrase(items, at) ||
  (items[at - 1]?.word === '(' && items[at - 2]?.sort !== 'date') ||
  isTermOf(items, at);

// "N., chairman since May 1960, said": when he came into office, which is told of him.
const isSince = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.in.since && items[at - 2]?.as !== null && items[at - 2]?.as !== undefined;

// "today's training": what it belongs to is of that day.
const isWhose = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.info.isPossessive || (items[at + 1]?.word === "'" && items[at + 2]?.info.isPossessive);

// "the June 15 joint declaration": a day without its year says which one is meant.
function isInPhrase(items: readonly Item[], at: number): boolean {
  const date = items[at].date;
  const next = items[at + 1];
  if (!date || date.basis === 'stated' || date.earliest !== date.latest) return false;
  if (next?.sort !== 'word' || next.in.function || isAdverb(next) || next.info.verbs.length > 0 || next.info.forms)
    return false;
  const before = items[at - 1];
  const isLed = before?.sort === 'word' && (before.in.determiners || items[at - 2]?.in.determiners);
  return isLed && !before.in.prepositions && date.mentions.every(({ text }) => /\d/.test(text));
}

// "a plan for 1971-1976", "the tasks for this year"; but "scheduled for Friday".
function isTermOf(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && items[before].sort === 'word' && items[before].in.determiners) before--;
  if (!items[before]?.in.spanning) return false;
  const what = items[before - 1];
  return (
    (items[at].date?.edtf.includes('/') ?? false) ||
    (what?.sort === 'word' && !what.info.forms && what.info.verbs.length === 0)
  );
}

// "the leader of the August 1792 rising spoke": which rising, not when he spoke; but "In a 1908 interview he said".
function isLeading(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const tie = items[at - 2];
  if (!isLed(items, at) || next === undefined || !tie?.in.prepositions) return false;
  // "spoke at the May 1931 congress": when he spoke.
  if (tie.in.inside || tie.in.at || tie.in.onDay || tie.in.backward) return false;
  if (next.sort === 'name') return true;
  return next.sort === 'word' && !next.in.function && !isAdverb(next) && next.info.verbs.length === 0;
}

/** Index of the date right before the words of a noun phrase ("the May 1919 rising", "the 1919 Battle"); -1 for none. */
export function leadingDate(items: readonly Item[], first: number): number {
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    const { date, sort, in: lists } = items[at];
    if (date) return isLed(items, at) ? at : -1;
    if (sort === 'mark' || lists.function) return -1;
  }
  return -1;
}

const isLed = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return before?.sort === 'word' && before.in.determiners && items[at].date?.basis === 'stated';
};
