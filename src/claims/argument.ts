import type { Holder } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import type { Focus } from './focus.ts';
import { beginsClause, isBeforeVerb, isJoinedHere, isWhere, pairBefore, prepositionBefore } from './governing.ts';
import { type Item, isAdverb } from './item.ts';
import { anyKind, nameBitsOf, nounBitsOf } from './kind-bits.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { nounBefore } from './noun-before.ts';
import type { Verb } from './verb.ts';
import type { WordInfo } from './word-info.ts';
import { wordInfos } from './word-infos.ts';

/** What stands with a verb: a noun phrase, by its head, which is a name, a plain noun that a frame asks for, or any other. */
export interface Argument extends Span {
  /** Indices of the first item of its phrase ("the"), and of the first and last of its head. */
  readonly from: number;
  readonly at: number;
  readonly last: number;
  /** The kind of the name, the plain noun itself, or `thing`. */
  readonly kind: string;
  /** The same as bits, as `kind-bits.ts` gives them. */
  readonly kindBits: number;
  readonly name: NameMention | null;
  /** Of a person: the offices they are named with here. */
  readonly as: readonly Holder[] | null;
  /** A plain noun that stands for several. */
  readonly plural: boolean;
  /** It points to what was told before: "it", "the meeting". */
  readonly pointer: boolean;
  /** It only says what kind of thing the noun after it is ("Party work"), or whose it is. */
  readonly modifies: boolean;
  /** The preposition that ties it to the clause; null where none does. */
  readonly preposition: string | null;
  /** The same, with what the lexicon says of it. */
  readonly tie: WordInfo | null;
  /** It is joined to the argument before it by "and" or a comma. */
  readonly joined: boolean;
}

/** What an argument is told with that nothing ties to the clause, or joins to another. */
export const standingAlone = {
  as: null,
  plural: false,
  pointer: false,
  modifies: false,
  preposition: null,
  tie: null,
  joined: false,
} as const;

/** What an argument is that no list of nouns has. */
export const thing = 'thing';

/** What a noun in capitals is that no list of names has; frames ask for it as `Name`. */
export const unknownName = 'Name';

/**
 * The noun phrases of a sentence, in its order, each by its head and the names within it; what points to a meeting or
 * body told before ("the congress", "it") is that, by `focus`.
 */
export function argumentsOf(
  items: readonly Item[],
  verbs: readonly Verb[],
  focus: Focus,
  lexicon: ClaimLexicon,
): Argument[] {
  const found: Argument[] = [];
  let v = 0;
  for (let at = 0; at < items.length; ) {
    while (v < verbs.length && verbs[v].last < at) v++;
    if (v < verbs.length && verbs[v].first <= at) {
      at = verbs[v].last + 1;
      continue;
    }
    const item = items[at];
    const given = item.in.neuter || item.in.pluralPersons ? givenBefore(at, verbs[v], focus) : null;
    if (given) {
      found.push(argument(items, at, at, at, null, given, false, null, false, null, item.in.pluralPersons, true));
      at++;
      continue;
    }
    const own =
      item.in.neuter && v < verbs.length && verbs[v - 1]?.last !== at - 1 ? meetingBefore(found, lexicon) : null;
    if (own) {
      found.push({ ...own, from: at, at, last: at, start: item.start, end: item.end, pointer: own.name === null });
      at++;
      continue;
    }
    const pointed = item.in.neuter && !(v > 0 && verbs[v - 1].last === at - 1 && focus.handed()) ? focus.it() : null;
    if (pointed) {
      found.push(argument(items, at, at, at, pointed, pointed.kind, false, prepositionBefore(items, at, found), false));
      at++;
      continue;
    }
    // "They" that nothing says whom means people all the same.
    if (item.sort === 'word' && item.in.persons && items[at + 1]?.sort !== 'name') {
      const tie = items[at - 1]?.in.prepositions ? items[at - 1].info : null;
      found.push(argument(items, at, at, at, null, 'they', false, tie, false));
      at++;
      continue;
    }
    if (focus.isStory && item.in.narrators) {
      found.push(argument(items, at, at, at, null, 'we', false, null, false));
      at++;
      continue;
    }
    // "handed it to N."
    const isHanded = item.in.neuter && v > 0 && verbs[v - 1].last === at - 1;
    const noun = item.in.neuter ? ((isHanded ? focus.handed() : null) ?? focus.itNoun()) : null;
    if (noun) {
      const before = prepositionBefore(items, at, found);
      found.push(argument(items, at, at, at, null, noun, false, before, false, null, false, true));
      at++;
      continue;
    }
    // "conquered it": a thing that the text alone knows.
    if (isHanded) {
      found.push(argument(items, at, at, at, null, item.word, false, null, false, null, false, true));
      at++;
      continue;
    }
    if (focus.isStory && item.in.neuter && isDoer(at, verbs[v], items, lexicon)) {
      found.push(argument(items, at, at, at, null, item.word, false, null, false, null, false, true));
      at++;
      continue;
    }
    if (!opens(item) || (item.in.claiming && !isDeterminer(items, at))) {
      at++;
      continue;
    }
    const stop = v < verbs.length ? verbs[v].first : items.length;
    at = phraseFrom(items, at, stop, found, focus, lexicon);
  }
  return found;
}

