import type { NameMention } from '../model/index.ts';
import { type Argument, argument, thing, unknownName } from './argument.ts';
import type { Focus } from './focus.ts';
import { beginsClause, isBeforeVerb, isJoinedHere, isWhere, pairBefore, prepositionBefore } from './governing.ts';
import { type Item, isAdverb } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { nounBefore } from './noun-before.ts';
import { pointerAt } from './pointer.ts';
import type { Verb } from './verb.ts';
import type { WordInfo } from './word-info.ts';
import { wordInfos } from './word-infos.ts';

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
    const pointer = pointerAt(items, at, verbs, v, found, focus, lexicon);
    if (pointer) {
      found.push(pointer);
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
  return withParts(found, items);
}

/** Only the names of a sentence, with the word before each: for a sentence that claims nothing. */
export function namesIn(items: readonly Item[]): Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < items.length; at++) {
    const { name, as } = items[at];
    if (!name) continue;
    let before = at - 1;
    while (before >= 0 && items[before].in.determiners) before--;
    const tie = before >= 0 && items[before].in.prepositions ? items[before].info : null;
    found.push(argument(items, at, at, at, name, { as, tie }));
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
      // congress N. spoke"; but "the grave of war hero N.").
      if (names.length > 0 && plainFrom < 0) break;
      if (plainFrom >= 0 && item.name?.kind === 'person' && (names.length > 0 || !titles(items, from, at))) break;
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
  const tie = isWhere(items, from, end) ? placing(lexicon) : !isPaired && isSubject ? null : (pair ?? governing);
  const isPlain = plainFrom >= 0;
  for (const name of names) {
    const { name: mention, as } = items[name];
    if (!mention) continue;
    const modifies = isPlain
      ? mention.kind !== 'person' || items[name + 1]?.word === "'" || isWhose(mention, words)
      : name !== names.at(-1);
    found.push(argument(items, from, name, name, mention, { as, modifies, tie, joined }));
  }
  if (isPlain)
    found.push(headOf(items, from, plainFrom, end, names.length > 0, { tie, joined }, found, focus, lexicon));
  return found.length > first || end > from ? end : end + 1;
}

// Whether the plain words before a person, at item `at`, say more of the title that N. has ("war hero N.").
const titles = (items: readonly Item[], from: number, at: number): boolean =>
  !items[at - 1].info.isNoun ||
  (items[at].start > items[at - 1].end + 1 && !items[at - 1].info.isMeeting && !items[from].in.determiners);

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
  tied: Pick<Argument, 'tie' | 'joined'>,
  found: readonly Argument[],
  focus: Focus,
  { meetings, words }: ClaimLexicon,
): Argument {
  const last = end - 1;
  const noun = nounBefore(items, Math.max(plainFrom, last - 4), end);
  const at = noun ? end - noun.words.length : last;
  let kind = noun?.noun ?? thing;
  // "their fifth": the noun told last that is counted.
  if (kind === thing && from < last && items[last].in.ordinals) kind = countedLast(found, focus, meetings) ?? thing;
  const isMeeting = kind !== thing && meetings.has(kind) && !isNamed && !items[end]?.in.genitive && end - from <= 3;
  // "the next congress" is another.
  if (isMeeting && items[from].in.definite && !(at > from && items[at - 1].in.ordinals)) {
    const meant = focus.meeting(kind);
    return meant
      ? argument(items, from, at, last, meant, tied)
      : argument(items, from, at, last, kind, { ...tied, pointer: true });
  }
  if (
    kind === thing &&
    items[last].isCapital &&
    (last > 0 || (end === 1 && !(focus.isStory && isCommon(items[0].word, words))))
  )
    kind = unknownName;
  const plural = kind !== thing && !kind.endsWith('s') && items[last].word.endsWith('s');
  return argument(items, from, at, last, kind, { ...tied, plural });
}

/** "the last of the rebels", "most of the fleet": the phrase behind "of" is who or what is told of. */
function withParts(all: Argument[], items: readonly Item[]): Argument[] {
  for (let i = 0; i + 1 < all.length; i++) {
    const { kind, name, last, from, tie, preposition, joined } = all[i];
    if (name || kind !== thing || !items[last].in.partitive || !items[last + 1]?.in.genitive) continue;
    const head = all.findIndex((one, k) => k > i && !one.modifies);
    if (head < 0 || all[head].from > last + 2 || !all[head].tie?.in.genitive) continue;
    all.splice(i, head - i + 1, { ...all[head], from, tie, preposition, joined });
  }
  return all;
}

// "Suffrage was widened": what a sentence begins with has its capital for that.
function isCommon(word: string, { commonEndings }: ClaimLexicon['words']): boolean {
  // Not "Vance": an ending has a word before it.
  for (let length = 3; length <= 5 && length + 4 <= word.length; length++)
    if (commonEndings.has(word.slice(-length))) return true;
  return false;
}

function countedLast(found: readonly Argument[], focus: Focus, meetings: ClaimLexicon['meetings']): string | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { kind, name } = found[i];
    if (name?.kind === 'meeting') return focus.noun(name.name);
    if (meetings.has(kind)) return kind;
  }
  return focus.counted();
}
