import { isEntry } from './entry.ts';
import type { VerbForms } from './inflection.ts';
import { type Item, isAdverb } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Lists } from './word-info.ts';

/** How a verb is used where it stands, with the words before it that belong to it ("was not", "has been"). */
export interface VerbGroup {
  /** Index of its first item. */
  readonly first: number;
  readonly voice: 'active' | 'passive';
  /** A participle leans on what stands before it and needs no subject of its own. */
  readonly finite: boolean;
  readonly planned: boolean;
  readonly denied: boolean;
  /** "should be renamed", "moved that it be renamed": what ought to be, or may. */
  readonly wished: boolean;
  /** "is building": it goes on as it is told. */
  readonly ongoing: boolean;
  /** "to" or a preposition stands before it: it tells a purpose, or what was decided. */
  readonly led: Lists | null;
}

// A form of "be" that stands alone only in what is wished.
const bare = 'be';

/**
 * Reads the verb whose own words are `items[at..last]`; null where it is no predicate: a noun, an adjective.
 * `forms` is what the form of its first word may be; `governs` says that its object follows ("made a report").
 */
export function verbGroup(
  items: readonly Item[],
  at: number,
  last: number,
  forms: VerbForms,
  governs: boolean,
  { words }: ClaimLexicon,
): VerbGroup | null {
  if (last === at && items[at].in.adjectives && isPlain(items[at + 1])) return null;
  let first = at;
  let be = false;
  let have = false;
  let planned = false;
  let denied = false;
  let did = false;
  let isNow = false;
  let isBare = false;
  let wished = false;
  while (first > 0 && items[first - 1].sort === 'word') {
    const { in: lists } = items[first - 1];
    if (lists.nowBeing) isNow = true;
    if (lists.be) {
      be = true;
      isBare = items[first - 1].word === bare;
    } else if (be && lists.obliging) wished = true;
    else if (lists.have) have = true;
    else if (lists.future) planned = true;
    else if (lists.negative) denied = true;
    else if (lists.do) did = true;
    else if (!isAdverb(items[first - 1])) break;
    first--;
  }
  // Adverbs that nothing stands before belong to the sentence.
  while (first < at && isAdverb(items[first]) && !items[first].in.negative) first++;
  const before = items[first - 1];
  wished ||= isBare && !planned && !before?.in.infinitive;
  const group = (voice: VerbGroup['voice'], finite: boolean, led: Lists | null = null): VerbGroup => ({
    first,
    voice,
    finite,
    planned,
    denied,
    wished,
    ongoing: isNow && voice === 'active' && forms.ing,
    led,
  });
  const infinitive = before?.in.infinitive ? before : items[at - 1]?.in.infinitive ? items[at - 1] : null;
  if (infinitive) {
    if (!forms.base && !(be && forms.participle)) {
      return forms.ing ? group('active', false, infinitive.in) : null;
    }
    // "is to visit" is planned; any other infinitive tells a purpose.
    const start = items[at - 1]?.in.infinitive ? at - 1 : first - 1;
    const isDue = items[start - 1]?.in.be || be;
    const voice = be && forms.participle ? 'passive' : 'active';
    const compelled = compulsionBefore(items, start);
    if (compelled >= 0) return { ...group(voice, true), first: compelled };
    if (items[start - 1]?.in.be) return { ...group(voice, true), first: start - 1, planned: true };
    return isDue && forms.base
      ? { ...group('active', true), planned: true }
      : { ...group(voice, false, infinitive.in), first: Math.min(first, start) };
  }
  if (be && forms.participle) return group('passive', true);
  if (be && forms.ing) return group('active', true);
  if (have && forms.participle) return group('active', true);
  if (planned || did) return forms.base ? group('active', true) : null;
  if (forms.ing) {
    if (before?.sort === 'word' && (before.in.determiners || before.info.isPossessive)) return null;
    // "Opening of the mill": behind it "of" makes a noun of it.
    if (items[last + 1]?.in.genitive && before?.sort !== 'word') return null;
    // "a Wednesday meeting"
    if (before?.sort === 'date' && items[at].info.isMeeting && items[first - 2]?.in.determiners) return null;
    // "the office building on the square"
    if (before?.sort === 'word' && !before.in.function && items[at].info.isNoun && !before.info.isPlural) return null;
    // "party founding", "common guiding ideology": a noun or an adjective.
    if (before?.sort === 'word' && !before.in.function && !isDoing(items, before, last)) return null;
    // "after visiting the works"
    if (before?.sort === 'word' && before.in.subordinating) return group('active', false, before.in);
    if (before?.sort === 'word' && before.in.prepositions)
      return isObject(items[last + 1]) ? group('active', false, before.in) : null;
    return group('active', false);
  }
  // "the reconstructed factory": a participle within a noun phrase tells nothing new.
  if (forms.participle && isWithinPhrase(items, first, last)) return null;
  if (forms.past && items[at].info.isIntransitive && !isPlain(items[last + 1]) && before) return group('active', true);
  // "those who volunteered"
  if (forms.past && before?.in.relativeSubjects) return group('active', true);
  if (forms.past && forms.participle)
    return governs ||
      isRelativeClause(items, first) ||
      isObject(afterAdverbs(items, last)) ||
      isObjectBehindManner(items, last) ||
      isClaimed(items, last) ||
      (items[at].in.said && before !== undefined) ||
      // "N. served successively as"
      (items[at].in.holdingOffice && before?.name?.kind === 'person') ||
      isJoinedToVerb(items, last)
      ? group('active', true)
      : group('passive', false);
  if (forms.past) return group('active', true);
  if (forms.participle) return group('passive', false);
  // "those who work there"
  if (forms.base && before?.in.relativeSubjects) return group('active', true);
  if (forms.s || forms.base) {
    let subject = first - 1;
    while (subject > 0 && isAdverb(items[subject])) subject--;
    if (forms.s && subject >= 0 && isSubjectLike(items[subject], words)) return group('active', true);
    // "1884 – Takes over the mill", "1884: The club becomes a bank": a chronology tells the past in the present.
    if (forms.s && isEntry(items) && (subject === 1 || isTeller(items, subject, at, last)))
      return group('active', true);
    // "Papers on Saturday in commentaries brand the plan …"
    if (forms.base && items[subject]?.info.isPlural && items[last + 1]?.in.determiners) return group('active', true);
    // "Papers here on Saturday carry editorials"
    if (forms.base && items[subject]?.sort === 'date' && isObject(items[last + 1])) {
      subject--;
      while (subject > 0 && (isAdverb(items[subject]) || items[subject].in.onDay)) subject--;
      if (items[subject]?.info.isPlural) return group('active', true);
    }
  }
  // "N. and N. inspect a unit": under a picture the present tells the past.
  if (forms.base && before?.name?.kind === 'person' && isSubjectLike(before, words) && isObject(items[last + 1]))
    return group('active', true);
  return null;
}

