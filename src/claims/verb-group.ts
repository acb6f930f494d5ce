import type { VerbForm } from './inflection.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';

/** How a verb is used where it stands, with the words before it that belong to it ("was not", "has been"). */
export interface VerbGroup {
  /** Index of its first item. */
  readonly first: number;
  readonly voice: 'active' | 'passive';
  /** A participle leans on what stands before it and needs no subject of its own. */
  readonly finite: boolean;
  readonly planned: boolean;
  readonly denied: boolean;
}

/**
 * Reads the verb whose own words are `items[at..last]`; null where it is no predicate: a noun, an infinitive, a gerund.
 * `forms` is what the form of its first word may be.
 */
export function verbGroup(
  items: readonly Item[],
  at: number,
  last: number,
  forms: ReadonlySet<VerbForm>,
  { words }: ClaimLexicon,
): VerbGroup | null {
  let first = at;
  let be = false;
  let have = false;
  let planned = false;
  let denied = false;
  let did = false;
  while (first > 0 && items[first - 1].sort === 'word') {
    const { word } = items[first - 1];
    if (words.be.has(word)) be = true;
    else if (words.have.has(word)) have = true;
    else if (words.future.has(word)) planned = true;
    else if (words.negative.has(word)) denied = true;
    else if (words.do.has(word)) did = true;
    else if (!isAdverb(word)) break;
    first--;
  }
  const before = items[first - 1];
  const group = (voice: VerbGroup['voice'], finite: boolean): VerbGroup => ({ first, voice, finite, planned, denied });
  if (before?.word === 'to' || items[at - 1]?.word === 'to') {
    // "is to visit" is planned; any other infinitive tells a purpose.
    return be ? { ...group('active', true), planned: true } : null;
  }
  if (be && forms.has('participle')) return group('passive', true);
  if (be && forms.has('ing')) return group('active', true);
  if (have && forms.has('participle')) return group('active', true);
  if (planned || did) return forms.has('base') ? group('active', true) : null;
  if (forms.has('ing')) {
    if (before?.sort === 'word' && words.prepositions.has(before.word)) return null;
    return group('active', false);
  }
  // "the reconstructed factory": a participle before its noun tells nothing new.
  if (forms.has('participle') && before?.sort === 'word' && words.determiners.has(before.word)) return null;
  if (forms.has('past') && forms.has('participle')) {
    return hasObject(items, last, words) ? group('active', true) : group('passive', false);
  }
  if (forms.has('past')) return group('active', true);
  if (forms.has('participle')) return group('passive', false);
  if (forms.has('s') && before !== undefined && !isNounPosition(before, words)) return group('active', true);
  return null;
}

const adverbs = new Set([
  'also',
  'again',
  'then',
  'already',
  'just',
  'once',
  'so',
  'ever',
  'even',
  'since',
  'now',
  'first',
  'thus',
  'there',
  'all',
  'both',
  'later',
  'too',
  'still',
  'solemnly',
]);
const isAdverb = (word: string): boolean => adverbs.has(word) || (word.length > 4 && word.endsWith('ly'));

// What follows a verb that has an object: a name, or a noun with its article.
function hasObject(items: readonly Item[], last: number, words: ClaimLexicon['words']): boolean {
  let next = last + 1;
  while (items[next]?.sort === 'word' && isAdverb(items[next].word)) next++;
  const item = items[next];
  if (!item || item.sort === 'date' || item.sort === 'mark') return false;
  if (item.sort === 'name') return true;
  return !words.prepositions.has(item.word) && !words.conjunctions.has(item.word) && !words.relative.has(item.word);
}

const isNounPosition = (before: Item, words: ClaimLexicon['words']): boolean =>
  before.sort === 'word' && (words.determiners.has(before.word) || words.prepositions.has(before.word));
