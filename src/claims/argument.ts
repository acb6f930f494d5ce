import type { Holder } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import type { Focus } from './focus.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Verb } from './verb.ts';

/** What stands with a verb: a noun phrase, by its head, which is a name, a plain noun that a frame asks for, or any other. */
export interface Argument extends Span {
  /** Indices of the first item of its phrase ("the"), and of the first and last of its head. */
  readonly from: number;
  readonly at: number;
  readonly last: number;
  /** The kind of the name, the plain noun itself, or `thing`. */
  readonly kind: string;
  readonly name: NameMention | null;
  /** Of a person: the offices they are named with here. */
  readonly as?: readonly Holder[];
  /** A plain noun that stands for several. */
  readonly plural?: boolean;
  /** It points to what was told before: "it", "the meeting". */
  readonly pointer?: true;
  /** It only says what kind of thing the noun after it is ("Party work"), or whose it is. */
  readonly modifies: boolean;
  /** The preposition that ties it to the clause; null where none does. */
  readonly preposition: string | null;
  /** It is joined to the argument before it by "and" or a comma. */
  readonly joined: boolean;
}

/** What an argument is that no list of nouns has. */
export const thing = 'thing';

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
  const { words } = lexicon;
  const found: Argument[] = [];
  let v = 0;
  for (let at = 0; at < items.length; ) {
    while (v < verbs.length && verbs[v].last < at) v++;
    if (v < verbs.length && verbs[v].first <= at) {
      at = verbs[v].last + 1;
      continue;
    }
    const item = items[at];
    const pointed = item.word === 'it' ? focus.it() : null;
    if (pointed) {
      found.push(
        argument(items, at, at, at, pointed, pointed.kind, false, prepositionBefore(items, at, found, words), false),
      );
      at++;
      continue;
    }
    // "They" that nothing says whom means people all the same.
    if (item.sort === 'word' && persons.has(item.word) && items[at + 1]?.sort !== 'name') {
      found.push(argument(items, at, at, at, null, 'they', false, prepositionBefore(items, at, found, words), false));
      at++;
      continue;
    }
    const noun = item.word === 'it' ? focus.itNoun() : null;
    if (noun) {
      const it = argument(items, at, at, at, null, noun, false, prepositionBefore(items, at, found, words), false);
      found.push({ ...it, pointer: true });
      at++;
      continue;
    }
    if (!opens(item, words)) {
      at++;
      continue;
    }
    const stop = v < verbs.length ? verbs[v].first : items.length;
    at = phraseFrom(items, at, stop, found, focus, lexicon);
  }
  return found;
}

const persons: ReadonlySet<string> = new Set(['they', 'he', 'she']);

/** Only the names of a sentence, with the word before each: for a sentence that claims nothing. */
export function namesIn(items: readonly Item[], { words }: ClaimLexicon): Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < items.length; at++) {
    const { name, as } = items[at];
    if (!name) continue;
    let before = at - 1;
    while (before >= 0 && words.determiners.has(items[before].word)) before--;
    const preposition = before >= 0 && words.prepositions.has(items[before].word) ? items[before].word : null;
    found.push(argument(items, at, at, at, name, name.kind, false, preposition, false, as));
  }
  return found;
}

const opens = ({ sort, word }: Item, words: ClaimLexicon['words']): boolean =>
  sort === 'name' || (sort === 'word' && (words.determiners.has(word) || isContent(word, words)));

const isContent = (word: string, words: ClaimLexicon['words']): boolean => !words.function.has(word);

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
  const governing = prepositionBefore(items, from, found, words);
  const joined = isJoinedHere(items, from, found);
  const first = found.length;
  let at = from;
  while (at < stop && items[at].sort === 'word' && words.determiners.has(items[at].word)) at++;
  // "the then county"
  if (at > from && at < stop - 1 && items[at].sort === 'word' && words.adverbs.has(items[at].word)) at++;
  // "the March 2013 plenary meeting"
  if (at < stop - 1 && at > from && items[at].date) at++;
  const names: number[] = [];
  let plainFrom = -1;
  let plainLast = -2;
  for (; at < stop; at++) {
    const item = items[at];
    if (item.sort === 'name') {
      // Two names in a row are two phrases; so is a person after a name.
      if (names.length > 0 && plainFrom < 0) break;
      if (plainFrom >= 0 && item.name?.kind === 'person' && (names.length > 0 || isKnown(items[at - 1].word, lexicon)))
        break;
      names.push(at);
      plainFrom = -1;
      if (
        item.name?.kind === 'person' &&
        items[at + 1]?.word !== "'" &&
        !words.possessivePronouns.has(item.name.text.toLowerCase())
      ) {
        at++;
        break;
      }
    } else if (item.sort === 'mark') {
      // "N.'s", "workers' party": whose it is.
      if (
        item.word === "'" &&
        at - 1 === plainLast &&
        items[at + 1]?.sort === 'word' &&
        isContent(items[at + 1].word, words)
      )
        continue;
      if (item.word !== "'" || names.at(-1) !== at - 1) break;
      if (items[at + 1]?.word === 's') at++;
      plainFrom = -1;
    } else if (item.sort === 'word' && isContent(item.word, words)) {
      if (plainFrom < 0) plainFrom = at;
      plainLast = at;
    } else break;
  }
  const end = at;
  if (end === from) return from + 1;
  // "With it as a basis, the union was founded": what stands between a comma and a verb is its subject.
  const preposition = end === stop && end < items.length && items[from - 1]?.word === ',' ? null : governing;
  const isPlain = plainFrom >= 0;
  for (const name of names) {
    const { name: mention, as } = items[name];
    if (!mention) continue;
    const modifies = isPlain
      ? mention.kind !== 'person' ||
        items[name + 1]?.word === "'" ||
        words.possessivePronouns.has(mention.text.toLowerCase())
      : name !== names.at(-1);
    found.push(argument(items, from, name, name, mention, mention.kind, modifies, preposition, joined, as));
  }
  if (isPlain) headOf(items, from, plainFrom, end, names.length > 0, preposition, joined, found, focus, lexicon);
  return found.length > first || end > from ? end : end + 1;
}

