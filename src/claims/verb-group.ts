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
  /** "to" or a preposition stands before it: it tells a purpose, or what was decided. */
  readonly led: string | null;
}

/**
 * Reads the verb whose own words are `items[at..last]`; null where it is no predicate: a noun, an adjective.
 * `forms` is what the form of its first word may be; `governs` says that its object follows ("made a report").
 */
export function verbGroup(
  items: readonly Item[],
  at: number,
  last: number,
  forms: ReadonlySet<VerbForm>,
  governs: boolean,
  lexicon: ClaimLexicon,
): VerbGroup | null {
  const { words } = lexicon;
  if (last === at && words.adjectives.has(items[at].word) && isPlain(items[at + 1], words)) return null;
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
    else if (!isAdverb(word, words)) break;
    first--;
  }
  // Adverbs that nothing stands before belong to the sentence.
  while (first < at && isAdverb(items[first].word, words) && !words.negative.has(items[first].word)) first++;
  const before = items[first - 1];
  const group = (voice: VerbGroup['voice'], finite: boolean, led: string | null = null): VerbGroup => ({
    first,
    voice,
    finite,
    planned,
    denied,
    led,
  });
  if (before?.word === 'to' || items[at - 1]?.word === 'to') {
    if (!forms.has('base') && !(be && forms.has('participle'))) {
      return forms.has('ing') ? group('active', false, 'to') : null;
    }
    // "is to visit" is planned; any other infinitive tells a purpose.
    const start = items[at - 1]?.word === 'to' ? at - 1 : first - 1;
    const isDue = words.be.has(items[start - 1]?.word ?? '') || be;
    const voice = be && forms.has('participle') ? 'passive' : 'active';
    if (words.be.has(items[start - 1]?.word ?? '')) return { ...group(voice, true), first: start - 1, planned: true };
    return isDue && forms.has('base')
      ? { ...group('active', true), planned: true }
      : { ...group(voice, false, 'to'), first: Math.min(first, start) };
  }
  if (be && forms.has('participle')) return group('passive', true);
  if (be && forms.has('ing')) return group('active', true);
  if (have && forms.has('participle')) return group('active', true);
  if (planned || did) return forms.has('base') ? group('active', true) : null;
  if (forms.has('ing')) {
    if (before?.sort === 'word' && (words.determiners.has(before.word) || isPossessive(before.word))) return null;
    // "party founding", "common guiding ideology": a noun or an adjective.
    if (before?.sort === 'word' && !words.function.has(before.word) && !isDoing(items, before, last, words))
      return null;
    if (before?.sort === 'word' && words.prepositions.has(before.word))
      return isObject(items[last + 1], words) ? group('active', false, before.word) : null;
    return group('active', false);
  }
  // "the reconstructed factory": a participle within a noun phrase tells nothing new.
  if (forms.has('participle') && isWithinPhrase(items, first, last, words)) return null;
  if (forms.has('past') && lexicon.intransitive.has(items[at].word) && !isPlain(items[last + 1], words) && before)
    return group('active', true);
  if (forms.has('past') && forms.has('participle'))
    return governs ||
      isRelativeClause(items, first, words) ||
      isObject(afterAdverbs(items, last, words), words) ||
      isClaimed(items, last, words) ||
      (words.said.has(items[at].word) && before !== undefined) ||
      isJoinedToVerb(items, last, lexicon)
      ? group('active', true)
      : group('passive', false);
  if (forms.has('past')) return group('active', true);
  if (forms.has('participle')) return group('passive', false);
  if (forms.has('s') && before !== undefined && isSubjectLike(before, words)) return group('active', true);
  // "N. and N. inspect a unit": under a picture the present tells the past.
  if (forms.has('base') && before?.name?.kind === 'person' && isObject(items[last + 1], words))
    return group('active', true);
  return null;
}

// "the works which N. visited": behind a relative word and a subject of its own a verb is active.
function isRelativeClause(items: readonly Item[], first: number, words: ClaimLexicon['words']): boolean {
  for (let at = first - 1; at >= 0 && at > first - 8; at--) {
    const { sort, word } = items[at];
    if (sort === 'name') continue;
    if (sort !== 'word') return false;
    if (words.relative.has(word))
      return at < first - 1 && word !== 'who' && !(word === 'that' && items[at - 1]?.sort !== 'name');
    if (words.function.has(word) && word !== 'and') return false;
  }
  return false;
}