// A noun before what may be a plural as well is its subject where an object or a place follows.
function isTeller(items: readonly Item[], subject: number, at: number, last: number): boolean {
  const before = items[subject];
  const next = items[last + 1];
  if (before?.sort !== 'word' || before.in.function || before.info.isPlural || items[at].info.isNoun) return false;
  return next === undefined || next.sort !== 'word' || next.in.determiners || next.in.prepositions;
}

/**
 * Index of the first word of what makes it certain that an infinitive was done: "had to move", "was forced to resign", "were
 * able to land". -1 for none; what is denied is none.
 */
function compulsionBefore(items: readonly Item[], to: number): number {
  const [before, first] = [items[to - 1], items[to - 2]];
  if (before?.in.hadTo) return first?.in.prepositions || first?.in.objectRelative ? -1 : to - 1;
  if (!before?.in.implying) return -1;
  let at = to - 2;
  while (at > 0 && isAdverb(items[at])) at--;
  return items[at]?.in.be && !items[at - 1]?.in.negative && !items[at - 1]?.in.future ? at : -1;
}

// "the works which N. visited": behind a relative word and a subject of its own a verb is active.
function isRelativeClause(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 8; at--) {
    const { sort, in: lists } = items[at];
    if (sort === 'name') continue;
    if (sort !== 'word') return false;
    if (lists.relative)
      return at < first - 1 && !lists.subjectRelative && !(lists.claiming && items[at - 1]?.sort !== 'name');
    if (lists.function && !lists.adding) return false;
  }
  return false;
}