/** The plain noun at the end of a phrase: the longest that a frame asks for, else its last word. */
function headOf(
  items: readonly Item[],
  from: number,
  plainFrom: number,
  end: number,
  isNamed: boolean,
  preposition: string | null,
  joined: boolean,
  found: Argument[],
  focus: Focus,
  { nouns, meetings, words }: ClaimLexicon,
): void {
  const last = end - 1;
  let at = last;
  let kind: string = thing;
  for (let start = Math.max(plainFrom, last - 4); start <= last && kind === thing; start++) {
    const noun = nounAt(items, start, end, nouns);
    if (noun && start + noun.length === end) {
      at = start;
      kind = noun.join(' ');
    }
  }
  // "their fifth": the noun told last that is counted.
  if (kind === thing && from < last && words.ordinals.has(items[last].word))
    kind = countedLast(found, focus, meetings) ?? thing;
  if (kind !== thing && meetings.has(kind) && !isNamed && items[end]?.word !== 'of' && end - from <= 3) {
    const determiner = items[from].word;
    if (words.definite.has(determiner)) {
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
      found.push({ ...argument(items, from, at, last, null, kind, false, preposition, joined), pointer: true });
      return;
    }
  }
  const head = argument(items, from, at, last, null, kind, false, preposition, joined);
  found.push(
    kind !== thing && !kind.endsWith('s') && items[last].word.endsWith('s') ? { ...head, plural: true } : head,
  );
}

const argument = (
  items: readonly Item[],
  from: number,
  at: number,
  last: number,
  name: NameMention | null,
  kind: string,
  modifies: boolean,
  preposition: string | null,
  joined: boolean,
  as?: readonly Holder[],
): Argument => ({
  from,
  at,
  last,
  start: items[at].start,
  end: items[last].end,
  kind,
  name:
    name && name.start !== items[at].start
      ? { ...name, start: items[at].start, end: items[last].end, text: name.text }
      : name,
  ...(as ? { as } : {}),
  modifies,
  preposition,
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

// "at the congress N. spoke": a noun that a frame asks for is no title.
const isKnown = (word: string, { nouns, meetings }: ClaimLexicon): boolean =>
  meetings.has(word) || (nouns.get(word)?.some((noun) => noun.length === 1) ?? false);

function nounAt(
  items: readonly Item[],
  at: number,
  end: number,
  nouns: ClaimLexicon['nouns'],
): readonly string[] | null {
  const { word } = items[at];
  const candidates = nouns.get(word) ?? (word.endsWith('s') ? nouns.get(singular(word)) : undefined);
  if (!candidates) return null;
  for (const noun of candidates) if (at + noun.length <= end && stands(items, at, noun)) return noun;
  return null;
}

function stands(items: readonly Item[], at: number, noun: readonly string[]): boolean {
  for (let i = 0; i < noun.length; i++) {
    const { word } = items[at + i];
    if (word !== noun[i] && (!word.endsWith('s') || singular(word) !== noun[i])) return false;
  }
  return true;
}

const singular = (word: string): string =>
  word.length < 4 || !word.endsWith('s') ? word : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);

// What governs the phrase: the word before it; of a phrase that is joined to another of its kind, what governs that.
function prepositionBefore(
  items: readonly Item[],
  from: number,
  found: readonly Argument[],
  words: ClaimLexicon['words'],
): string | null {
  let at = from - 1;
  while (at >= 0 && (items[at].sort === 'mark' ? /["“‘']/.test(items[at].word) : words.adverbs.has(items[at].word)))
    at--;
  if (at < 0) return null;
  const { sort, word } = items[at];
  if (sort === 'word' && words.prepositions.has(word)) return word;
  if (!isJoinedHere(items, from, found)) return null;
  const before = found[found.length - 1];
  // "Upon his request, the chairman …": a comma behind a phrase that opens the sentence joins nothing to it.
  if (items[from - 1].word === ',' && before.from <= 1) return null;
  // "the union and the league": the name stands behind its article.
  let own = from;
  while (own < items.length - 1 && items[own].sort === 'word' && words.determiners.has(items[own].word)) own++;
  const { name } = items[own];
  const isAlike =
    before.preposition !== null &&
    (before.name === null || name === null || before.kind === name?.kind) &&
    (name !== null) === (before.name !== null);
  return isAlike ? before.preposition : null;
}

function isJoinedHere(items: readonly Item[], from: number, found: readonly Argument[]): boolean {
  const before = found[found.length - 1];
  if (!before) return false;
  let at = from - 1;
  while (
    at > before.last &&
    (items[at].word === ',' || items[at].word === 'and' || items[at].word === 'or' || items[at].word === 'also')
  )
    at--;
  return at === before.last && at < from - 1;
}
