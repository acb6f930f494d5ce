import type clauses from '../../lexicons/en/clauses.json';
import { distinctKinds, undatedKinds } from './assertion.ts';
import { noForms, type VerbForms } from './inflection.ts';
import type { ClaimLexicon, Noun } from './lexicon.ts';
import { bitsOf, type traits } from './traits.ts';
import type { Trigger } from './trigger.ts';
import { indexOf, type TriggerIndex, tailBit } from './trigger-index.ts';

/** Which of the lexicon's lists a word is in. */
export type Lists = Readonly<Record<keyof typeof clauses | 'function', boolean>>;

/** All that a lexicon says of one word or mark, looked up once. */
export interface WordInfo {
  /** In lower case. */
  readonly word: string;
  /** What it may be, as bits of `traits`. */
  readonly traits: number;
  readonly in: Lists;
  /** What it may tell as a verb. */
  readonly verbs: readonly Trigger[];
  /** The same, to look up by what follows; and what it may tell as a noun or phrase. */
  readonly verbIndex: TriggerIndex;
  readonly otherIndex: TriggerIndex;
  /** Its forms as a verb that no frame has; by its ending, where no list has it. Null where it is none. */
  readonly forms: VerbForms | null;
  /** The same, by the lists alone. */
  readonly listed: VerbForms | null;
  /** "-ing", which may be a verb where no list has it. */
  readonly isDoing: boolean;
  /** A past form that tells of its subject even where no object follows. */
  readonly isIntransitive: boolean;
  readonly isPossessive: boolean;
  /** Nouns that begin with it or its singular, the longer first. */
  readonly nouns: readonly Noun[];
  readonly singular: string;
  readonly isPlural: boolean;
  readonly isMeeting: boolean;
  /** A noun by itself that a frame asks for. */
  readonly isNoun: boolean;
  /** Its bit where a trigger of several words may go on with it, else 0. */
  readonly tailBit: number;
}

const participle: VerbForms = { ...noForms, past: true, participle: true };

export function wordInfo(word: string, lexicon: ClaimLexicon, lists: Lists): WordInfo {
  const { words, triggers, tails, plain, nouns, meetings, intransitive, nounEnds, presence, anniversaries } = lexicon;
  const told = triggers.get(word) ?? noTriggers;
  const verbs = told === noTriggers ? noTriggers : told.filter(({ sort }) => sort === 'verb');
  const others = told === noTriggers ? noTriggers : told.filter(({ sort }) => sort !== 'verb');
  const listed = plain.get(word) ?? null;
  const isPast = word.length >= 5 && word.endsWith('ed') && !word.endsWith('eed');
  const forms = listed ?? (isPast ? participle : null);
  const isDoing = word.length >= 5 && word.endsWith('ing');
  const singular = singularOf(word);
  const own = nouns.get(word);
  const canBe: Record<keyof typeof traits, boolean> = {
    verb: verbs.length > 0 || forms !== null || isDoing,
    telling: others.length > 0,
    goesOn: verbs.some(({ frame }) => frame.further !== undefined || distinctKinds.has(frame.kind)),
    tellsUndated: told.some(({ frame }) => undatedKinds.has(frame.kind)),
    meeting: meetings.has(word),
    adverb:
      words.adverbs.has(word) ||
      (word.length > 4 && word.endsWith('ly') && !words.notAdverbs.has(word) && !words.determiners.has(word)),
    nounEnd: nounEnds.has(word) || nounEnds.has(singular),
    neuter: lists.neuter,
    naming: lists.naming,
    presence: presence.telling.has(word),
    mourning: lists.mourning,
    anniversary: anniversaries.has(word),
    said: lists.said,
    bracket: word === '(',
    date: false,
    office: false,
    numbered: false,
  };
  return {
    word,
    traits: bitsOf(canBe),
    in: lists,
    verbs,
    verbIndex: indexOf(verbs),
    otherIndex: indexOf(others),
    forms,
    listed,
    isDoing,
    isIntransitive: intransitive.has(word),
    isPossessive: isPossessive(word, words.possessives),
    nouns: own ?? nouns.get(singular) ?? noNouns,
    singular,
    isPlural: singular !== word && !words.function.has(word) && !word.endsWith('ss'),
    isMeeting: meetings.has(word),
    isNoun: meetings.has(word) || (own?.some(({ words: parts }) => parts.length === 1) ?? false),
    tailBit: tails.has(word) ? tailBit(word) : 0,
  };
}

// Most words have none: one of each for all of them, which stays near at hand.
const noTriggers: readonly Trigger[] = [];
const noNouns: readonly Noun[] = [];

// "'s" stands with its word or, behind a name, without its apostrophe.
function isPossessive(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending) || word === ending.slice(1)) return true;
  return false;
}

// "chairmen", "spokeswomen"; not "specimen".
const manyOf = /\p{L}{2}(?<!ci|gi|do|cu)(?:wo)?men$/u;

const singularOf = (word: string): string =>
  manyOf.test(word)
    ? word.replace(/en$/, 'an')
    : word.length < 4 || !word.endsWith('s')
      ? word
      : word.endsWith('ies')
        ? `${word.slice(0, -3)}y`
        : word.slice(0, -1);
