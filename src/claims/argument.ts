import type { Holder } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';

/** What stands with a verb: a name, or a plain noun that a frame asks for. */
export interface Argument extends Span {
  /** Indices of its first and last item. */
  readonly at: number;
  readonly last: number;
  /** The kind of the name, or the plain noun itself. */
  readonly kind: string;
  readonly name: NameMention | null;
  /** Of a person: the offices they are named with here. */
  readonly as?: readonly Holder[];
  /** It only says what kind of thing the noun after it is ("Party work"). */
  readonly modifies: boolean;
  /** The preposition that ties it to the clause; null where none does. */
  readonly preposition: string | null;
}

/** The names and the nouns asked for in a sentence, in its order, each with its preposition; `focus` is what "it" is. */
export function argumentsOf(
  items: readonly Item[],
  focus: NameMention | null,
  { nouns, words, triggers }: ClaimLexicon,
): Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item.name) {
      const { start, end, name } = item;
      found.push({
        at,
        last: at,
        start,
        end,
        kind: name.kind,
        name,
        ...(item.as ? { as: item.as } : {}),
        modifies: name.kind !== 'person' && isNoun(items[at + 1], words, triggers),
        preposition: prepositionBefore(items, at, found, words),
      });
      continue;
    }
    if (focus && item.word === 'it') {
      const { start, end } = item;
      const name: NameMention = { ...focus, start, end, text: 'it', basis: 'context' };
      found.push({
        at,
        last: at,
        start,
        end,
        kind: focus.kind,
        name,
        modifies: false,
        preposition: prepositionBefore(items, at, found, words),
      });
      continue;
    }
    const noun = item.sort === 'word' && nounAt(items, at, nouns);
    if (!noun) continue;
    const last = at + noun.length - 1;
    found.push({
      at,
      last,
      start: item.start,
      end: items[last].end,
      kind: noun.join(' '),
      name: null,
      modifies: false,
      preposition: prepositionBefore(items, at, found, words),
    });
    at = last;
  }
  return found;
}

function nounAt(items: readonly Item[], at: number, nouns: ClaimLexicon['nouns']): readonly string[] | null {
  const candidates = nouns.get(items[at].word) ?? nouns.get(singular(items[at].word));
  return candidates?.find((noun) => noun.every((word, i) => isWord(items[at + i], word))) ?? null;
}

const isWord = (item: Item | undefined, word: string): boolean =>
  item?.sort === 'word' && (item.word === word || singular(item.word) === word);

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

// How many words may stand between a preposition and what it governs ("in the vast and fertile …").
const reach = 4;

function prepositionBefore(
  items: readonly Item[],
  at: number,
  found: readonly Argument[],
  words: ClaimLexicon['words'],
): string | null {
  for (let i = at - 1; i >= 0 && at - i <= reach + 1; i--) {
    const { sort, word } = items[i];
    if (sort === 'name') {
      // "at the works and the farm": what is joined to another shares its preposition.
      const isJoined = items
        .slice(i + 1, at)
        .some((item) => item.word === 'and' || item.word === ',' || item.word === 'or');
      return isJoined ? (found.find((one) => one.at === i)?.preposition ?? null) : null;
    }
    if (sort === 'date') return null;
    if (sort === 'mark' && word !== "'" && word !== '"' && word !== '“' && word !== '”' && word !== ',') return null;
    if (words.prepositions.has(word)) return word;
    if (words.conjunctions.has(word) && word !== 'and') return null;
    if (words.relative.has(word)) return null;
  }
  return null;
}

// Whether a word goes on where a name was: not where the sentence goes on with a verb or a preposition.
function isNoun(item: Item | undefined, words: ClaimLexicon['words'], triggers: ClaimLexicon['triggers']): boolean {
  if (
    item?.sort !== 'word' ||
    triggers.get(item.word)?.some(({ forms }) => forms.has('past') || forms.has('s')) ||
    /ed$|^\p{N}/u.test(item.word)
  )
    return false;
  return !Object.values(words).some((set) => set.has(item.word)) && !/ly$/.test(item.word);
}
