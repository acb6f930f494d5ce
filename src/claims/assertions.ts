import type { DateStretch } from '../context/index.ts';
import type { EventKind, Span } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { argumentsWithin } from './arguments-within.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { changeOf } from './body-roles.ts';
import { carrierOf, isTold } from './carrier.ts';
import { isAtLast, isSupposed, isTried } from './certainty.ts';
import { dateAside, standing } from './date-aside.ts';
import { datesAlone, datesFor } from './dating.ts';
import { detailOf } from './detail.ts';
import { furtherOf } from './follow-up.ts';
import type { Frame } from './frame.ts';
import { frameRoles } from './frame-roles.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { type Match, matchOf } from './match.ts';
import { meetingsAttested } from './meeting-attested.ts';
import { meetingsAtWork, whoseMeeting } from './meeting-subject.ts';
import { refinedByName } from './name-date.ts';
import { isNamed, isTheme } from './named-event.ts';
import { namesWithDates, pactsWithDates, worksWithDates } from './named-with-date.ts';
import { occurrences } from './occurrence.ts';
import { officeAssertions } from './office-claims.ts';
import type { Predicate } from './predicate.ts';
import { scenes } from './scene.ts';
import { type Dated, type SentenceDates, sentenceDates } from './sentence-dates.ts';
import { termsTold } from './term-told.ts';
import { distinct, joinedEnds } from './told-once.ts';
import { traits } from './traits.ts';

/** What a sentence asserts: by its predicates, by the meetings it dates, by names that stand with a date. */
export function assertionsOf(sentence: Sentence, lexicon: ClaimLexicon): readonly Assertion[] {
  const dates = sentenceDates(sentence);
  const kinds = new Map<Predicate, EventKind>();
  /** Decisions that are what they decide on. */
  const replaced = new Set<Predicate>();
  const isDated = (sentence.traits & traits.date) !== 0;
  const told = sentence.predicates.flatMap((predicate) => {
    const match = matchOf(predicate, sentence);
    // "guided the test", "a parade in honour of": the verb has told it.
    if (!match || isRepeated(predicate, match, sentence, kinds)) return [];
    const governing = predicate.governor ? kinds.get(predicate.governor) : undefined;
    // "signed an armistice", "ratified the treaty"
    if (governing && (governing === match.frame.kind || isSealed(governing, match.frame.kind))) return [];
    const made = byPredicate(sentence, predicate, match, dates, lexicon);
    if (made.length === 0) return [];
    kinds.set(predicate, match.frame.kind);
    const carrier = predicate.group ? null : carrierOf(predicate, sentence);
    if (carrier && kinds.get(carrier) === 'resolution') replaced.add(carrier);
    // "issued a decree on renaming the mill"
    const { group, sharesWith } = predicate;
    if (match.frame.byDecision && group?.led?.deciding && sharesWith && kinds.get(sharesWith) === 'publication')
      replaced.add(sharesWith);
    return made.map((one) => ({ ...one, by: predicate }));
  });
  const found: Assertion[] = told.filter(({ by }) => !by || !replaced.has(by));
  if (isDated || sentence.lent) found.push(...meetingsAttested(sentence, told, lexicon));
  if (isDated) found.push(...meetingsAtWork(sentence, told, dates, lexicon));
  if (isDated || sentence.times.length > 0) found.push(...namesWithDates(sentence, lexicon));
  if (isDated)
    found.push(
      ...worksWithDates(sentence, lexicon),
      ...pactsWithDates(sentence, lexicon),
      ...termsTold(sentence, lexicon),
    );
  if (found.length === 0 && !isDated) return [];
  if (found.length === 0) found.push(...occurrences(sentence, dates, lexicon));
  if (found.every((one) => one.weak)) found.push(...scenes(sentence));
  const usable = sentence.segment.kind === 'heading' ? found.filter(isStatement) : found;
  const strong = usable.filter((one) => !one.weak && !isAttendance(one, found, lexicon));
  return distinct(joinedEnds(strong.length > 0 ? strong : usable));
}

const isSealed = (governing: EventKind, kind: EventKind): boolean =>
  (governing === 'agreement' && kind === 'conflict') || (governing === 'resolution' && kind === 'agreement');

// A heading states something by a date of its own; a topic with the years it spans does not.
const isStatement = ({ date }: Assertion): boolean =>
  date === null || (date.basis === 'stated' && !/^\d{4}\/\d{4}$/.test(date.edtf));

