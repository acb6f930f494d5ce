import type { InContext, Segment } from '../context/index.ts';
import type { Passage, Span, Time } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, distinctKinds, type Sentence } from './assertion.ts';
import type { Frame } from './frame.ts';
import { hasWord } from './has-word.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Predicate } from './predicate.ts';
import type { Trigger } from './trigger.ts';

/** What a report tells further, without a date of its own, and by which names it is something further. */
export interface Further {
  /** It opens the report, which dates it later. */
  readonly isLead?: boolean;
  /** It is so where one of these was not told before; always, where there are none. */
  readonly by: readonly string[];
}

/** What a report is about where it opens with it. */
const leading: ReadonlySet<string> = new Set(['meeting', 'commemoration']);

/**
 * Whether a predicate tells something further that a dated report goes on to ("After the talks he gave a dinner."): in
 * the past, in a main clause, not in somebody's words; null where it does not.
 */
export function furtherOf(
  sentence: Sentence,
  predicate: Predicate,
  { frame, trigger, agents, patients, others }: Match,
  lexicon: ClaimLexicon,
): Further | null {
  const { items, segment } = sentence;
  const { group, at, first, subordinate } = predicate;
  if (segment.kind !== 'sentence' || !group?.finite || subordinate || group.planned || group.denied) return null;
  if (!isPast(predicate) || isInWords(sentence, predicate) || items[0].in.beforehand) return null;
  for (let i = first; i < at; i++) if (items[i].in.have) return null;
  if (sentence.isLead && leading.has(frame.kind) && !frame.roles) return { by: [], isLead: true };
  if (frame.further === 'indefinite') {
    const what = patients.find(({ name, modifies }) => name === null && !modifies) ?? patients[0];
    return what && items[what.from].in.indefinite ? { by: [] } : null;
  }
  if (frame.further === 'place') {
    const own = trigger.words[trigger.words.length - 1];
    const by = [...patients, ...others]
      .filter((one) => isPlace(one, own, lexicon))
      .map(({ name, kind }) => name?.name ?? kind);
    return by.length > 0 ? { by } : null;
  }
  if (!distinctKinds.has(frame.kind) || frame.dated) return null;
  // "Speeches were made": nobody is said to have made them.
  if (frame.kind === 'speech' && !agents.some((one) => !items[one.at].in.pluralPersons)) return null;
  // "The agency reported", "the bulletin carried": how it is known, not what happened.
  if (isSpeechless(predicate, trigger, frame, lexicon) || agents.some((one) => isPaper(one, lexicon))) return null;
  return { by: [] };
}

const isSpeechless = (
  { triggers }: Predicate,
  { words }: Trigger,
  { kind, patient, in: medium }: Frame,
  lexicon: ClaimLexicon,
): boolean =>
  kind === 'speech' &&
  triggers.length > 0 &&
  words.length === 1 &&
  !lexicon.words.speaking.has(words[0]) &&
  !patient &&
  !medium;

const isPaper = ({ name, kind }: Argument, { words }: ClaimLexicon): boolean =>
  name === null && [...words.media].some((noun) => kind.endsWith(noun));

// "went round the works": the verb's own preposition leads to the place.
const isPlace = ({ name, kind, modifies, tie }: Argument, own: string, { sites }: ClaimLexicon): boolean =>
  !modifies &&
  (tie === null || tie.in.reaching || tie.word === own || (name !== null && tie.in.within)) &&
  (name === null
    ? sites.has(kind) || sites.has(kind.slice(kind.lastIndexOf(' ') + 1))
    : name.kind === 'place' || name.kind === 'organisation' || name.kind === 'object');

const isPast = ({ group, triggers }: Predicate): boolean =>
  group?.voice === 'passive' || triggers.some(({ forms }) => forms.past);

