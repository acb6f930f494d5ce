import type { DateStretch } from '../context/index.ts';
import type { Item } from './item.ts';
import type { Predicate } from './predicate.ts';

/** A date in a sentence, by the index of its item. */
export interface Dated {
  readonly at: number;
  readonly date: DateStretch;
}

/** The dates of a sentence that can date what it tells: not those in brackets behind a name ("the occupation (1905–1945)"). */
export function datesOf(items: readonly Item[]): Dated[] {
  const dates: Dated[] = [];
  items.forEach(({ date }, at) => {
    if (date && !isAside(items, at)) dates.push({ at, date });
  });
  return dates;
}

/**
 * The dates that a predicate is told with: those after it in its clause, else those before it in its clause, else the one
 * that opens the sentence, else those of a predicate about the same. Several only where they are joined ("in 2013 and
 * 2017"); none where none is.
 */
export function datesFor(
  predicate: Predicate,
  predicates: readonly Predicate[],
  items: readonly Item[],
  dates: readonly Dated[],
): readonly DateStretch[] {
  if (dates.length === 0) return [];
  const own = ownDates(predicate, predicates, items, dates);
  if (own.length > 0) return own;
  // What says more of a name ("the wreath sent by N.") is not dated by what is told of it.
  if (predicate.subordinate && predicate.group?.voice === 'passive' && !predicate.group.finite) return [];
  const opening = openingDate(predicates, dates);
  if (opening && !predicate.subordinate) return [opening];
  for (const other of predicates) {
    if (other === predicate || !isAboutTheSame(predicate, other)) continue;
    const theirs = ownDates(other, predicates, items, dates);
    if (theirs.length > 0) return theirs;
  }
  const last = predicate.subordinate || !isMain(predicate) ? [] : trailing(predicate, predicates, dates);
  if (last.length > 0) return last;
  return opening ? [opening] : [];
}

const isAboutTheSame = (a: Predicate, b: Predicate): boolean =>
  a.sharesWith === b ||
  b.sharesWith === a ||
  (a.subject.length > 0 && a.subject[0] === b.subject[0] && a.group !== null && b.group !== null);

const isMain = ({ group }: Predicate): boolean => group?.finite ?? false;

const isAside = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word === '(' && items[at - 2]?.sort !== 'date';

function openingDate(predicates: readonly Predicate[], dates: readonly Dated[]): DateStretch | null {
  const first = predicates.find(({ group }) => group?.finite) ?? predicates[0];
  if (!first) return null;
  return dates[0].at < predicates[0].first ? dates[0].date : null;
}

function ownDates(
  predicate: Predicate,
  predicates: readonly Predicate[],
  items: readonly Item[],
  dates: readonly Dated[],
): readonly DateStretch[] {
  const { first, last, end } = predicate;
  const after = dates.filter(({ at }) => at > last && at < end);
  if (after.length > 0) return joinedDates(after, items) ?? [narrowest(after)];
  const index = predicates.indexOf(predicate);
  let before = index - 1;
  while (before >= 0 && predicates[before].group === null) before--;
  const from = before >= 0 ? predicates[before].last : -1;
  const date = dates.findLast(({ at }) => at > from && at < first);
  return date ? [date.date] : [];
}

// A date at the end, behind purposes and participles that no frame knows, is that of the main verb.
function trailing(
  predicate: Predicate,
  predicates: readonly Predicate[],
  dates: readonly Dated[],
): readonly DateStretch[] {
  const later = predicates.filter(({ first, group }) => first > predicate.last && group !== null);
  for (const { at, date } of dates) {
    if (at < predicate.last) continue;
    const holder = later.findLast(({ first, end }) => first < at && at < end);
    if (!holder) continue;
    const isIdle =
      holder.group !== null && !holder.group.finite && (holder.triggers.length === 0 || holder.group.led !== null);
    if (isIdle) return [date];
  }
  return [];
}

// "in 2013 and 2017", "in March and in May": two dates, one after the other.
function joinedDates(dates: readonly Dated[], items: readonly Item[]): DateStretch[] | null {
  const joined = [dates[0]];
  for (let i = 1; i < dates.length; i++) {
    const before = joined[joined.length - 1];
    let isJoint = false;
    for (let at = before.at + 1; at < dates[i].at; at++) {
      const { word } = items[at];
      if (word === 'and' || word === ',') isJoint = true;
      else if (!/^(in|on|again|then|at|early|late|the)$/.test(word)) return null;
    }
    const overlap = overlaps(before.date, dates[i].date);
    if (!isJoint || overlap) return null;
    joined.push(dates[i]);
  }
  if (joined.length < 2) return null;
  const all = joined.map(({ date }) => date);
  return all.every((date, i) => i === 0 || isDayAfter(all[i - 1], date)) ? [stretchOver(all)] : all;
}

// "on Tuesday and Wednesday": days in a row are one stretch.
const isDayAfter = (a: DateStretch, b: DateStretch): boolean =>
  a.earliest !== null &&
  b.earliest !== null &&
  a.earliest === a.latest &&
  b.earliest === b.latest &&
  Date.parse(b.earliest) - Date.parse(a.earliest) === 86_400_000;

function stretchOver(days: readonly DateStretch[]): DateStretch {
  const [first, last] = [days[0], days[days.length - 1]];
  return {
    start: first.start,
    end: last.end,
    edtf: `${first.edtf}/${last.edtf}`,
    earliest: first.earliest,
    latest: last.latest,
    basis: days.some(({ basis }) => basis !== 'stated') ? 'context' : 'stated',
    mentions: days.flatMap(({ mentions }) => mentions),
  };
}

const overlaps = (a: DateStretch, b: DateStretch): boolean =>
  (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');

// "seventy years ago today, on October 10, 1945": of dates that say one thing, the one that says most.
function narrowest(dates: readonly Dated[]): DateStretch {
  let best = dates[0].date;
  for (const { date } of dates.slice(1))
    if (
      best.earliest &&
      best.latest &&
      date.earliest &&
      date.latest &&
      best.earliest <= date.earliest &&
      date.latest <= best.latest
    )
      best = date;
  return best;
}
