import type { DateStretch } from '../context/index.ts';
import type { Argument } from './argument.ts';
import { type Item, isAdverb } from './item.ts';
import { matchOf } from './match.ts';
import { indexAt, type Predicate } from './predicate.ts';

/** A date in a sentence, by the index of its item. */
export interface Dated {
  readonly at: number;
  readonly date: DateStretch;
}

/** The dates of a sentence that can date what it tells: not those in brackets behind a name ("the occupation (1905–1945)"). */
export function datesOf(items: readonly Item[], isStory = false): Dated[] {
  const dates: Dated[] = [];
  items.forEach(({ date }, at) => {
    if (date && !isAside(items, at) && !(isStory && isLeading(items, at))) dates.push({ at, date });
  });
  return dates;
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

const isLed = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return before?.sort === 'word' && before.in.determiners && items[at].date?.basis === 'stated';
};

/** The dates of a sentence and its predicates, to look up in. */
export interface SentenceDates {
  readonly items: readonly Item[];
  readonly predicates: readonly Predicate[];
  readonly all: readonly Argument[];
  readonly dates: readonly Dated[];
  readonly opening: DateStretch | null;
  readonly isStory: boolean;
}

export function sentenceDates({
  items,
  predicates,
  all,
  isStory,
}: Omit<SentenceDates, 'dates' | 'opening'>): SentenceDates {
  const dates = datesOf(items, isStory);
  return {
    items,
    predicates,
    all,
    dates,
    opening: openingDate(predicates, dates),
    isStory,
  };
}

// How far from a predicate others are looked at, in predicates: sentences may be of any length.
const reach = 24;

/**
 * The dates that a predicate is told with: those after it in its clause, else those before it in its clause, else the one
 * that opens the sentence, else those of a predicate about the same. Several only where they are joined ("in 2013 and
 * 2017"); none where none is.
 */
export function datesFor(predicate: Predicate, sentence: SentenceDates): readonly DateStretch[] {
  const { dates, opening } = sentence;
  if (dates.length === 0) return [];
  const own = ownDates(predicate, sentence);
  if (own.length > 0) return isOfMain(predicate, own, sentence) ? [] : own;
  // What says more of a name ("the wreath sent by N.") is not dated by what is told of it.
  if (predicate.subordinate && predicate.group?.voice === 'passive' && !predicate.group.finite) return [];
  const stated = predicate.subordinate ? dateBeforeWhen(predicate, sentence) : null;
  if (stated) return [stated];
  if (opening && !predicate.subordinate) return sinceThen(predicate, opening, sentence) ?? [opening];
  for (const other of near(predicate, sentence)) {
    if (other === predicate || !isAboutTheSame(predicate, other)) continue;
    if (isEarlierState(other, predicate) || isIntended(predicate, other, sentence)) continue;
    // "took Veld in May and then went on to Orm": later, nobody says when.
    if (other.at < predicate.at && sentence.items[predicate.first - 1]?.in.thereupon) continue;
    const theirs = ownDates(other, sentence);
    if (theirs.length > 0 && !isToBe(other, theirs)) return theirs;
  }
  const last = predicate.subordinate || !isMain(predicate) ? [] : trailing(predicate, sentence);
  if (last.length > 0) return last;
  return opening && !predicate.subordinate ? [opening] : [];
}

// "In May 1929 they elected N.; he resigned in 1941 and was succeeded by M.": what is joined to a later date.
function sinceThen(predicate: Predicate, opening: DateStretch, sentence: SentenceDates): readonly DateStretch[] | null {
  const { sharesWith, first } = predicate;
  if (!sharesWith?.group?.finite || sentence.items[first - 1]?.in.thereupon) return null;
  const [theirs] = ownDates(sharesWith, sentence);
  return theirs?.earliest && opening.latest && theirs.earliest > opening.latest ? [theirs] : null;
}

// "Born in May 1906, N. went to sea": what somebody was, or what was done to him before.
const isEarlierState = ({ at, group }: Predicate, { group: main, subject }: Predicate): boolean =>
  at < (subject[0]?.from ?? 0) && main?.finite === true && group?.finite === false && group.voice === 'passive';

// "resolved to join the union in May 1963": when that is to be.
const isIntended = (predicate: Predicate, other: Predicate, { items }: SentenceDates): boolean =>
  other.sharesWith === predicate &&
  other.group?.led?.infinitive === true &&
  other.first <= predicate.last + 2 &&
  items[predicate.at].in.intending;

