import { noForms, type VerbForms } from './inflection.ts';
import { type Item, isAdverb } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { traits } from './traits.ts';
import type { Trigger } from './trigger.ts';
import { triggersAt } from './trigger-index.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A verb where it stands: what it may tell, and how it is used. */
export interface Verb {
  /** Indices of the first item that belongs to it ("was"), of its own first word, and of the last of its own words. */
  readonly first: number;
  readonly at: number;
  readonly last: number;
  /** Ways to understand it, the likeliest first; none of a verb that only bounds a clause. */
  readonly triggers: readonly Trigger[];
  readonly group: VerbGroup;
}

/** The verbs of a sentence, those that no frame knows included: they too have subjects and end clauses. */
export function verbsOf(items: readonly Item[], lexicon: ClaimLexicon): Verb[] {
  const verbs: Verb[] = [];
  let isTitleCase: boolean | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item.sort !== 'word' || !(item.traits & traits.verb)) continue;
    // "including" is as good as a preposition.
    if (item.in.prepositions || isMeeting(items, at)) continue;
    if (item.isCapital && isInName(items, at)) {
      isTitleCase ??= hasTitleCase(items);
      if (!isTitleCase) continue;
    }
    const verb = byTriggers(items, at, lexicon) ?? plain(items, at, lexicon);
    if (!verb) continue;
    // "was" in "was elected", "had" in "had come" are no verbs of their own.
    while (verbs.length > 0 && verb.first <= verbs[verbs.length - 1].at) verbs.pop();
    verbs.push(verb);
    at = verb.last;
  }
  const told: Verb[] = [];
  for (let i = 0; i < verbs.length; i++) {
    if (isSubject(i, verbs, items)) continue;
    told.push(isTold(verbs[i], i, verbs, items) ? asTold(verbs[i]) : verbs[i]);
  }
  return told;
}

// "Fighting broke out", "In May rebuilding of the town began": what looks like a verb is what the next one is told of.
function isSubject(i: number, verbs: readonly Verb[], items: readonly Item[]): boolean {
  const { first, last, group } = verbs[i];
  const next = verbs[i + 1];
  if (group.finite || group.voice !== 'active' || group.led !== null || !next) return false;
  if (!next.group.finite && !isTold(next, i + 1, verbs, items)) return false;
  const before = items[first - 1];
  if (before && !before.date && before.word !== ',' && !before.in.conjunctions) return false;
  if (before?.word === ',' && !items[first - 2]?.date) return false;
  const after = items[last + 1];
  if (last + 1 < next.first && !after.in.prepositions) return false;
  for (let at = last + 1; at < next.first; at++) if (items[at].sort === 'mark') return false;
  return true;
}

// A heading that has most of its words in capitals.
function hasTitleCase(items: readonly Item[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { sort, isCapital, in: lists } of items) {
    if (sort !== 'word' || lists.function) continue;
    words++;
    if (isCapital) capitals++;
  }
  return capitals * 2 > words;
}

// "the People for Achieving Peace", "the “United Veld” Party": a word of a name that no list has.
const isInName = (items: readonly Item[], at: number): boolean =>
  at > 0 && (items[at - 1].sort !== 'mark' || isNameLike(items[at + 1]));

const isNameLike = (item: Item | undefined): boolean => item !== undefined && (item.sort === 'name' || item.isCapital);

// "The meeting closed on Friday": what looks like a participle is what is told, where nothing else is.
const asTold = (verb: Verb): Verb => ({ ...verb, group: { ...verb.group, voice: 'active', finite: true } });

function isTold(verb: Verb, i: number, verbs: readonly Verb[], items: readonly Item[]): boolean {
  const { group, first, last, triggers } = verb;
  if (group.finite || group.voice === 'active' || group.led !== null) return false;
  const isIntransitive = triggers.some(({ frame, forms }) => frame.intransitive && forms.past);
  const before = items[first - 1];
  if (!isIntransitive || before === undefined) return false;
  if (before.sort === 'mark' || (before.sort === 'word' && before.in.function)) {
    if (before.word !== ')' && !before.in.pronouns) return false;
  }
  const prior = verbs[i - 1];
  if (prior?.group.finite && !isParted(prior.last, first, items)) return false;
  const next = verbs[i + 1];
  return !next?.group.finite || isParted(last, next.first, items);
}

const parting: ReadonlySet<string> = new Set([',', ';', ':', '—', ')']);

// Whether a clause ends between two items.
function isParted(from: number, to: number, items: readonly Item[]): boolean {
  for (let at = from + 1; at < to; at++) {
    const { sort, word, in: lists } = items[at];
    if (sort === 'mark' && parting.has(word)) return true;
    if (sort === 'word' && (lists.relative || lists.subordinating || lists.adding || lists.opposing)) return true;
  }
  return false;
}

// "a mass meeting": the noun, not the verb, where a word that says which stands before it.
function isMeeting(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!items[at].info.isDoing || !items[at].info.isMeeting || before === undefined) return false;
  // "his meeting with N."
  if (before.name?.form === 'pronoun') return true;
  return before.sort === 'name'
    ? items[at + 1]?.sort === 'word' && items[at + 1].in.function && before.name?.kind !== 'person'
    : before.sort === 'word' && !before.in.function;
}

function byTriggers(items: readonly Item[], at: number, lexicon: ClaimLexicon): Verb | null {
  const found = triggersAt(items, at, items[at].info.verbIndex);
  if (found.length === 0) return null;
  let own = 1;
  let governs = false;
  for (const trigger of found) {
    if (trigger.governs) governs = true;
    if (trigger.own > own) own = trigger.own;
  }
  const last = at + own - 1;
  const group = verbGroup(items, at, last, found[0].forms, governs, lexicon);
  return group && { first: group.first, at, last, triggers: found, group };
}

const doing: VerbForms = { ...noForms, ing: true };

function plain(items: readonly Item[], at: number, lexicon: ClaimLexicon): Verb | null {
  const { info } = items[at];
  // "innovators and merited persons": a word that no list has, where a noun follows.
  if (info.forms && !info.listed && (isJoinedAdjective(items, at) || isBehindVerb(items, at))) return null;
  const forms = info.forms ?? (info.isDoing && isDone(items, at, lexicon) ? doing : null);
  if (!forms) return null;
  const group = verbGroup(items, at, at, forms, false, lexicon);
  return group && { first: group.first, at, last: at, triggers: [], group };
}

// "resumed unrestricted trade": behind a verb it says what kind of thing the object is.
function isBehindVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (before?.sort !== 'word' || before.in.be || before.in.have || before.in.function) return false;
  const forms = before.info.listed ?? before.info.verbs[0]?.forms;
  return (forms?.past ?? false) && next?.sort === 'word' && !next.in.function && !next.in.determiners;
}

function isJoinedAdjective(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  return (
    (before?.in.adding || before?.word === ',') &&
    next?.sort === 'word' &&
    !next.in.function &&
    !next.in.determiners &&
    !isAdverb(next)
  );
}

// A word in "-ing" that no list has: a verb where nothing else would stand.
function isDone(items: readonly Item[], at: number, { words }: ClaimLexicon): boolean {
  const before = items[at - 1];
  return (
    (before?.name?.kind === 'person' && !words.whose.has(before.name.text.toLowerCase())) ||
    (before?.word === ',' && items[at - 2] !== undefined)
  );
}
