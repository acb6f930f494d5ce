import { type Argument, thing } from './argument.ts';
import { argumentsWithin } from './arguments-within.ts';
import type { Sentence } from './assertion.ts';
import { type Frame, type Slot, slotOf } from './frame.ts';
import { indexAt, type Predicate } from './predicate.ts';
import type { Trigger } from './trigger.ts';

/** A predicate understood by a frame: who does it, what it is done to, and what else stands in the clause. */
export interface Match {
  readonly frame: Frame;
  readonly trigger: Trigger;
  readonly agents: readonly Argument[];
  readonly patients: readonly Argument[];
  readonly others: readonly Argument[];
}

type Context = Pick<Sentence, 'predicates' | 'all' | 'items' | 'isStory'>;

/** The first way to understand a predicate that has all it asks for; null where there is none. */
export function matchOf(predicate: Predicate, sentence: Context): Match | null {
  if (predicate.triggers.length === 0) return null;
  const kinds =
    kindsIn(predicate.subject) | kindsIn(predicate.before) | kindsIn(predicate.after) | kindsIn(founded(predicate));
  let clause: Clause | null = null;
  const { isStory } = sentence;
  let weak: Match | null = null;
  for (const trigger of predicate.triggers) {
    if (trigger.frame.weak && weak) continue;
    if (!hasAll(trigger.needs, kinds)) continue;
    clause ??= clauseOf(predicate);
    let match = slotsOf(predicate, trigger, clause);
    if (!match || !fits(match, predicate, isStory)) match = doneBySubject(predicate, trigger, clause, isStory);
    if (!match) continue;
    const { around } = trigger.frame;
    if (around && !isAround(around, predicate, sentence)) continue;
    if (!trigger.frame.weak) return match;
    weak = match;
  }
  return weak;
}

// A quick look at what stands with a predicate, as bits: most triggers ask for what is not there.
function kindsIn(found: readonly Argument[]): number {
  let bits = 0;
  for (const { kindBits } of found) bits |= kindBits;
  return bits;
}

function hasAll(needs: readonly number[], bits: number): boolean {
  for (const need of needs) if (!(need & bits)) return false;
  return true;
}

/** "N. on Friday laid before the bier a wreath": what looks like a participle has its object further on. */
function doneBySubject(predicate: Predicate, trigger: Trigger, clause: Clause, isStory: boolean): Match | null {
  const { group, subject } = predicate;
  const { patient } = trigger.frame;
  if (!patient || !group || group.finite || group.voice === 'active' || group.led !== null) return null;
  if (subject.length === 0 || has(subject, patient, isStory) || !has(clause.direct, patient, isStory)) return null;
  const active: Predicate = { ...predicate, group: { ...group, voice: 'active' } };
  const match = slotsOf(active, trigger, clause);
  return match && fits(match, active, isStory) ? match : null;
}

/** Whether one of the words stands between the finite verbs before and after a predicate, a day called by it included. */
function isAround(
  around: readonly string[],
  predicate: Predicate,
  { predicates, all, items, isStory }: Context,
): boolean {
  const index = indexAt(predicate.at, predicates);
  let from = 0;
  let to = items.length;
  for (let i = index - 1; i >= 0; i--) {
    if (!predicates[i].group?.finite && index - i < reach) continue;
    from = predicates[i].last + 1;
    break;
  }
  for (let i = index + 1; i < predicates.length; i++) {
    if (!predicates[i].group?.finite && i - index < reach) continue;
    to = predicates[i].first;
    break;
  }
  if (has(argumentsWithin(from, to, all), around, isStory)) return true;
  // "on 17 May, the tenth anniversary of": the words are those of a date.
  const { nouns } = slotOf(around);
  for (let at = from; at < to; at++) {
    const date = items[at].date;
    if (date?.mentions.some(({ text }) => nouns.has(text.slice(text.lastIndexOf(' ') + 1)))) return true;
  }
  return false;
}

const reach = 24;

/** What stands with a predicate, by how it stands. */
interface Clause {
  readonly direct: readonly Argument[];
  readonly led: readonly Argument[];
  readonly whole: readonly Argument[];
}

function clauseOf(predicate: Predicate): Clause {
  const { group, before, after } = predicate;
  if (!group) return { direct: none, led: none, whole: [...before, ...after, ...founded(predicate)] };
  const direct: Argument[] = [];
  const led: Argument[] = [];
  for (const one of after) (isDirect(one) ? direct : led).push(one);
  for (const one of before) led.push(one);
  return { direct, led, whole: direct.length === 0 ? led : [...direct, ...led] };
}

const none: readonly Argument[] = [];

// "the union was founded by merger": of what it was founded by, too.
const founded = ({ phrase, governor }: Predicate): readonly Argument[] =>
  phrase?.tie?.in.by && governor?.group?.voice === 'passive' ? governor.subject : none;

