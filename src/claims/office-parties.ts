import type { Phase } from '../model/index.ts';
import { type Argument, unknownName } from './argument.ts';
import type { Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { asPerson } from './unknown-person.ts';

/** Whom and what a verb that fills or empties offices tells of. */
export interface Parties {
  readonly phase: Phase | null;
  /** Those who get or leave an office, and the offices, as they stand. */
  readonly row: readonly Argument[];
  /** Those of the row of whom it is told, without plain words for what is named beside them. */
  readonly told: readonly Argument[];
  /** Who has it done, and neither gets nor leaves an office. */
  readonly doers: readonly Argument[];
  /** What else is told: the event's, but for whoever has no part in it. */
  readonly rest: readonly Argument[];
}

/**
 * Who gets it: who comes after ("succeeded by N."), who takes it ("N. assumed the chair"), nobody of those who hand it over,
 * or whom it is done to.
 */
type Sense = 'next' | 'own' | 'handed' | 'done';

/** Tells those who get or leave offices from those who have it done, of what a verb was found with and what else is `given`. */
export function partiesOf(
  match: Match,
  isAgain: boolean,
  given: readonly Argument[],
  sentence: Sentence,
  lexicon: ClaimLexicon,
): Parties {
  const { agents, patients, others, trigger } = match;
  const { words, posts, phases } = lexicon;
  const isTold = (one: Argument): boolean => isPerson(one) || (one.name ? one.kind === 'office' : posts.has(one.kind));
  const isWhose = ({ name }: Argument): boolean => words.whose.has(name?.text.toLowerCase() ?? '');
  const isReplacing = words.replacing.has(trigger.words[0]);
  const next = isReplacing ? newcomers(match) : agents;
  const sense = senseOf(match, isReplacing && next.length > 0, lexicon);
  const isByOthers = sense === 'next' || sense === 'own';
  const people = sense === 'next' ? next : sense === 'handed' ? patients.filter((one) => !isPerson(one)) : patients;
  // Of "all his posts including …", "to the post", "as a member" only what is named, or what somebody becomes.
  const isNamed = others.some(({ kind, name }) => kind === 'office' && name !== null);
  const row = [
    ...(sense === 'own' ? agents : []),
    ...people.map((one) => asPerson(one, sentence)),
    ...others.filter((one) => isTold(one) && (isByOthers ? !isPerson(one) : !isDoer(one, agents) && !one.tie?.in.by)),
  ]
    .filter((one) => isTold(one) && !isWhose(one))
    .filter(({ name, kind }) => !isNamed || name !== null || kind !== 'post')
    .filter((one, i, all) => all.indexOf(one) === i)
    .sort((a, b) => a.at - b.at);
  // "deposed by N.", "N. appointed M."
  const isDone = sense !== 'next' && isDoneTo(patients) && row.some((one) => isPerson(one) && !agents.includes(one));
  const doers = isDone
    ? [...agents, ...others].filter((one) => isPerson(one) && isDoer(one, agents) && !isWhose(one))
    : [];
  const offices = row.filter((one) => !isPerson(one)).length;
  return {
    phase:
      isReplacing && sense !== 'next'
        ? patients.some(isPerson)
          ? 'end'
          : null
        : phaseOf(trigger.words, isAgain, phases),
    row,
    // "of all his posts, among them that of chairman"
    told: row.filter(
      ({ tie, name, kind }) =>
        (sense === 'next' || !tie?.in.by) && (offices < 2 || name !== null || !words.barePosts.has(kind)),
    ),
    doers,
    // "relieved N. of his post": nobody but him.
    rest: given.filter(
      (one) => !row.includes(one) && !isWhose(one) && !doers.includes(one) && !(isByOthers && isPerson(one)),
    ),
  };
}

function senseOf({ agents, patients, trigger }: Match, isReplaced: boolean, { words }: ClaimLexicon): Sense {
  // "his place was taken by N."
  const isPlace = patients.some(({ kind, name }) => kind === 'place' && name === null) && agents.some(isPerson);
  if (words.succeeding.has(trigger.words[0]) || isReplaced || isPlace) return 'next';
  if (words.handing.has(trigger.words[0])) return 'handed';
  // "N. assumed the chairmanship at the behest of M."
  const isTaken = trigger.frame.subject?.includes('Person') === true && agents.some(isPerson) && !isDoneTo(patients);
  return isTaken ? 'own' : 'done';
}

/** Who comes in somebody's place: where two are told of, the one who does it, or with whom it is done. */
function newcomers({ agents, patients, others }: Match): readonly Argument[] {
  const people = agents.filter(isPerson);
  if (!patients.some(({ kind }) => kind === 'person' || kind === unknownName || kind === 'they')) return [];
  return people.length > 0 ? people : others.filter((one) => isPerson(one) && one.tie?.in.manner);
}

// "by N.", "by his minister N."
const isDoer = (one: Argument, agents: readonly Argument[]): boolean =>
  agents.some((agent) => agent === one || (agent.modifies && one.from > agent.at && one.from <= agent.last + 3));

const isPerson = ({ kind }: Argument): boolean => kind === 'person';

const isDoneTo = (patients: readonly Argument[]): boolean =>
  patients.some((one) => isPerson(one) || (one.kind === unknownName && one.name === null));

// "elected again": what is done again is done anew.
function phaseOf(words: readonly string[], isAgain: boolean, phases: ClaimLexicon['phases']): Phase | null {
  const phase = phases.get(words.join(' ')) ?? phases.get(words[0]) ?? null;
  return phase === 'begin' && isAgain ? 'again' : phase;
}