// Who attends what is held for an anniversary is told by what it is held for.
const isAttendance = ({ kind, date, by }: Assertion, found: readonly Assertion[], lexicon: ClaimLexicon): boolean =>
  kind === 'appearance' &&
  by?.triggers.some(({ words }) => lexicon.words.attending.has(words[0])) === true &&
  found.some((other) => other.kind === 'commemoration' && other.date === date);

/** "He toured the county, visiting farms", "in welcome of him visiting the county": told once, by the verb of the clause. */
function isRepeated(
  predicate: Predicate,
  { frame }: Match,
  sentence: Sentence,
  kinds: ReadonlyMap<Predicate, EventKind>,
): boolean {
  const { group, sharesWith, first } = predicate;
  const { segment, items } = sentence;
  // "broke out and destroyed half the town"
  if (group?.finite && frame.kind === 'disaster' && sharesWith && kinds.get(sharesWith) === 'disaster') return true;
  // "met him and had a talk", but "visited the farm and toured the mill"
  if (group?.finite && frame.kind === 'appearance' && frame.further !== 'place' && segment.kind === 'sentence')
    return sharesWith?.group?.finite === true && kinds.get(sharesWith) === 'appearance';
  if (segment.kind !== 'sentence' || !group || group.finite || group.voice !== 'active') return false;
  if (sharesWith && kinds.get(sharesWith) === frame.kind) return true;
  if (sentence.isStory && isTried(predicate, items)) return false;
  if (frame.dated) return true;
  // "aired programmes to mark the day"
  if (group.led?.infinitive && frame.kind === 'commemoration' && sharesWith?.group?.finite && kinds.has(sharesWith))
    return true;
  const before = items[first - 1];
  return frame.kind === 'appearance' && before !== undefined && before.word !== ',' && !before.in.adding;
}

function byPredicate(
  sentence: Sentence,
  predicate: Predicate,
  match: Match,
  dates: SentenceDates,
  lexicon: ClaimLexicon,
): Assertion[] {
  const { frame, trigger } = match;
  const { items } = sentence;
  // "are pledging": what goes on has no day of its own.
  if (predicate.group?.ongoing && !predicate.group.planned && sentence.segment.kind === 'sentence') return [];
  if (predicate.group?.wished) return [];
  const needsDate = frame.attests || frame.dated || frame.kind === 'meeting' || frame.kind === 'other';
  const isLead = sentence.isLead && frame.kind === 'meeting' && !frame.attests;
  const canDoWithout = !needsDate || sentence.lent !== null || isLead;
  if (!canDoWithout && !(sentence.traits & traits.date)) return [];
  const carrier = carrierOf(predicate, sentence);
  // "would have been cut off in 1976": what a story expects or supposes is no part of it.
  if (frame.story && predicate.group?.planned) return [];
  if (sentence.isStory && isSupposed(predicate, items)) return [];
  if (!isTold(predicate, frame, items) && !(sentence.isStory && isTried(predicate, items))) return [];
  let told =
    frame.dated && !frame.story && vague.has(frame.kind) ? datesAlone(predicate, dates) : datesFor(predicate, dates);
  if (told.length === 0 && carrier) told = datesFor(carrier, dates);
  const aside = trigger.sort === 'noun' ? dateAside(predicate, match, sentence) : null;
  if (aside) told = [aside];
  told = captioned(sentence, predicate, frame, told, dates.dates);
  if (!canDoWithout && told.length === 0) return [];
  // "reviewed the work of the first half of the year": not when it met.
  if (frame.attests && told.some(isPartOfYear)) return [];
  if (frame.dated && !sentence.isStory && vague.has(frame.kind) && !told.some(isDay)) return [];
  // A noun names an event only where it is what the sentence is about, is dated on the spot, or is what was done.
  if (trigger.sort === 'noun' && !carrier && !aside && !isNamed(sentence, predicate, standing.has(frame.kind)))
    return [];
  if (frame.kind === 'commemoration' && isYearlyDay(sentence, predicate, told)) return [];
  // On an anniversary something else happens.
  if (trigger.sort === 'noun' && frame.kind === 'commemoration' && !isTheme(sentence, predicate)) return [];
  if (frame.kind === 'meeting' && trigger.sort === 'verb' && !isOfMeeting(match, lexicon)) return [];
  // "visited the house on Friday to mourn the death of N."
  if (trigger.sort === 'noun' && frame.kind === 'death' && isBehindVerb(predicate, sentence)) return [];
  const complements = complementsOf(predicate, sentence);
  // What it is done to comes first: that is what the event is about. An appearance is whose it is.
  const isDoing = frame.kind === 'appearance' && predicate.group?.voice === 'active';
  const given = isDoing
    ? [...match.agents, ...match.patients, ...match.others]
    : [...match.patients, ...match.agents, ...match.others];
  if (carrier) given.push(...carrier.subject, ...carrier.before);
  given.push(...complements);
  // "N.'s speech was printed"
  for (const { from, name } of match.patients)
    if (!name) given.push(...argumentsWithin(from, from + 1, sentence.all).filter((one) => one.modifies));
  const { planned = false, denied: isDenied = false } = carrier?.group ?? predicate.group ?? {};
  const denied = isDenied && !isAtLast(told, items);
  told = told.map((date) => refinedByName(date, given, sentence.times));
  const isSaid = isSaidToday(sentence, predicate, told);
  if (isSaid) told = [];
  const further = isSaid ? { by: [] } : told.length === 0 ? furtherOf(sentence, predicate, match, lexicon) : null;
  const detail = detailOf(sentence, predicate, match, lexicon);
  const roles = frameRoles({ ...match, others: [...match.others, ...complements] });
  const unnamed =
    frame.kind === 'meeting'
      ? [...match.patients, ...match.agents].find(({ name, kind }) => !name && lexicon.meetings.has(kind))
      : undefined;
  const whose = unnamed ? whoseMeeting(unnamed, sentence.all) : [];
  const whole: Assertion = {
    kind: frame.attests ? 'meeting' : frame.kind,
    date: told[0] ?? null,
    given: distinctArguments(frame.attests ? [...match.agents, ...whose] : [...given, ...whose]),
    words: stretchOf(items[predicate.first], items[predicate.last]),
    planned,
    denied,
    rule: `${sentence.segment.kind}.${frame.kind}.${trigger.words.join('-')}`,
    meeting: frame.kind === 'meeting' ? (given.find(isMeeting) ?? null) : null,
    weak: frame.weak ?? false,
    ...(frame.title === undefined ? {} : { title: frame.title }),
    ...(further ? { further } : {}),
    ...(detail ? { detail } : {}),
    ...(roles ? { roles } : {}),
  };
  if (whole.kind === 'appointment') return officeAssertions(whole, match, isAgain(predicate, items), sentence, lexicon);
  const change = whole.kind === 'merger' || whole.kind === 'renaming' ? changeOf(match) : null;
  if (change) return [{ ...whole, roles: { ...change } }];
  return shared(whole, match.patients, told, dates.dates, sentence);
}

