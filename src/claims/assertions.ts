import type { EventKind } from '../model/index.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { carrierOf } from './carrier.ts';
import { isTried } from './certainty.ts';
import { datedPapers } from './dated-paper.ts';
import { leadersTold } from './led.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { livesTold } from './life.ts';
import { type Match, matchOf } from './match.ts';
import { meetingsAttested } from './meeting-attested.ts';
import { meetingsAtWork } from './meeting-subject.ts';
import { namesWithDates, pactsWithDates, worksWithDates } from './named-with-date.ts';
import { occurrences } from './occurrence.ts';
import type { Predicate } from './predicate.ts';
import { predicateAssertions } from './predicate-assertions.ts';
import { scenes } from './scene.ts';
import { sentenceDates } from './sentence-dates.ts';
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
    const made = predicateAssertions(sentence, predicate, match, dates, lexicon);
    if (made.length === 0 || isEarlier(predicate, match, made, sentence, kinds)) return [];
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
      ...leadersTold(sentence, lexicon),
      ...livesTold(sentence),
      ...datedPapers(sentence, found, lexicon),
    );
  if (found.length === 0 && !isDated && !sentence.lent) return [];
  if (found.length === 0) found.push(...occurrences(sentence, dates, lexicon));
  if (found.every((one) => one.weak)) found.push(...scenes(sentence));
  const usable = sentence.segment.kind === 'heading' ? found.filter(isStatement) : found;
  const strong = usable.filter((one) => !one.weak && !isAttendance(one, found, lexicon));
  // "N., arrested in 1936, died in 1938": what has a date of its own stays beside what says more.
  const own = usable.filter((one) => one.weak && isOwnDate(one, strong));
  return distinct(joinedEnds(strong.length > 0 ? [...strong, ...own] : usable));
}

const isOwnDate = ({ date, by }: Assertion, strong: readonly Assertion[]): boolean =>
  date !== null && by?.group != null && by.triggers.length > 0 && strong.every((one) => one.date?.edtf !== date.edtf);

// "visited the station set up at the embassy on Friday": the day of the visit; the station had been set up before.
const isEarlier = (
  { group, subject }: Predicate,
  { frame }: Match,
  made: readonly Assertion[],
  { predicates }: Sentence,
  kinds: ReadonlyMap<Predicate, EventKind>,
): boolean =>
  beforehand.has(frame.kind) &&
  group?.voice === 'passive' &&
  !group.finite &&
  made.every(({ date }) => date?.basis === 'context') &&
  predicates.some((one) => one.group?.finite && kinds.get(one) === 'appearance' && one.after.includes(subject[0]));

const beforehand: ReadonlySet<EventKind> = new Set(['construction', 'founding']);

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