// "In 1908 it bought a house": something that the text alone knows; but "It took three years".
const isDoer = (at: number, verb: Verb | undefined, items: readonly Item[], { words }: ClaimLexicon): boolean =>
  verb?.first === at + 1 && verb.group.finite && !words.lasting.has(items[verb.at].word);

// "It was handed to N.", "They were laid before the bier": the gift or wreaths told of last.
function givenBefore(at: number, verb: Verb | undefined, focus: Focus): string | null {
  const handed = focus.handed();
  if (!handed || verb?.first !== at + 1 || verb.group.voice !== 'passive' || !verb.group.finite) return null;
  return verb.triggers.some(({ frame }) => frame.patient?.includes(handed)) ? handed : null;
}

// "The congress, held in May, is known, since it elected …": the meeting that the sentence is about.
function meetingBefore(found: readonly Argument[], { meetings }: ClaimLexicon): Argument | null {
  const theme = found.find(({ preposition, modifies }) => preposition === null && !modifies);
  return theme && !theme.plural && (theme.name ? theme.name.kind === 'meeting' : meetings.has(theme.kind))
    ? theme
    : null;
}

/** Only the names of a sentence, with the word before each: for a sentence that claims nothing. */
export function namesIn(items: readonly Item[]): Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < items.length; at++) {
    const { name, as } = items[at];
    if (!name) continue;
    let before = at - 1;
    while (before >= 0 && items[before].in.determiners) before--;
    const preposition = before >= 0 && items[before].in.prepositions ? items[before].info : null;
    found.push(argument(items, at, at, at, name, name.kind, false, preposition, false, as));
  }
  return found;
}

/** "that congress": no relative word. */
export const isDeterminer = (items: readonly Item[], at: number): boolean =>
  items[at].in.claiming &&
  (at === 0 || items[at - 1].sort === 'mark' || (items[at - 1].sort === 'word' && items[at - 1].in.function));

const opens = (item: Item): boolean =>
  item.sort === 'name' || (item.sort === 'word' && (item.in.determiners || (!item.in.function && !isAdverb(item))));

/** Reads one noun phrase that begins at `from`, and gives the index of the item after it. */
function phraseFrom(
  items: readonly Item[],
  from: number,
  stop: number,
  found: Argument[],
  focus: Focus,
  lexicon: ClaimLexicon,
): number {
  const { words } = lexicon;
  const joined = isJoinedHere(items, from, found);
  const governing = prepositionBefore(items, from, found, joined);
  const first = found.length;
  let at = from;
  while (at < stop && items[at].sort === 'word' && items[at].in.determiners) at++;
  // "the then county"
  if (at > from && at < stop - 1 && items[at].sort === 'word' && items[at].in.adverbs) at++;
  // "the March 2013 plenary meeting"
  if (at < stop - 1 && at > from && items[at].date) at++;
  const names: number[] = [];
  let plainFrom = -1;
  let plainLast = -2;
  for (; at < stop; at++) {
    const item = items[at];
    if (item.sort === 'name') {
      // Two names in a row are two phrases; so is a person after a name, or after a noun that is no title ("at the
      // congress N. spoke").
      if (names.length > 0 && plainFrom < 0) break;
      if (plainFrom >= 0 && item.name?.kind === 'person' && (names.length > 0 || items[at - 1].info.isNoun)) break;
      names.push(at);
      plainFrom = -1;
      if (item.name?.kind === 'person' && items[at + 1]?.word !== "'" && !isWhose(item.name, words)) {
        at++;
        break;
      }
    } else if (item.sort === 'mark') {
      // "N.'s", "workers' party": whose it is.
      if (item.word === "'" && at - 1 === plainLast && items[at + 1]?.sort === 'word' && !items[at + 1].in.function)
        continue;
      if (item.word !== "'" || names.at(-1) !== at - 1) break;
      if (items[at + 1]?.info.isPossessive) at++;
      plainFrom = -1;
    } else if (item.sort === 'word' && !item.in.function) {
      // "after ten years the congress": an article begins a phrase of its own.
      if (plainFrom >= 0 && item.in.determiners && (item.in.indefinite || item.word === 'the')) break;
      // "the bureau unanimously approved"
      if (isAdverb(item) && at === stop - 1) break;
      if (plainFrom < 0) plainFrom = at;
      plainLast = at;
    } else break;
  }
  const end = at;
  if (end === from) return from + 1;
  // "Talks between N., and M. took place": two stand between.
  const pair = items[from - 1]?.in.adding ? pairBefore(found) : null;
  const isPaired = pair !== null || (joined && governing?.in.pairing === true);
  const isSubject = isBeforeVerb(items, from, end, stop) || beginsClause(items, from, end, stop, found);
  const preposition = isWhere(items, from, end)
    ? placing(lexicon)
    : !isPaired && isSubject
      ? null
      : (pair ?? governing);
  const isPlain = plainFrom >= 0;
  for (const name of names) {
    const { name: mention, as } = items[name];
    if (!mention) continue;
    const modifies = isPlain
      ? mention.kind !== 'person' || items[name + 1]?.word === "'" || isWhose(mention, words)
      : name !== names.at(-1);
    found.push(argument(items, from, name, name, mention, mention.kind, modifies, preposition, joined, as));
  }
  if (isPlain) headOf(items, from, plainFrom, end, names.length > 0, preposition, joined, found, focus, lexicon);
  return found.length > first || end > from ? end : end + 1;
}

