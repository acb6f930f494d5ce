import type { DateStretch } from '../context/index.ts';
import type { EventKind, Span } from '../model/index.ts';
import { absentIn } from './absent.ts';
import type { Argument } from './argument.ts';
import { argumentsWithin } from './arguments-within.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { changeOf } from './body-roles.ts';
import { carrierOf, isTold } from './carrier.ts';
import { isAtLast, isOnlyTried, isSupposed, isTried } from './certainty.ts';
import { complementsOf } from './complements.ts';
import { dateAside, standing } from './date-aside.ts';
import { datesOfMeeting } from './date-of-meeting.ts';
import { datesAlone, datesFor } from './dating.ts';
import { detailOf } from './detail.ts';
import { furtherOf } from './follow-up.ts';
import type { Frame } from './frame.ts';
import { frameRoles } from './frame-roles.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { whoseMeeting } from './meeting-subject.ts';
import { refinedByName } from './name-date.ts';
import { isNamed, isTheme } from './named-event.ts';
import { officeAssertions } from './office-claims.ts';
import { oneOfEach } from './one-of-each.ts';
import type { Predicate } from './predicate.ts';
import type { Dated, SentenceDates } from './sentence-dates.ts';
import { traits } from './traits.ts';

/**
 * What a predicate asserts by the frame that fits it; nothing where it tells of nothing that happened, or of what cannot be
 * claimed without a date and has none.
 */
export function predicateAssertions(
  sentence: Sentence,
  predicate: Predicate,
  match: Match,
  dates: SentenceDates,
  lexicon: ClaimLexicon,
): Assertion[] {
  const { frame, trigger } = match;
  const { items } = sentence;
  const needsDate = frame.attests || frame.dated || frame.kind === 'meeting' || frame.kind === 'other';
  const isLead = sentence.isLead && frame.kind === 'meeting' && !frame.attests;
  const canDoWithout = !needsDate || sentence.lent !== null || isLead;
  if (!canDoWithout && !(sentence.traits & traits.date)) return [];
  if (!isDone(sentence, predicate, frame)) return [];
  const carrier = carrierOf(predicate, sentence);
  const aside = trigger.sort === 'noun' ? dateAside(predicate, match, sentence) : null;
  const dated = aside ? [aside] : toldDates(predicate, frame, carrier, dates);
  let told = captioned(sentence, predicate, frame, dated, dates.dates);
  if (!canDoWithout && told.length === 0) return [];
  if (!isDatedBy(told, sentence, predicate, frame)) return [];
  if (trigger.sort === 'noun' && !namesEvent(sentence, predicate, frame, carrier !== null || aside !== null)) return [];
  if (frame.kind === 'meeting' && trigger.sort === 'verb' && !isOfMeeting(match, lexicon)) return [];
  // "a body well integrated": what it is like, and not when it came to be so.
  if (frame.kind === 'merger' && told.length === 0 && predicate.group?.voice === 'passive' && !predicate.group.finite)
    return [];
  const { complements, owners, makers } = complementsOf(predicate, sentence, lexicon);
  const absent = absentIn(predicate, match, sentence, lexicon);
  const given = toldOf(predicate, match, carrier, complements, absent, sentence);
  // "N. with his wife"
  const about = [...absent, ...owners].filter((one) => !given.some(({ name }) => name?.name === one.name?.name));
  const { planned = false, denied: isDenied = false } = carrier?.group ?? predicate.group ?? {};
  const denied = isDenied && !isAtLast(told, items);
  told = datesOfMeeting(told, match, dates, lexicon).map((date) => refinedByName(date, given, sentence.times));
  const isSaid = isSaidToday(sentence, predicate, told);
  if (isSaid) told = [];
  const further = isSaid ? { by: [] } : told.length === 0 ? furtherOf(sentence, predicate, match, lexicon) : null;
  const detail = detailOf(sentence, predicate, match, lexicon);
  const roles = frameRoles(
    { ...match, agents: [...match.agents, ...makers], others: [...match.others, ...complements] },
    about,
  );
  const unnamed =
    frame.kind === 'meeting'
      ? [...match.patients, ...match.agents].find(({ name, kind }) => !name && lexicon.meetings.has(kind))
      : undefined;
  const whose = unnamed ? whoseMeeting(unnamed, sentence.all) : [];
  const isAttempt = sentence.isStory && done.has(frame.kind) && isOnlyTried(predicate, items);
  const whole: Assertion = {
    kind: frame.attests ? 'meeting' : isAttempt ? (frame.kind === 'death' ? 'conflict' : 'other') : frame.kind,
    date: told[0] ?? null,
    given: distinctArguments(frame.attests ? [...match.agents, ...whose] : [...given, ...whose]),
    words: stretchOf(items[predicate.first], items[predicate.last]),
    planned,
    denied,
    rule: `${sentence.segment.kind}.${frame.kind}.${trigger.words.join('-')}`,
    meeting: frame.kind === 'meeting' ? (given.find(isMeeting) ?? null) : null,
    weak: frame.weak ?? false,
    ...(frame.title === undefined
      ? {}
      : { title: frame.title === 'visit' ? visitOf(match, complements) : frame.title }),
    ...(further ? { further } : {}),
    ...(detail ? { detail } : {}),
    ...(roles ? { roles } : {}),
  };
  if (whole.kind === 'appointment') return officeAssertions(whole, match, isAgain(predicate, items), sentence, lexicon);
  const change = whole.kind === 'merger' || whole.kind === 'renaming' ? changeOf(match, predicate.at) : null;
  if (change) return [{ ...whole, roles: { ...change } }];
  return oneOfEach(whole, match.patients, told, dates.dates, sentence);
}