// "Talks between A and B", "a wreath from N.": the names in the phrase that is the subject, where it is none itself.
function complementsOf({ subject, group, first }: Predicate, { all }: Sentence): Argument[] {
  const [head] = subject;
  if (!head || head.name !== null || !group?.finite) return [];
  return argumentsWithin(head.last + 1, Math.min(first, head.last + 12), all).filter(
    ({ name, tie, modifies }) => name !== null && !modifies && tie?.in.sides,
  );
}

/**
 * The date at the end of a caption is that of what it shows: of what its first verb tells of a person, and not of what
 * is said of the things that are seen ("N. in the fields that had been flooded, in May").
 */
function captioned(
  { segment, items, predicates }: Sentence,
  predicate: Predicate,
  { kind }: Frame,
  told: readonly DateStretch[],
  dates: readonly Dated[],
): readonly DateStretch[] {
  const final = dates[dates.length - 1];
  if (segment.kind !== 'caption' || !final || final.at < items.length - 2) return told;
  if (predicate.phrase === null && predicate.group === null && told.length === 0) return [final.date];
  const main = predicates.find(({ group }) => group !== null && group.led === null);
  if (main?.subject[0]?.kind !== 'person' || main.group?.voice !== 'active') return told;
  if (predicate === main || (predicate.sharesWith === main && !predicate.group?.led))
    return told.length > 0 ? told : [final.date];
  return kind !== 'meeting' &&
    kind !== 'commemoration' &&
    told.length === 1 &&
    told[0] === final.date &&
    predicate.group
    ? []
    : told;
}

const isAgain = ({ first, last }: Predicate, items: Sentence['items']): boolean => {
  for (let at = first; at <= last + 1 && at < items.length; at++) if (items[at].in.repeating) return true;
  return false;
};