// "met N. who called on him at the hall Friday": the day at the end of news is that of the news.
function isOfMain(predicate: Predicate, own: readonly DateStretch[], sentence: SentenceDates): boolean {
  const { predicates, items, dates } = sentence;
  const final = dates[dates.length - 1];
  if (!predicate.subordinate || !predicate.group?.finite || !own.includes(final.date)) return false;
  if (!isNewsDay(final.date) || final.at < items.length - 3) return false;
  const at = indexAt(predicate.at, predicates);
  const main = predicates.slice(Math.max(0, at - reach), at).find((one) => isMain(one) && !one.subordinate);
  return (
    main !== undefined &&
    main.triggers.length > 0 &&
    ownDates(main, sentence).length === 0 &&
    !sentence.opening &&
    matchOf(main, sentence) !== null
  );
}

/** The dates of a predicate that stand with nothing else: those in its clause, and at the end behind its purposes. */
export function datesAlone(predicate: Predicate, whole: SentenceDates): readonly DateStretch[] {
  // "the cold of winter", "the first half of 2011": dates of other things.
  const dates = whole.dates.filter(({ at }) => !whole.items[at - 1]?.in.genitive);
  const sentence: SentenceDates = dates.length === whole.dates.length ? whole : { ...whole, dates };
  const { first, last, end } = predicate;
  // "said that today …": that is when what was said was.
  const isClaim = sentence.items[last + 1]?.in.claiming;
  const after = isClaim ? [] : within(sentence.dates, last + 1, end);
  if (after.length > 0) return joinedDates(after, sentence.items) ?? [narrowest(after)];
  const near = rightBefore(predicate, sentence);
  if (near) return [near];
  const before = verbBefore(predicate, sentence);
  const earlier = within(sentence.dates, before ? Math.max(before.last + 1, before.end) : 0, first);
  const date = earlier.at(-1);
  if (date && standsWith(date, predicate, sentence.items))
    return (earlier.length > 1 && joinedDates(earlier.slice(-2), sentence.items)) || [date.date];
  // "…, he said, adding that today …"
  const isSaid = sentence.items[predicate.at].in.said;
  return predicate.subordinate || !isMain(predicate) || isClaim || isSaid ? [] : trailing(predicate, sentence, false);
}

// "Those staying in Orm on Friday expressed": a day that a participle's clause seems to end with.
function rightBefore({ first, group, subordinate }: Predicate, { items, dates, predicates }: SentenceDates) {
  if (!group?.finite || subordinate || !items[first - 1]?.date) return null;
  const at = indexAt(first, predicates) - 1;
  const before = predicates[at]?.group;
  if (!before || before.finite || before.led !== null) return null;
  return within(dates, first - 1, first)[0]?.date ?? null;
}

// "On Friday N. said", "N. on Friday said"; not "On Friday he left, N. said" nor "N., head of the May 15 Society, said".
function standsWith({ at }: Dated, { subject, first }: Predicate, items: readonly Item[]): boolean {
  const next = items[at + 1];
  // "The May 15 issue of the paper said"
  const isInSubject = subject.length > 0 && at > subject[0].from && at < subject[0].at;
  const isBeside = items.slice(at + 1, first).every((item) => isAdverb(item));
  const isPart =
    !isInSubject &&
    !isBeside &&
    at + 1 < first &&
    at + 1 !== subject[0]?.from &&
    next.sort === 'word' &&
    !next.in.behindDate;
  return !isPart && (subject.length === 0 || at >= subject[0].from - 6);
}

// "adopted a resolution on convening it in December": when that is to be, where no year says that it was.
const isToBe = ({ group }: Predicate, dates: readonly DateStretch[]): boolean =>
  group?.led?.onSubject === true && dates.every(({ basis }) => basis !== 'stated');

function near(predicate: Predicate, { predicates }: SentenceDates): readonly Predicate[] {
  const at = indexAt(predicate.at, predicates);
  return predicates.slice(Math.max(0, at - reach), at + reach + 1);
}

const isAboutTheSame = (a: Predicate, b: Predicate): boolean =>
  a.sharesWith === b ||
  b.sharesWith === a ||
  (a.subject.length > 0 && a.subject[0] === b.subject[0] && a.group !== null && b.group !== null);

// "in May 1960, when N. was elected": the date that "when" goes back to.
function dateBeforeWhen({ subject, first }: Predicate, { items }: SentenceDates): DateStretch | null {
  const when = (subject[0]?.from ?? first) - 1;
  if (!items[when]?.in.timeRelative) return null;
  const before = items[when - 1]?.word === ',' ? items[when - 2] : items[when - 1];
  return before?.date ?? null;
}