// What is done or is not: who tried to kill N. killed nobody.
const done: ReadonlySet<EventKind> = new Set([
  'death',
  'founding',
  'dissolution',
  'merger',
  'renaming',
  'appointment',
  'agreement',
  'construction',
]);

// It happened, as it is told: it neither goes on, nor is it wished, expected or supposed.
function isDone(sentence: Sentence, predicate: Predicate, frame: Frame): boolean {
  const { group } = predicate;
  const { items, isStory } = sentence;
  // "are pledging": what goes on has no day of its own.
  if (group?.ongoing && !group.planned && sentence.segment.kind === 'sentence') return false;
  if (group?.wished) return false;
  // "would have been cut off in 1976": what a story expects or supposes is no part of it.
  if (frame.story && group?.planned) return false;
  if (isStory && isSupposed(predicate, items)) return false;
  return isTold(predicate, frame, items) || (isStory && isTried(predicate, items));
}

function toldDates(
  predicate: Predicate,
  frame: Frame,
  carrier: Predicate | null,
  dates: SentenceDates,
): readonly DateStretch[] {
  const own =
    frame.dated && !frame.story && vague.has(frame.kind) ? datesAlone(predicate, dates) : datesFor(predicate, dates);
  return own.length === 0 && carrier ? datesFor(carrier, dates) : own;
}

// The dates are those of the event, and not of what it is about.
function isDatedBy(told: readonly DateStretch[], sentence: Sentence, predicate: Predicate, frame: Frame): boolean {
  // "reviewed the work of the first half of the year": not when it met.
  if (frame.attests && told.some(isPartOfYear)) return false;
  // "was at the mill from 1950 to 1960": that lasted.
  const isOfDay = frame.dated && (frame.located || !sentence.isStory) && vague.has(frame.kind);
  if (isOfDay && !told.some(isDay)) return false;
  return frame.kind !== 'commemoration' || !isYearlyDay(sentence, predicate, told);
}

// A noun names an event only where it is what the sentence is about, is dated on the spot, or is what was done.
function namesEvent(sentence: Sentence, predicate: Predicate, { kind }: Frame, isDatedOrDone: boolean): boolean {
  if (!isDatedOrDone && !isNamed(sentence, predicate, standing.has(kind))) return false;
  // On an anniversary something else happens.
  if (kind === 'commemoration' && !isTheme(sentence, predicate)) return false;
  // "visited the house on Friday to mourn the death of N.", "mourned the death of N. on Friday"
  return kind !== 'death' || !(isBehindVerb(predicate, sentence) || isMourned(predicate, sentence));
}

function toldOf(
  { group }: Predicate,
  { frame, agents, patients, others }: Match,
  carrier: Predicate | null,
  complements: readonly Argument[],
  absent: readonly Argument[],
  { all }: Sentence,
): Argument[] {
  // What it is done to comes first: that is what the event is about. An appearance is whose it is.
  const isDoing = frame.kind === 'appearance' && group?.voice === 'active';
  const there = others.filter((one) => !absent.includes(one) && !(agents.length > 0 && isOwn(one, frame)));
  const done = patients.filter((one) => !absent.includes(one));
  const doing = agents.filter((one) => !absent.includes(one));
  const given = isDoing ? [...doing, ...done, ...there] : [...done, ...doing, ...there];
  if (carrier) given.push(...carrier.subject, ...carrier.before);
  given.push(...complements);
  // "N.'s speech was printed"
  for (const { from, name } of patients)
    if (!name)
      given.push(...argumentsWithin(from, from + 1, all).filter((one) => one.modifies && !absent.includes(one)));
  return given;
}

// "The chairman said in his speech": who says it, and nobody told of before.
const isOwn = ({ name, modifies }: Argument, { kind }: Frame): boolean =>
  modifies && name?.form === 'pronoun' && (kind === 'speech' || kind === 'publication');

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

// "laid a wreath over the death of N.": what is done upon it is dated.
const isBehindVerb = ({ at, phrase }: Predicate, { predicates }: Sentence): boolean =>
  phrase?.preposition != null && predicates.some(({ group, last }) => group?.finite && last < at);

const isMourned = ({ governor }: Predicate, { items }: Sentence): boolean =>
  governor !== null && items[governor.at].in.mourning;

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

// "The Union visited the mill", "visited the Union"; but "visited the mill with officials of the Union".
function visitOf({ agents, patients, others }: Match, complements: readonly Argument[]): string {
  const isBody = ({ kind }: Argument): boolean => kind === 'organisation';
  if (agents.some(isBody) || complements.some(isBody)) return 'visit.of-body';
  return patients.some(isBody) || others.some((one) => isBody(one) && !one.modifies && one.tie?.in.reaching)
    ? 'visit.to-body'
    : 'visit';
}

const isMeeting = ({ name }: Argument): boolean => name?.kind === 'meeting';