// Each of these is an occurrence of its own where a name fills it.
const apart: ReadonlySet<string> = new Set(['meeting', 'appearance', 'founding', 'agreement', 'dissolution']);

/** "The fourth and the fifth conference were held in 2013 and 2017": one of each, where several things have dates. */
function shared(
  whole: Assertion,
  patients: readonly Argument[],
  told: readonly DateStretch[],
  dates: readonly Dated[],
  { times, items }: Sentence,
): Assertion[] {
  const kind = patients.find(({ name }) => name !== null)?.kind;
  const named =
    kind === 'person' ? [] : patients.filter((one) => one.name !== null && one.kind === kind && !one.modifies);
  const things = named.length === 2 && isAddress(named[0], named[1], items) ? [] : named;
  const rest = whole.given.filter((one) => !things.includes(one));
  const of = (thing: Argument, date: DateStretch | null): Assertion => ({
    ...whole,
    given: [thing, ...rest],
    date: date && refinedByName(date, [thing], times),
    ...(isMeeting(thing) ? { meeting: thing } : {}),
  });
  if (things.length > 1 && apart.has(whole.kind)) {
    if (told.length === things.length) return things.map((thing, i) => of(thing, told[i]));
    const own = things.map((thing, i) => dateBehind(thing, things[i + 1], dates));
    if (own.every((date) => date !== null)) return things.map((thing, i) => of(thing, own[i]));
    if (told.length < 2) return things.map((thing) => of(thing, told[0] ?? null));
  }
  return told.length < 2 ? [whole] : told.map((date) => ({ ...whole, date }));
}

// "Orm District, Tarn City of the region": one place, and what it is in.
const isAddress = (a: Argument, b: Argument, items: Sentence['items']): boolean =>
  a.kind === 'place' && b.from === a.last + 2 && items[a.last + 1].word === ',' && b.from === b.at;

const dateBehind = (thing: Argument, next: Argument | undefined, dates: readonly Dated[]): DateStretch | null =>
  dates.find(({ at }) => at > thing.last && (next ? at < next.from : at <= thing.last + 3))?.date ?? null;

// "laid a wreath over the death of N.": what is done upon it is dated.
const isBehindVerb = ({ at, phrase }: Predicate, { predicates }: Sentence): boolean =>
  phrase?.preposition != null && predicates.some(({ group, last }) => group?.finite && last < at);

// "said that today they welcomed them": the day on which it was said, which the report tells.
const isSaidToday = ({ items }: Sentence, { subordinate, first }: Predicate, told: readonly DateStretch[]): boolean =>
  subordinate &&
  told.length === 1 &&
  told[0].basis === 'context' &&
  /^today$/i.test(told[0].mentions[0].text) &&
  items.slice(Math.max(0, first - 6), first).some((item) => item.in.claiming);

// What is told without saying what happened is told of a day: "said on Friday", not "said that in 2012 …".
const vague: ReadonlySet<string> = new Set(['speech', 'publication', 'appearance']);

// "Today marks the anniversary", "24 December is her birthday": a day in the calendar, which nobody observes.
const isYearlyDay = (
  { items, segment }: Sentence,
  { group, subject, triggers }: Predicate,
  told: readonly DateStretch[],
): boolean =>
  segment.kind === 'sentence' &&
  (group
    ? group.finite &&
      group.voice === 'active' &&
      subject.length === 0 &&
      triggers.every((one) => !one.frame.intransitive)
    : told.length === 1 &&
      items[1]?.in.be &&
      items[0].date === told[0] &&
      told[0].basis !== 'stated' &&
      told[0].mentions.every(({ text }) => /\d/.test(text)));

const isPartOfYear = ({ edtf }: DateStretch): boolean => /^\d{4}-(?:[2-4]\d)$/.test(edtf);

const isDay = ({ earliest, latest }: DateStretch): boolean =>
  earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) < 32 * 86_400_000;

// Of an inverted sentence the verb stands before what belongs to it.
const stretchOf = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const distinctArguments = (given: readonly Argument[]): Argument[] => [...new Set(given)];

// "on occasions held in Veld, such as the congress in May": what is held is no meeting.
const isOfMeeting = ({ patients, agents, others, frame }: Match, { meetings }: ClaimLexicon): boolean =>
  frame.attests ||
  frame.subject?.includes('Organisation') ||
  [...patients, ...agents, ...others.slice(0, 1)].some((one) => isMeeting(one) || meetings.has(one.kind));

const isMeeting = ({ name }: Argument): boolean => name?.kind === 'meeting';
