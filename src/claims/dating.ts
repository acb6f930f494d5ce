import type { DateStretch } from '../context/index.ts';
import { isSupposed } from './certainty.ts';
import { datesTogether, joinedDates, overlaps } from './dates-together.ts';
import { type Item, isAdverb } from './item.ts';
import { matchOf } from './match.ts';
import { indexAt, type Predicate } from './predicate.ts';
import { type Dated, type SentenceDates, within } from './sentence-dates.ts';

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
  if (own.length > 0) return isOfMain(predicate, own, sentence) || isEverSince(predicate, own[0], sentence) ? [] : own;
  // What says more of a name ("the wreath sent by N.") is not dated by what is told of it.
  if (isSaidOfName(predicate, sentence)) return [];
  const stated = predicate.subordinate ? dateBeforeWhen(predicate, sentence) : null;
  if (stated) return [stated];
  // "the guns that he had captured were brought to Veld in May": what was before has another date.
  if (predicate.subordinate && isPluperfect(predicate, sentence)) return [];
  const meanwhile = predicate.subordinate ? datesOfMain(predicate, sentence) : [];
  if (meanwhile.length > 0) return meanwhile;
  if (opening && !predicate.subordinate) return sinceThen(predicate, opening, sentence) ?? [opening];
  for (const other of near(predicate, sentence)) {
    if (other === predicate || !isAboutTheSame(predicate, other)) continue;
    // "The congress that founded it opened in May": which congress, and not that it did so then.
    if (predicate.subordinate && other.at > predicate.at && sentence.items[predicate.first - 1]?.in.relativeSubjects)
      continue;
    // "N., who came to Veld in 1825, was appointed": when is not said.
    if (other.subordinate && !predicate.subordinate && sentence.items[other.first - 1]?.in.subjectRelative) continue;
    // "If they attacked in May, all was lost": nobody says that it was in May.
    if (isSupposed(other, sentence.items)) continue;
    if (isEarlierState(other, predicate) || isIntended(predicate, other, sentence)) continue;
    // "took Veld in May and then went on to Orm": later, nobody says when.
    if (other.at < predicate.at && sentence.items[predicate.first - 1]?.in.thereupon) continue;
    const theirs = ownDates(other, sentence);
    if (theirs.length > 0 && !isToBe(other, theirs)) return theirs;
  }
  const before = datesOfOpeningClause(predicate, sentence);
  if (before.length > 0) return before;
  const last = predicate.subordinate || !isMain(predicate) ? [] : trailing(predicate, sentence);
  if (last.length > 0) return last;
  return opening && !predicate.subordinate ? [opening] : [];
}

// "has held 15 congresses since its founding in 1921": all the time from then on.
function isEverSince({ first, last }: Predicate, own: DateStretch, { items, dates }: SentenceDates): boolean {
  if (!items[first].in.have || items[first].in.hadTo) return false;
  const date = dates.find((one) => one.date === own);
  for (let at = last + 1; date && at < date.at; at++) if (items[at].in.since) return true;
  return false;
}

// But "was relieved in May, replaced by N.": who came after him came then.
const isSaidOfName = ({ subordinate, group, at, sharesWith }: Predicate, { items }: SentenceDates): boolean =>
  subordinate &&
  group?.voice === 'passive' &&
  !group.finite &&
  !(
    sharesWith?.group?.finite &&
    sharesWith.group.voice === 'passive' &&
    (items[at].in.replacing || items[at].in.succeeding)
  );

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
  if (after.length > 0) return datesTogether(after, sentence.items);
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

const isPluperfect = ({ group, first, at }: Predicate, { items }: SentenceDates): boolean =>
  group?.finite === true && items.slice(first, at).some((item) => item.in.hadTo);

// "In May 1914 unrest reached its peak when troops seized Veld": both were then.
function datesOfMain({ subject, first, group, at }: Predicate, sentence: SentenceDates): readonly DateStretch[] {
  const { items, predicates, opening } = sentence;
  const when = (subject[0]?.from ?? first) - 1;
  if (!group?.finite || group.planned || !items[when]?.in.timeRelative || items[when - 1]?.in.prepositions) return [];
  const index = indexAt(at, predicates);
  const main = predicates.slice(Math.max(0, index - reach), index).findLast((one) => one.last < when && isMain(one));
  // "when N. was present": that is part of what was then.
  if (items[at].in.be || items[at].in.attending) return [];
  if (!main || main.subordinate || main.group?.planned || main.group?.denied || items[main.at].in.said) return [];
  const own = ownDates(main, sentence);
  return own.length > 0 ? own : opening ? [opening] : [];
}

// A day that is told by its place in the week, or without its year.
const isNewsDay = ({ basis, earliest, latest }: DateStretch): boolean =>
  basis === 'context' && earliest !== null && earliest === latest;

// "When N. died in May 1939, M. became chairman": both were then.
function datesOfOpeningClause(predicate: Predicate, sentence: SentenceDates): readonly DateStretch[] {
  const { items, predicates } = sentence;
  if (!items[0].in.timeRelative || predicate.subordinate || !isMain(predicate)) return [];
  const clause = predicates.find(({ group }) => group?.finite);
  const start = predicate.subject[0]?.from ?? predicate.first;
  if (!clause || clause.at >= start || items[start - 1]?.word !== ',') return [];
  // In news who is met when somebody arrives is part of that.
  const own = ownDates(clause, sentence);
  return own.every(({ basis }) => basis === 'stated') ? own : [];
}

const isMain = ({ group }: Predicate): boolean => group?.finite ?? false;

function ownDates(predicate: Predicate, sentence: SentenceDates): readonly DateStretch[] {
  const { first, last, end } = predicate;
  const after = within(sentence.dates, last + 1, end);
  if (after.length > 0) return datesTogether(after, sentence.items);
  const earlier = within(sentence.dates, clauseStart(predicate, sentence), first);
  const date = earlier.at(-1);
  if (!date) return [];
  const joined = earlier.length > 1 ? joinedDates(earlier.slice(-2), sentence.items) : null;
  if (joined && joined.length > 1) return joined;
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
  // "In May the guns that N. had captured"
  const relative = (subject[0]?.from ?? first) - 1;
  if (relative > start && sentence.items[relative].in.objectRelative && isPluperfect(predicate, sentence))
    return relative;
  for (let at = first - 1; at >= start && at > (subject[0]?.last ?? start); at--)
    if (sentence.items[at].in.relativeSubjects) return at;
  return start;
}

function verbBefore(predicate: Predicate, { predicates }: SentenceDates): Predicate | null {
  let before = indexAt(predicate.at, predicates) - 1;
  while (before >= 0 && predicates[before].group === null) before--;
  return predicates[before] ?? null;
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
    // "proclaimed victory in a speech aired on 1 May": it was said when the speech was.
    const medium = holder.subject[0];
    const isOfMedium = holder.group.voice === 'passive' && medium?.tie?.in.inside === true && medium.name === null;
    const isIdle =
      isOfMedium ||
      holder.triggers.length === 0 ||
      holder.group.led !== null ||
      holder.group.voice === 'active' ||
      isNews;
    return isIdle ? datesTogether(own, items) : [];
  }
  return [];
}