// "discussed and decided": what is joined to an active verb is active.
function isJoinedToVerb(items: readonly Item[], last: number, { triggers, plain, words }: ClaimLexicon): boolean {
  if (items[last + 1]?.word !== 'and') return false;
  const next = items[last + 2];
  if (next?.sort !== 'word') return false;
  const forms = plain.get(next.word) ?? triggers.get(next.word)?.find(({ sort }) => sort === 'verb')?.forms;
  return (forms?.has('past') ?? false) && isObjectOrOn(items[last + 3], words);
}

const isObjectOrOn = (item: Item | undefined, words: ClaimLexicon['words']): boolean =>
  isObject(item, words) || item?.word === 'on' || item?.word === 'upon';

const isPlain = (item: Item | undefined, words: ClaimLexicon['words']): boolean =>
  item?.sort === 'word' && !words.function.has(item.word) && !words.determiners.has(item.word);

const isPossessive = (word: string): boolean => word === 's' || word.endsWith("'s");

const isAdverb = (word: string, words: ClaimLexicon['words']): boolean =>
  words.adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !words.determiners.has(word));

function afterAdverbs(items: readonly Item[], last: number, words: ClaimLexicon['words']): Item | undefined {
  let next = last + 1;
  while (items[next]?.sort === 'word' && isAdverb(items[next].word, words)) next++;
  // "condemned on Friday the plan"
  if (items[next]?.word === 'on' && items[next + 1]?.date) next += 2;
  else if (items[next]?.date) next++;
  if (items[next]?.word === 'and' && items[next + 1]?.date) next += 2;
  return items[next];
}

// What follows a verb that has an object: a name, or a noun with its article.
function isObject(item: Item | undefined, words: ClaimLexicon['words']): boolean {
  if (!item || item.sort === 'date' || item.sort === 'mark') return false;
  if (item.sort === 'name') return true;
  return (
    !words.prepositions.has(item.word) &&
    !words.conjunctions.has(item.word) &&
    !words.relative.has(item.word) &&
    !words.be.has(item.word)
  );
}

// "reported on Friday that …"
function isClaimed(items: readonly Item[], last: number, words: ClaimLexicon['words']): boolean {
  if (afterAdverbs(items, last, words)?.word === 'that') return true;
  // "specified in the rules that …"
  for (let at = last + 1; at < items.length && at < last + 7; at++) {
    const { sort, word } = items[at];
    if (word === 'that') return at > last + 2 && words.prepositions.has(items[last + 1].word);
    if (sort === 'mark' || words.relative.has(word) || words.be.has(word)) return false;
  }
  return false;
}

function isWithinPhrase(items: readonly Item[], first: number, last: number, words: ClaimLexicon['words']): boolean {
  const before = items[first - 1];
  if (before?.sort !== 'word') return false;
  const next = items[last + 1];
  const goesOn = next !== undefined && next.sort !== 'date' && isObject(next, words);
  if (words.determiners.has(before.word) || isPossessive(before.word)) return true;
  return goesOn && words.prepositions.has(before.word) && next.sort === 'word' && !words.determiners.has(next.word);
}

// A form that may as well be a plural is a verb only where a subject stands right before it.
const isSubjectLike = ({ sort, word, name }: Item, words: ClaimLexicon['words']): boolean =>
  sort === 'date' ||
  (sort === 'name' && !/^(?:his|her|their|its)$/i.test(name?.text ?? '')) ||
  (sort === 'word' && (words.relative.has(word) || words.pronouns.has(word)));

const isDoing = (items: readonly Item[], before: Item, last: number, words: ClaimLexicon['words']): boolean => {
  const next = items[last + 1];
  if (!next || next.sort === 'mark') return false;
  if (next.sort === 'name' || words.determiners.has(next.word)) return true;
  return before.word.endsWith('s') || (words.prepositions.has(next.word) && next.word !== 'of');
};
