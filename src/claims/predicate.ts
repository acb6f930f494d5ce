import type { Argument } from './argument.ts';
import { endBeforeDate, isAndAgain } from './clause-front.ts';
import type { Focus } from './focus.ts';
import { withGapped } from './gapped.ts';
import { type Item, isAdverb } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { argumentsOf } from './noun-phrases.ts';
import { type Subject, subjectOf } from './subject.ts';
import { traits } from './traits.ts';
import type { Trigger } from './trigger.ts';
import { lastOf, triggersAt } from './trigger-index.ts';
import { type Verb, verbsOf } from './verb.ts';
import type { VerbGroup } from './verb-group.ts';

/** A verb or noun that may tell an event, with what stands in its clause. */
export interface Predicate {
  /** Indices of the first and last item of its own words; `first` is that of the words that belong to the verb. */
  readonly first: number;
  readonly at: number;
  readonly last: number;
  /** Ways to understand it, the likeliest first; none of a verb that only bounds a clause. */
  readonly triggers: readonly Trigger[];
  /** Null of a noun. */
  readonly group: VerbGroup | null;
  readonly subject: readonly Argument[];
  /** What stands in front of its clause with a preposition ("At the congress, …"); of a noun, what stands in its phrase. */
  readonly before: readonly Argument[];
  /** After it, up to where its clause ends. */
  readonly after: readonly Argument[];
  /** Index of the first item after its clause. */
  readonly end: number;
  /** The predicate before it that it shares its subject with. */
  readonly sharesWith: Predicate | null;
  /** It stands in a clause that says more of a name or of another verb. */
  readonly subordinate: boolean;
  /** Of a noun, its phrase; and the verb that this is the object of. */
  readonly phrase: Argument | null;
  readonly governor: Predicate | null;
}

/** The predicates of a sentence, in its order, and everything named in it. */
export function predicatesOf(
  items: readonly Item[],
  focus: Focus,
  lexicon: ClaimLexicon,
): { predicates: readonly Predicate[]; all: readonly Argument[] } {
  const verbs = verbsOf(items, lexicon);
  const all = argumentsOf(items, verbs, focus, lexicon);
  const told = withGapped(verbPredicates(items, verbs, all), items);
  const named = withGapped(nounPredicates(items, all, told), items);
  return { predicates: named.length === 0 ? told : [...told, ...named].sort((a, b) => a.at - b.at), all };
}

function verbPredicates(items: readonly Item[], verbs: readonly Verb[], all: readonly Argument[]): Predicate[] {
  const subjects: Subject[] = [];
  for (let i = 0; i < verbs.length; i++) subjects.push(subjectOf(verbs, i, subjects, items, all));
  const predicates: Predicate[] = [];
  let from = 0;
  verbs.forEach((verb, i) => {
    const { shared, antecedent, subordinate } = subjects[i];
    const end = clauseEnd(items, verb, verbs[i + 1], subjects[i + 1], subordinate);
    while (from < all.length && all[from].from <= verb.last) from++;
    const after: Argument[] = antecedent ? [antecedent] : [];
    for (let a = from; a < all.length && all[a].from < end; a++) after.push(all[a]);
    const kin = shared === null ? null : predicates[shared];
    const { first, at, last, triggers } = verb;
    const isJoinedPassive = kin !== null && isAlsoDone(verb, verbs[i + 1], kin, items);
    const group = isJoinedPassive ? { ...verb.group, finite: true } : verb.group;
    predicates.push({
      first,
      at,
      last,
      triggers,
      group,
      subject:
        kin && subjects[i].arguments.length === 0 ? kin.subject : namedBehind(subjects[i].arguments, verb, items, all),
      before: kin && subjects[i].before.length === 0 ? kin.before : subjects[i].before,
      after,
      end,
      sharesWith: kin,
      subordinate: isJoinedPassive ? (kin?.subordinate ?? false) : subordinate,
      phrase: null,
      governor: null,
    });
  });
  return withJoinedObjects(withLaterSubjects(predicates, items), items);
}