// "discussed and decided": what is joined to an active verb is active.
function isJoinedToVerb(items: readonly Item[], last: number): boolean {
  if (!items[last + 1]?.in.adding) return false;
  const next = items[last + 2];
  if (next?.sort !== 'word') return false;
  const forms = next.info.listed ?? next.info.verbs[0]?.forms;
  return (forms?.past ?? false) && isObjectOrOn(items[last + 3]);
}

const isObjectOrOn = (item: Item | undefined): boolean => isObject(item) || item?.in.onSubject === true;

const isPlain = (item: Item | undefined): boolean => item?.sort === 'word' && !item.in.function && !item.in.determiners;

function afterAdverbs(items: readonly Item[], last: number): Item | undefined {
  let next = last + 1;
  while (items[next]?.sort === 'word' && isAdverb(items[next])) next++;
  // "condemned on Friday the plan"
  if (items[next]?.in.onDay && items[next + 1]?.date) next += 2;
  else if (items[next]?.date) next++;
  if (items[next]?.in.adding && items[next + 1]?.date) next += 2;
  return items[next];
}

// "adopted with unanimous approval a resolution": how it was done stands before what it was done to.
function isObjectBehindManner(items: readonly Item[], last: number): boolean {
  if (!items[last + 1]?.in.manner) return false;
  for (let at = last + 2; at < items.length && at < last + 9; at++) {
    const { sort, in: lists } = items[at];
    // "posted on its homepage on Friday an article"
    if (sort === 'date' || (lists.onDay && items[at + 1]?.date)) continue;
    if (sort !== 'word') return false;
    if (lists.indefinite || lists.definite) return at > last + 2;
    if (lists.function) return false;
  }
  return false;
}

// What follows a verb that has an object: a name, or a noun with its article.
function isObject(item: Item | undefined): boolean {
  if (!item || item.sort === 'date' || item.sort === 'mark') return false;
  if (item.sort === 'name') return true;
  return !item.in.prepositions && !item.in.conjunctions && (!item.in.relative || item.in.asking) && !item.in.be;
}

// "reported on Friday that …"
function isClaimed(items: readonly Item[], last: number): boolean {
  if (afterAdverbs(items, last)?.in.claiming) return true;
  // "specified in the rules that …"
  for (let at = last + 1; at < items.length && at < last + 7; at++) {
    const { sort, in: lists } = items[at];
    if (lists.claiming) return at > last + 2 && items[last + 1].in.prepositions;
    if (sort === 'mark' || lists.relative || lists.be) return false;
  }
  return false;
}

function isWithinPhrase(items: readonly Item[], first: number, last: number): boolean {
  // "the newly built farm"
  let from = first - 1;
  while (from > 0 && isAdverb(items[from])) from--;
  const before = items[from];
  if (before?.sort !== 'word') return false;
  const next = items[last + 1];
  const goesOn = next !== undefined && next.sort !== 'date' && isObject(next);
  // "the congress that founded it": a relative word, and what follows is no noun.
  if (before.in.claiming && items[last + 1]?.in.pronouns && items[first - 2]?.sort === 'word') return false;
  if (before.in.determiners || before.info.isPossessive) return true;
  return goesOn && before.in.prepositions && next.sort === 'word' && !next.in.determiners;
}

// A form that may as well be a plural is a verb only where a subject stands right before it.
const isSubjectLike = ({ sort, name, in: lists }: Item, { whose }: ClaimLexicon['words']): boolean =>
  sort === 'date' ||
  (sort === 'name' && !whose.has(name?.text.toLowerCase() ?? '')) ||
  (sort === 'word' && (lists.relative || lists.pronouns));

const isDoing = (items: readonly Item[], before: Item, last: number): boolean => {
  const next = items[last + 1];
  if (!next || next.sort === 'mark') return false;
  if (next.sort === 'name' || next.in.determiners || next.in.pronouns || next.in.claiming) return true;
  // "an earthquake measuring 6"
  if (/^\d/.test(next.word)) return true;
  return before.word.endsWith('s') || (next.in.prepositions && !next.in.genitive);
};