// What stands in quotation marks, speaks of itself, or hangs on "said"; "visited it several times" tells a habit.
function isInWords({ items }: Sentence, { first, at, end }: Predicate): boolean {
  if (/["“”'‘]/.test(items[0].word)) return true;
  // "said in a speech that he had visited it several times": that is no habit of the speaker.
  for (let i = first; i < end; i++) if (items[i].in.habitual) return true;
  return items.some(
    (one, i) =>
      one.sort === 'word' &&
      ((one.in.ownVoice && !items[i + 1]?.in.ownCountry) || (i !== at && one.in.said && isReporting(items, i))),
  );
}

// "…, he said.", "said that …", "said N.", not "recalled two members", "stressed the need".
function isReporting(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next === undefined || next.sort !== 'word' || next.in.claiming || next.in.pronouns;
}

/** A sentence as it is read, in the order of its document. */
interface Told {
  readonly passage: number;
  readonly segment: Segment;
  readonly sentence: Sentence | null;
  readonly assertions: readonly Assertion[];
}

// Days before publication within which a report's own story lies.
const newsDays = 40;

/**
 * The times of what a press report tells further without a date: that of what it has told last. Other documents have
 * none; nor has what a report quotes.
 */
export function storyTimes(
  read: readonly Told[],
  passages: readonly Pick<Passage, 'text'>[],
  { dating: { dating }, issued }: Pick<InContext, 'dating' | 'issued'>,
  lexicon: ClaimLexicon,
): Map<Assertion, Time> {
  const times = new Map<Assertion, Time>();
  const leads: Assertion[] = [];
  if (dating !== 'press') return times;
  let story: Time | null = null;
  let held: Time | null = null;
  const { quoted } = lexicon.words;
  const told = new ToldNames();
  for (const { sentence, assertions, segment, passage } of read) {
    if (quotes(passages[passage].text, segment, quoted)) {
      held = story ?? held;
      story = null;
    }
    if (!sentence) continue;
    if (story === null && isToldAgain(sentence, lexicon)) story = held;
    for (const assertion of assertions) {
      const { date, further, given } = assertion;
      if (further?.isLead) leads.push(assertion);
      if (date && isStory(assertion, issued) && !(story && isAside(assertion, story))) {
        story = { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: 'context' };
        for (const lead of leads.splice(0)) if (isOfOne(lead, assertion)) times.set(lead, story);
      } else if (!date && story && further && (further.by.length === 0 || further.by.some((name) => !told.has(name))))
        times.set(assertion, story);
      told.note(given);
    }
  }
  return times;
}

// A meeting that opens a report, and what the report tells first with a day: that it sat, or who came.
const isOfOne = (lead: Assertion, { kind }: Assertion): boolean =>
  kind === lead.kind || (lead.kind === 'commemoration' && kind === 'appearance');

/** What has been told of, by name and by its last word ("the tower", of a "Fountain Tower" that was named). */
class ToldNames {
  private readonly names = new Set<string>();
  // Few texts ever ask: what is noted is gathered when one does.
  private noted: (readonly Argument[])[] = [];

  note(given: readonly Argument[]): void {
    this.noted.push(given);
  }

  has(name: string): boolean {
    for (const given of this.noted)
      for (const one of given) {
        const called = one.name?.name ?? one.kind;
        this.names.add(called);
        this.names.add(called.slice(called.lastIndexOf(' ') + 1).toLowerCase());
      }
    this.noted = [];
    return this.names.has(name);
  }
}

// Behind words that were quoted the report speaks again: of its meeting, or of somebody who made a report there.
const isToldAgain = ({ items, all }: Sentence, { gatherings, speeches }: ClaimLexicon): boolean =>
  items.at(-2)?.in.inThatPlace === true ||
  all.some(({ tie, kind, name, pointer }) => tie?.in.at && name === null && (pointer || gatherings.has(kind))) ||
  items.some(
    ({ name, word }, at) =>
      name?.form === 'pronoun' && items[at - 1]?.in.inside && speeches.has(items[at + 1]?.word ?? word),
  );

function isStory({ kind, date, planned, denied, weak }: Assertion, issued: string | null): boolean {
  // What somebody's death or a disaster led to is news of another day.
  if (kind === 'death' || kind === 'birth' || kind === 'disaster') return false;
  if (!date?.earliest || !date.latest || planned || denied || weak) return false;
  if (issued === null) return date.basis === 'context';
  const before = Date.parse(issued) - Date.parse(date.earliest);
  return before >= 0 && before < newsDays * 86_400_000 && date.latest <= issued;
}

// "His work, published on 1 May, …", "his visit in April": of an earlier day, and not what the report goes on to tell.
const isAside = ({ by, date }: Assertion, story: Time): boolean =>
  by !== undefined && (by.subordinate || !by.group?.finite) && (date?.latest ?? '') < (story.earliest ?? '');

// "The full text of the message says:" — from here on somebody else speaks.
const quotes = (text: string, { start, end }: Span, quoted: ReadonlySet<string>): boolean =>
  text[end - 1] === ':' && hasWord(text.slice(Math.max(start, end - 200), end), quoted);