function slotsOf({ group, subject }: Predicate, trigger: Trigger, { direct, led, whole }: Clause): Match | null {
  const { frame } = trigger;
  if (trigger.sort !== 'verb' || !group) {
    // "the founding of the union by N.", "N.'s visit to the works": what it is of comes first.
    const governed = trigger.sort === 'phrase' ? trigger.words[trigger.words.length - 1] : null;
    // "in the chair at the congress": the phrase's own preposition governs it.
    const patient =
      whole.find(({ tie }) => tie !== null && tie.word === governed) ??
      whole.find(({ tie, modifies }) => tie === null || tie.in.genitive || modifies);
    return { frame, trigger, agents: [], patients: patient ? [patient] : [], others: whole };
  }
  if (frame.intransitive) {
    // What has no passive is told of its subject all the same ("the committee was met"); "running" says nothing.
    const isDoing = group.voice === 'active' && !group.finite;
    // "The Eighth Congress, meeting in May, …"
    const isSitting = frame.kind === 'meeting' && subject.some(({ name }) => name?.kind === 'meeting');
    return isDoing && !isSitting ? null : { frame, trigger, agents: subject, patients: subject, others: whole };
  }
  if (group.voice === 'passive' || isGiven(subject, direct, frame)) {
    const by = led.filter(({ tie }) => tie?.in.by);
    const others = by.length === 0 ? whole : whole.filter((one) => !by.includes(one));
    return { frame, trigger, agents: by, patients: subject, others };
  }
  return { frame, trigger, agents: subject, patients: direct, others: led };
}

const isDirect = ({ preposition, modifies }: Argument): boolean => preposition === null && !modifies;

// "N. elected First Secretary": who gets an office does not give it, though no "was" says so.
const isGiven = (subject: readonly Argument[], direct: readonly Argument[], { patient }: Frame): boolean =>
  direct[0]?.kind === 'office' &&
  (patient?.includes('Person') ?? false) &&
  subject.some(({ kind }) => kind === 'person') &&
  !direct.some(({ kind }) => kind === 'person');

function fits({ frame, agents, patients, others }: Match, predicate: Predicate, isStory: boolean): boolean {
  if (frame.passive && predicate.group?.voice !== 'passive') return false;
  if (frame.subject && !has(agents, frame.subject, isStory)) return false;
  if (frame.by && !has(agents, frame.by, isStory)) return false;
  // "lost Veld": of a name that no list has, what is done to it says nothing of who it is.
  const isAnybody =
    isStory &&
    (predicate.group?.voice === 'passive' ||
      frame.kind === 'appointment' ||
      (frame.kind === 'death' && frame.subject === undefined));
  if (frame.patient && !has(patients, frame.patient, isAnybody) && !hasLedPatient(frame, others, predicate, isAnybody))
    return false;
  if (frame.with && !has([...patients, ...others], frame.with, isStory)) return false;
  const tied = (list: 'inside' | 'transforming'): Argument[] => others.filter(({ tie }) => tie?.in[list]);
  if (frame.in && !has(tied('inside'), frame.in, isStory)) return false;
  if (frame.into && !has(tied('transforming'), frame.into, isStory)) return false;
  if (frame.any && !has([...agents, ...patients, ...others], frame.any, isStory)) return false;
  if (
    frame.located &&
    !others.some(
      ({ kind, tie }) =>
        tie?.in.placing &&
        (kind === 'place' || (kind === 'organisation' && (tie.in.at || !frame.with?.includes('Organisation')))),
    )
  )
    return false;
  return true;
}

// "preside over the congress", "look round the works": the verb's own preposition governs what it is done to.
function hasLedPatient(
  frame: Frame,
  others: readonly Argument[],
  { triggers, last }: Predicate,
  isStory: boolean,
): boolean {
  const [first] = others;
  if (!first || !frame.patient || !isOf(first, slotOf(frame.patient, isStory))) return false;
  return triggers.some(({ words }) => words.at(-1) === first.preposition) && first.at > last;
}

const has = (found: readonly Argument[], wanted: readonly string[], isStory: boolean): boolean => {
  const slot = slotOf(wanted, isStory);
  return found.some((argument) => isOf(argument, slot));
};

function isOf({ name, kind, plural }: Argument, { isAny, kinds, nouns, singles }: Slot): boolean {
  if (isAny) return true;
  if (name) return kinds.has(name.kind);
  if (kind === thing || (nouns.size === 0 && singles.size === 0)) return false;
  // "rocket launcher" is a launcher.
  for (let from = 0; from >= 0; from = kind.indexOf(' ', from) + 1 || -1) {
    const noun = from === 0 ? kind : kind.slice(from);
    if (nouns.has(noun) || (!plural && singles.has(noun))) return true;
  }
  return false;
}