// "was overthrown and executed", "was relieved in May and replaced by N.": done to the same, and told as such.
const isAlsoDone = (verb: Verb, next: Verb | undefined, kin: Predicate, items: readonly Item[]): boolean =>
  isDone(verb) &&
  (items[verb.first - 1]?.in.adding ||
    isBehindAside(verb, kin, items) ||
    // "was expelled, arrested in May and shot": the last of a list is joined by "and".
    (items[verb.first - 1]?.word === ',' && next !== undefined && isDone(next) && items[next.first - 1]?.in.adding)) &&
  kin.group?.finite === true &&
  kin.group.voice === 'passive';

const isDone = ({ group }: Verb): boolean => !group.finite && group.voice === 'passive' && group.led === null;

// "and, after a trial, executed"
function isBehindAside({ first }: Verb, { last }: Predicate, items: readonly Item[]): boolean {
  if (items[first - 1]?.word !== ',') return false;
  for (let at = first - 2; at > last && at > first - 16; at--)
    if (items[at].word === ',') return items[at - 1]?.in.adding && items[at + 1]?.in.prepositions;
  return false;
}

// "Two of its members, N. and N., were arrested": the names between the commas are who is meant.
function namedBehind(
  subject: readonly Argument[],
  { first }: Verb,
  items: readonly Item[],
  all: readonly Argument[],
): readonly Argument[] {
  const [head] = subject;
  if (subject.length !== 1 || head.name !== null || items[first - 1]?.word !== ',') return subject;
  const people = all.filter(({ from, kind }) => from > head.last && from < first && kind === 'person');
  const [lead] = people;
  if (!lead || lead.preposition !== null || items[lead.from - 1].word !== ',') return subject;
  const isRow = items
    .slice(lead.from, first)
    .every(({ name, word, isCapital, in: lists }) => name || isCapital || word === ',' || lists.adding);
  return isRow ? people : subject;
}

// "Born in Tarn, N. became a teacher", "After visiting the mill, N. left": what opens a sentence is told of the subject
// that follows.
function withLaterSubjects(predicates: Predicate[], items: readonly Item[]): Predicate[] {
  const main = predicates.findIndex(({ group }) => group?.finite);
  if (main < 1) return predicates;
  const { subject, first, subordinate } = predicates[main];
  const [head] = subject;
  if (!head || subordinate || head.kind !== 'person' || head.from < predicates[main - 1].last) return predicates;
  let isApart = false;
  for (let at = predicates[main - 1].last; at < Math.min(head.from, first); at++)
    if (items[at].word === ',') isApart = true;
  if (!isApart) return predicates;
  return predicates.map((one, i) => (i < main && one.group && one.subject.length === 0 ? { ...one, subject } : one));
}

// "convened and guided the meeting": what stands after the second verb is told of the first as well.
function withJoinedObjects(predicates: Predicate[], items: readonly Item[]): Predicate[] {
  let isReplaced = false;
  for (let i = predicates.length - 2; i >= 0; i--) {
    const one = predicates[i];
    const next = predicates[i + 1];
    const isJoined = isJoint(items, one.last + 1, next.first);
    if (!isJoined || one.after.length > 0 || next.sharesWith !== one) continue;
    // "was jailed and was not freed until May"
    if (one.group?.voice === 'passive' && next.first !== next.at) continue;
    predicates[i] = { ...one, after: next.after, end: next.end };
    isReplaced = true;
  }
  if (!isReplaced) return predicates;
  // The links were to what has been replaced.
  return predicates.map((one) =>
    one.sharesWith ? { ...one, sharesWith: predicates.find(({ at }) => at === one.sharesWith?.at) ?? null } : one,
  );
}

// "and", "and warmly": nothing else between two verbs.
function isJoint(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to || !(items[from].in.adding || items[from].in.choosing)) return false;
  for (let at = from + 1; at < to; at++) if (!isAdverb(items[at])) return false;
  return true;
}