const placing = (lexicon: ClaimLexicon): WordInfo => wordInfos(lexicon).of('in');

const isWhose = ({ form, text }: NameMention, { possessivePronouns }: ClaimLexicon['words']): boolean =>
  form === 'pronoun' && possessivePronouns.has(text.toLowerCase());

/** The plain noun at the end of a phrase: the longest that a frame asks for, else its last word. */
function headOf(
  items: readonly Item[],
  from: number,
  plainFrom: number,
  end: number,
  isNamed: boolean,
  preposition: WordInfo | null,
  joined: boolean,
  found: Argument[],
  focus: Focus,
  { meetings, words }: ClaimLexicon,
): void {
  const last = end - 1;
  const noun = nounBefore(items, Math.max(plainFrom, last - 4), end);
  const at = noun ? end - noun.words.length : last;
  let kind = noun?.noun ?? thing;
  // "their fifth": the noun told last that is counted.
  if (kind === thing && from < last && items[last].in.ordinals) kind = countedLast(found, focus, meetings) ?? thing;
  if (kind !== thing && meetings.has(kind) && !isNamed && !items[end]?.in.genitive && end - from <= 3) {
    // "the next congress" is another.
    if (items[from].in.definite && !(at > from && items[at - 1].in.ordinals)) {
      const meant = focus.meeting(kind);
      if (meant) {
        found.push(
          argument(
            items,
            from,
            at,
            last,
            { ...meant, start: items[at].start, end: items[last].end },
            'meeting',
            false,
            preposition,
            joined,
          ),
        );
        return;
      }
      found.push(argument(items, from, at, last, null, kind, false, preposition, joined, null, false, true));
      return;
    }
  }
  if (
    kind === thing &&
    items[last].isCapital &&
    (last > 0 || (end === 1 && !(focus.isStory && isCommon(items[0].word, words))))
  )
    kind = unknownName;
  const isPlural = kind !== thing && !kind.endsWith('s') && items[last].word.endsWith('s');
  found.push(argument(items, from, at, last, null, kind, false, preposition, joined, null, isPlural));
}

// "Suffrage was widened": what a sentence begins with has its capital for that.
function isCommon(word: string, { commonEndings }: ClaimLexicon['words']): boolean {
  // Not "Vance": an ending has a word before it.
  for (let length = 3; length <= 5 && length + 4 <= word.length; length++)
    if (commonEndings.has(word.slice(-length))) return true;
  return false;
}

const argument = (
  items: readonly Item[],
  from: number,
  at: number,
  last: number,
  name: NameMention | null,
  kind: string,
  modifies: boolean,
  preposition: WordInfo | null,
  joined: boolean,
  as: readonly Holder[] | null = null,
  plural = false,
  pointer = false,
): Argument => ({
  from,
  at,
  last,
  start: items[at].start,
  end: items[last].end,
  kind,
  kindBits: name ? nameBitsOf(name.kind) : kind === thing ? anyKind : nounBitsOf(kind),
  name:
    name && name.start !== items[at].start
      ? { ...name, start: items[at].start, end: items[last].end, text: name.text }
      : name,
  as,
  plural,
  pointer,
  modifies,
  preposition: preposition?.word ?? null,
  tie: preposition,
  joined,
});

function countedLast(found: readonly Argument[], focus: Focus, meetings: ClaimLexicon['meetings']): string | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { kind, name } = found[i];
    if (name?.kind === 'meeting') return focus.noun(name.name);
    if (meetings.has(kind)) return kind;
  }
  return focus.counted();
}
