import type clauses from '../../lexicons/en/clauses.json';
import { unitAt } from '../model/index.ts';
import { distinctKinds, undatedKinds } from './assertion.ts';
import { noForms, type VerbForms } from './inflection.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Trigger } from './trigger.ts';
import { indexOf, type TriggerIndex } from './trigger-index.ts';

/** Which of the lexicon's lists a word is in. */
export type Lists = Readonly<Record<keyof typeof clauses | 'function', boolean>>;

/** A plain noun that a frame asks for. */
export interface Noun {
  readonly words: readonly string[];
  /** Its words in one. */
  readonly noun: string;
}

/** All that a lexicon says of one word or mark, looked up once. */
export interface WordInfo {
  /** In lower case. */
  readonly word: string;
  readonly in: Lists;
  /** What it may tell as a verb. */
  readonly verbs: readonly Trigger[];
  /** The same, to look up by what follows; and what it may tell as a noun or phrase. */
  readonly verbIndex: TriggerIndex;
  readonly otherIndex: TriggerIndex;
  /** It has triggers or forms of a verb, by a list or its ending. */
  readonly canBeVerb: boolean;
  /** Its forms as a verb that no frame has; by its ending, where no list has it. Null where it is none. */
  readonly forms: VerbForms | null;
  /** The same, by the lists alone. */
  readonly listed: VerbForms | null;
  /** "-ing", which may be a verb where no list has it. */
  readonly isDoing: boolean;
  /** A past form that tells of its subject even where no object follows. */
  readonly isIntransitive: boolean;
  readonly isAdverb: boolean;
  readonly isPossessive: boolean;
  /** Nouns that begin with it or its singular, the longer first. */
  readonly nouns: readonly Noun[];
  readonly singular: string;
  readonly isPlural: boolean;
  readonly isMeeting: boolean;
  /** A noun by itself that a frame asks for. */
  readonly isNoun: boolean;
  /** A trigger of several words may go on with it. */
  readonly isTail: boolean;
  /** It may tell what is worth knowing without a date; what goes on a dated report. */
  readonly tellsUndated: boolean;
  readonly goesOn: boolean;
}

// Texts have any number of words: what is kept of them is bounded.
const most = 50_000;
// A power of two; few enough that they stay near at hand.
const slots = 1 << 14;

/** The words of a lexicon, each looked up when it is met first. */
export class WordInfos {
  private readonly lexicon: ClaimLexicon;
  private readonly byWord = new Map<string, WordInfo>();
  // Most words are in the same few lists: one object for each set of them, which stays near at hand.
  private readonly byLists = new Map<string, Lists>();
  // The words met last, each known by two hashes of its letters: 64 bits, which no two words of a text share by chance.
  private readonly hashes = new Int32Array(2 * slots);
  private readonly last: WordInfo[];

  constructor(lexicon: ClaimLexicon) {
    this.lexicon = lexicon;
    this.last = new Array(slots).fill(this.of(''));
  }

  /** What is said of a word, however it is written. */
  of(written: string): WordInfo {
    const word = written.toLowerCase().replaceAll('’', "'");
    let info = this.byWord.get(word);
    if (info) return info;
    if (this.byWord.size >= most) this.byWord.clear();
    info = wordInfo(apart(word), this.lexicon, this.listsOf(word));
    this.byWord.set(info.word, info);
    return info;
  }

  private listsOf(word: string): Lists {
    const entries = Object.entries(this.lexicon.words).map(([name, list]) => [name, list.has(word)] as const);
    const key = entries.map(([, isIn]) => (isIn ? 1 : 0)).join('');
    let lists = this.byLists.get(key);
    if (!lists) {
      lists = Object.fromEntries(entries) as Lists;
      this.byLists.set(key, lists);
    }
    return lists;
  }

  /** The same, of the word at code units `[start, end)`. The hot path: no string is made of a word met before. */
  at(text: string, start: number, end: number): WordInfo {
    const { hashes } = this;
    let one = end - start;
    let two = fnvBasis;
    for (let at = start; at < end; at++) {
      const unit = unitAt(text, at);
      one = (Math.imul(one, 31) + unit) | 0;
      two = Math.imul(two ^ unit, fnvPrime);
    }
    const slot = (one ^ (one >>> 15)) & (slots - 1);
    if (hashes[2 * slot] === one && hashes[2 * slot + 1] === two) return this.last[slot];
    const info = this.of(apart(text.slice(start, end)));
    hashes[2 * slot] = one;
    hashes[2 * slot + 1] = two;
    this.last[slot] = info;
    return info;
  }
}

const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

// A copy: a slice would keep the whole text that it was cut from.
const apart = (slice: string): string => ` ${slice}`.slice(1);

const known = new WeakMap<ClaimLexicon, WordInfos>();

/** The words of a lexicon: one store for all that is read with it. */
export function wordInfos(lexicon: ClaimLexicon): WordInfos {
  let infos = known.get(lexicon);
  if (!infos) {
    infos = new WordInfos(lexicon);
    known.set(lexicon, infos);
  }
  return infos;
}

const participle: VerbForms = { ...noForms, past: true, participle: true };

function wordInfo(word: string, lexicon: ClaimLexicon, lists: Lists): WordInfo {
  const { words, triggers, tails, plain, nouns, meetings, intransitive } = lexicon;
  const told = triggers.get(word) ?? [];
  const verbs = told.filter(({ sort }) => sort === 'verb');
  const listed = plain.get(word) ?? null;
  const isPast = word.length >= 5 && word.endsWith('ed') && !word.endsWith('eed');
  const forms = listed ?? (isPast ? participle : null);
  const isDoing = word.length >= 5 && word.endsWith('ing');
  const singular = singularOf(word);
  const own = nouns.get(word);
  return {
    word,
    in: lists,
    verbs,
    verbIndex: indexOf(verbs),
    otherIndex: indexOf(told.filter(({ sort }) => sort !== 'verb')),
    canBeVerb: verbs.length > 0 || forms !== null || isDoing,
    forms,
    listed,
    isDoing,
    isIntransitive: intransitive.has(word),
    isAdverb:
      words.adverbs.has(word) ||
      (word.length > 4 && word.endsWith('ly') && !words.notAdverbs.has(word) && !words.determiners.has(word)),
    isPossessive: isPossessive(word, words.possessives),
    nouns: (own ?? nouns.get(singular) ?? []).map((parts) => ({ words: parts, noun: parts.join(' ') })),
    singular,
    isPlural: singular !== word && !words.function.has(word) && !word.endsWith('ss'),
    isMeeting: meetings.has(word),
    isNoun: meetings.has(word) || (own?.some((noun) => noun.length === 1) ?? false),
    isTail: tails.has(word),
    tellsUndated: told.some(({ frame }) => undatedKinds.has(frame.kind)),
    goesOn: verbs.some(({ frame }) => frame.further !== undefined || distinctKinds.has(frame.kind)),
  };
}

// "'s" stands with its word or, behind a name, without its apostrophe.
function isPossessive(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending) || word === ending.slice(1)) return true;
  return false;
}

const singularOf = (word: string): string =>
  word.length < 4 || !word.endsWith('s') ? word : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