/** Index of the first item that is no longer in the verb's clause. */
function clauseEnd(
  items: readonly Item[],
  verb: Verb,
  next: Verb | undefined,
  subject: Subject | undefined,
  isSubordinate: boolean,
): number {
  let end = items.length;
  if (next && subject)
    end = Math.max(
      verb.last + 1,
      next.group.finite && subject.arguments.length > 0 && subject.from > verb.last
        ? (endBeforeDate(items, verb, subject.from) ??
            beforeFront(items, Math.min(subject.from, next.first), verb.last))
        : next.first,
    );
  for (let at = verb.last + 1; at < end; at++) {
    const { sort, word, in: lists } = items[at];
    if (sort === 'mark' && (word === ';' || word === '—')) return at;
    // "will create a new life if the Party requires": a condition says nothing of what is done.
    if (sort === 'word' && lists.conditional) return at;
    if (isSubordinate && isAndAgain(items, at)) return at;
    if (sort === 'word' && lists.relative && at > verb.last + 1) return at;
  }
  return end;
}

// "… was opened, and in May the union met": the date in front of a subject is of its clause.
function beforeFront(items: readonly Item[], from: number, stop: number): number {
  // "…, and in May, despite the rain, the union met"
  for (let at = stop + 1; at + 3 < from && at < stop + 40; at++) {
    if (items[at].word !== ',' || !(items[at + 1].in.adding || items[at + 1].in.opposing)) continue;
    const date = items[at + 2].date ? at + 2 : items[at + 2].in.prepositions ? at + 3 : -1;
    if (items[date]?.date && items[date + 1]?.word === ',') return at;
  }
  let dated = false;
  for (let at = from - 1; at > stop && at > from - 10; at--) {
    const { sort, word, date, in: lists } = items[at];
    if (date) dated = true;
    else if (dated && (lists.adding || lists.opposing || word === ';')) return at;
    else if (sort === 'mark' ? word !== ',' : sort === 'name' || !(lists.prepositions || lists.determiners))
      return from;
  }
  return from;
}

function nounPredicates(items: readonly Item[], all: readonly Argument[], verbs: readonly Predicate[]): Predicate[] {
  const found: Predicate[] = [];
  let v = 0;
  let a = 0;
  for (let at = 0; at < items.length; at++) {
    if (!(items[at].traits & traits.telling)) continue;
    while (v < verbs.length && verbs[v].last < at) v++;
    if (v < verbs.length && verbs[v].first <= at) continue;
    const fitting = triggersAt(items, at, items[at].info.otherIndex);
    if (fitting.length === 0) continue;
    let last = at;
    for (const { words } of fitting) last = Math.max(last, lastOf(items, at, words) ?? at);
    while (a < all.length && all[a].last < at) a++;
    const phrase = a < all.length && all[a].from <= at && all[a].at <= last ? all[a] : null;
    const next = verbs[v];
    const end =
      (v === 0 ? asideEnd(last, next, items) : null) ?? (next && next.first > last ? next.first : items.length);
    const after: Argument[] = [];
    for (let i = a; i < all.length && all[i].from < end; i++) if (all[i].from > last) after.push(all[i]);
    const before: Argument[] = [];
    for (let i = a - 1; phrase && i >= 0 && all[i].from === phrase.from; i--) before.push(all[i]);
    // "a parade in honour of the day"
    if (!phrase && a > 0 && all[a - 1].last === at - 1) before.push(all[a - 1]);
    const governor = phrase && v > 0 && phrase.from < verbs[v - 1].end ? verbs[v - 1] : null;
    found.push({
      first: at,
      at,
      last,
      triggers: fitting,
      group: null,
      subject: [],
      before,
      after,
      end,
      sharesWith: null,
      subordinate: false,
      phrase,
      governor,
    });
    at = last;
  }
  return found;
}

// "After the rising of 1848, N. went into exile": what a time is told by ends before the comma.
function asideEnd(last: number, next: Predicate | undefined, items: readonly Item[]): number | null {
  const subject = next?.subject[0];
  if (!items[0].in.backward || !next?.group?.finite || !subject || subject.from <= last) return null;
  return items[subject.from - 1]?.word === ',' ? subject.from - 1 : null;
}

/** Index of the first of a list, in its order, that stands at item `at` or behind it, by binary search. */
export function indexAt(at: number, list: readonly { readonly at: number }[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