// A day that is told by its place in the week, or without its year.
const isNewsDay = ({ basis, earliest, latest }: DateStretch): boolean =>
  basis === 'context' && earliest !== null && earliest === latest;

const isMain = ({ group }: Predicate): boolean => group?.finite ?? false;

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

function openingDate(predicates: readonly Predicate[], dates: readonly Dated[]): DateStretch | null {
  if (predicates.length === 0 || dates.length === 0) return null;
  return dates[0].at < predicates[0].first ? dates[0].date : null;
}

function ownDates(predicate: Predicate, sentence: SentenceDates): readonly DateStretch[] {
  const { first, last, end } = predicate;
  const after = within(sentence.dates, last + 1, end);
  if (after.length > 0) return joinedDates(after, sentence.items) ?? [narrowest(after)];
  const earlier = within(sentence.dates, clauseStart(predicate, sentence), first);
  const date = earlier.at(-1);
  if (!date) return [];
  // "in May, despite the fall of Veld in April, the union met": the date that a clause begins with.
  const isFronted = sentence.items[earlier[0].at + 1]?.word === ',' && !overlaps(earlier[0].date, date.date);
  return [isFronted ? earlier[0].date : date.date];
}

// "The next day Veld, which had held out for years, surrendered": a relative clause begins with its relative word.
function clauseStart(predicate: Predicate, sentence: SentenceDates): number {
  const { subordinate, group, first, subject } = predicate;
  const prior = verbBefore(predicate, sentence);
  const start = prior?.end ?? 0;
  if (!subordinate || !group?.finite) return start;
  // "recalled that last year he had left"
  if (prior && sentence.items[prior.last + 1]?.in.claiming) return prior.last + 1;
  for (let at = first - 1; at >= start && at > (subject[0]?.last ?? start); at--)
    if (sentence.items[at].in.relativeSubjects) return at;
  return start;
}

function verbBefore(predicate: Predicate, { predicates }: SentenceDates): Predicate | null {
  let before = indexAt(predicate.at, predicates) - 1;
  while (before >= 0 && predicates[before].group === null) before--;
  return predicates[before] ?? null;
}

/** The dates at items `[from, to)`, by binary search. */
function within(dates: readonly Dated[], from: number, to: number): readonly Dated[] {
  const first = lowerBound(dates, from);
  let end = first;
  while (end < dates.length && dates[end].at < to) end++;
  return dates.slice(first, end);
}

function lowerBound(dates: readonly Dated[], from: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle].at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Dates at the end, behind purposes and participles that no frame knows, are those of the main verb.
function trailing(predicate: Predicate, sentence: SentenceDates, isHappening = true): readonly DateStretch[] {
  const { predicates, dates, items } = sentence;
  const at = indexAt(predicate.at, predicates) + 1;
  let isBehindClause = false;
  for (const holder of predicates.slice(at, at + reach)) {
    if (holder.group === null) continue;
    // A verb of its own, or what a frame knows, keeps its dates, and bounds what is behind it; but the weekday at the end
    // of news is that of the news ("met N. who called on him at the hall Friday").
    if (holder.group.finite) {
      // "met and congratulated those who worked there on Wednesday"
      if (holder.sharesWith === predicate && holder.after === predicate.after) continue;
      if (!holder.subordinate) return [];
      const news = within(dates, holder.last + 1, holder.end).filter(({ date }) => isNewsDay(date));
      if (news.length > 0 && news[news.length - 1].at >= items.length - 3) return [news[news.length - 1].date];
      isBehindClause = true;
      continue;
    }
    const own = within(dates, holder.last + 1, holder.end);
    if (own.length === 0) continue;
    const isLater = isToBe(
      holder,
      own.map(({ date }) => date),
    );
    if (isLater || isIntended(predicate, holder, sentence)) return [];
    // "met those who had volunteered to work there twenty years ago"
    if (isBehindClause && !own.every(({ date }) => isNewsDay(date))) return [];
    const isNews = isHappening && own.every(({ date }) => date.basis === 'context');
    const isIdle =
      holder.triggers.length === 0 || holder.group.led !== null || holder.group.voice === 'active' || isNews;
    return isIdle ? (joinedDates(own, items) ?? [narrowest(own)]) : [];
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
      const { word, in: lists } = items[at];
      if (lists.adding || word === ',') isJoint = true;
      else if (!lists.betweenDates) return null;
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
