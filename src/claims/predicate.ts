import type { NameMention } from '../model/index.ts';
import { type Argument, argumentsOf } from './argument.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Trigger } from './trigger.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A verb or noun that may tell an event, with what stands in its clause. */
export interface Predicate {
  /** Indices of the first and last item of its own words; `first` is that of the words that belong to the verb. */
  readonly first: number;
  readonly at: number;
  readonly last: number;
  /** Ways to understand it, the likeliest first. */
  readonly triggers: readonly Trigger[];
  readonly group: VerbGroup | null;
  readonly subject: readonly Argument[];
  /** After it, up to where its clause ends. */
  readonly after: readonly Argument[];
  /** Index of the first item after its clause. */
  readonly end: number;
  /** The predicate before it that it shares its subject with. */
  readonly sharesWith: Predicate | null;
}

/** The predicates of a sentence, in its order, and everything named in it; `focus` is what "it" would be. */
export function predicatesOf(
  items: readonly Item[],
  focus: NameMention | null,
  lexicon: ClaimLexicon,
): { predicates: Predicate[]; all: Argument[] } {
  const all = argumentsOf(items, focus, lexicon);
  const heads = headsOf(items, all, lexicon);
  const predicates: Predicate[] = [];
  const subjects = heads.map((head, i) =>
    subjectOf(head, heads.slice(0, i).findLast(({ group }) => group) ?? null, items, all, lexicon),
  );
  heads.forEach((head, i) => {
    const end = clauseEnd(items, head, heads[i + 1] ?? null, subjects[i + 1] ?? null, lexicon);
    const shared = subjects[i].shared ? (predicates.findLast(({ group }) => group !== null) ?? null) : null;
    predicates.push({
      ...head,
      subject: shared ? shared.subject : subjects[i].arguments,
      after: all.filter(({ at }) => at > head.last && at < end),
      end,
      sharesWith: shared,
    });
  });
  return { predicates, all };
}

type Head = Pick<Predicate, 'first' | 'at' | 'last' | 'triggers' | 'group'>;

function headsOf(items: readonly Item[], all: readonly Argument[], lexicon: ClaimLexicon): Head[] {
  const heads: Head[] = [];
  const nouns = new Set(
    all.filter(({ name }) => !name).flatMap(({ at, last }) => Array.from({ length: last - at + 1 }, (_, i) => at + i)),
  );
  for (let at = 0; at < items.length; at++) {
    if (items[at].sort !== 'word') continue;
    const fitting = (lexicon.triggers.get(items[at].word) ?? []).flatMap((trigger) => {
      const last = lastOf(items, at, trigger.words);
      // What is a noun here ("a meeting") is no verb.
      if (last === null || (trigger.sort === 'verb' && nouns.has(at) && last === at)) return [];
      return [{ trigger, last }];
    });
    if (fitting.length === 0) continue;
    const last = Math.max(...fitting.map((one) => one.last));
    const verb = fitting.find(({ trigger }) => trigger.sort === 'verb');
    const group = verb ? verbGroup(items, at, verb.last, verb.trigger.forms, lexicon) : null;
    const triggers = fitting.map(({ trigger }) => trigger).filter(({ sort }) => sort !== 'verb' || group !== null);
    if (triggers.length === 0) continue;
    heads.push({ first: group?.first ?? at, at, last, triggers, group });
    at = Math.max(at, ownLast(fitting, last));
  }
  // "was" in "was elected" is no verb of its own.
  return heads.filter((head) => !heads.some((other) => other !== head && other.first <= head.at && head.at < other.at));
}

// Words skipped by a gap may hold predicates of their own; the trigger's own words do not.
const ownLast = (fitting: readonly { trigger: Trigger; last: number }[], last: number): number =>
  fitting.some(({ trigger }) => trigger.words.includes('*')) ? fitting[0].last : last;

const widestGap = 4;

/** The index of the last item where the words stand from `at` on; null where they do not. */
function lastOf(items: readonly Item[], at: number, words: readonly string[]): number | null {
  let i = at;
  for (let w = 1; w < words.length; w++) {
    if (words[w] === '*') {
      const limit = i + 1 + widestGap;
      let next = i + 1;
      while (
        next <= limit &&
        items[next] &&
        items[next].sort !== 'date' &&
        items[next].sort !== 'mark' &&
        !is(items[next], words[w + 1])
      )
        next++;
      if (!items[next] || !is(items[next], words[w + 1])) return null;
      i = next;
      w++;
    } else if (is(items[i + 1], words[w])) i++;
    else return null;
  }
  return i;
}

const is = (item: Item | undefined, word: string): boolean => item?.sort === 'word' && item.word === word;

interface Subject {
  readonly arguments: readonly Argument[];
  /** Index of the first item that belongs to it; that of the verb where there is none. */
  readonly from: number;
  readonly shared: boolean;
}

/** Who or what a predicate is told of: what stands before it in its clause without a preposition. */
function subjectOf(
  { first, group }: Head,
  before: Head | null,
  items: readonly Item[],
  all: readonly Argument[],
  { words }: ClaimLexicon,
): Subject {
  if (!group) return { arguments: [], from: first, shared: false };
  let at = first - 1;
  const joined = items[at] && (items[at].word === 'and' || items[at].word === ',' || items[at].word === 'then');
  while (at >= 0 && (items[at].word === ',' || items[at].word === 'and' || items[at].word === 'then')) at--;
  const isRelative = at >= 0 && words.relative.has(items[at].word);
  // What is joined by "and" or a comma to a verb before it is told of the same.
  if (joined && !isRelative && before?.group) return { arguments: [], from: first, shared: true };
  const stop = before ? before.last : -1;
  let nearest: Argument | null = null;
  let complement: Argument | null = null;
  const ending = new Map(all.map((one) => [one.last, one]));
  let passedRelative = isRelative;
  if (isRelative) at--;
  for (; at > -1; at--) {
    const item = items[at];
    if (item.sort === 'mark' && /[;:—()]/.test(item.word)) break;
    if (item.sort === 'word' && words.relative.has(item.word)) {
      // What stands in a relative clause is not what the verb after it is told of.
      nearest = null;
      passedRelative = true;
      continue;
    }
    if (item.sort === 'word' && words.conjunctions.has(item.word) && item.word !== 'and' && nearest) break;
    if (at <= stop && nearest) break;
    const argument = ending.get(at);
    if (!argument || !(isRelative || isFree(argument)) || !(at > stop || passedRelative)) continue;
    // Of "the congress of the union" it is the congress that is told of.
    if (argument.preposition === 'of' && !isRelative) complement ??= argument;
    else if (!nearest || group.finite) {
      nearest = argument;
      if (isRelative || !group.finite) break;
    }
  }
  nearest ??= complement;
  if (!nearest) return { arguments: [], from: first, shared: before?.group != null };
  const joinedNames = withJoined(nearest, all, items);
  return { arguments: joinedNames, from: Math.min(...joinedNames.map((one) => one.at)), shared: false };
}

const isFree = ({ preposition, modifies }: Argument): boolean =>
  !modifies && (preposition === null || preposition === 'of');

/** The argument with those of its kind that are joined to it by "and" and commas. */
function withJoined(argument: Argument, all: readonly Argument[], items: readonly Item[]): Argument[] {
  const joined = [argument];
  const at = all.indexOf(argument);
  for (let i = at - 1; i >= 0 && all[i].kind === argument.kind && isJoint(items, all[i], all[i + 1]); i--)
    joined.unshift(all[i]);
  for (let i = at + 1; i < all.length && all[i].kind === argument.kind && isJoint(items, all[i - 1], all[i]); i++)
    joined.push(all[i]);
  return joined;
}

function isJoint(items: readonly Item[], a: Argument, b: Argument): boolean {
  const between = items.slice(a.at + 1, b.at).filter((item) => item.word !== '');
  return (
    between.length <= 3 &&
    between.some((item) => item.word === 'and' || item.word === ',') &&
    between.every((item) => /^(and|,|the|also|comrade|comrades)$/.test(item.word))
  );
}

function clauseEnd(
  items: readonly Item[],
  head: Head,
  next: Head | null,
  nextSubject: Subject | null,
  { words }: ClaimLexicon,
): number {
  let end = items.length;
  if (next && nextSubject) {
    const leans = next.group !== null && !next.group.finite;
    // A participle after a name says more of it; a verb of its own ends the clause, with its subject.
    if (!leans && next.group)
      end = Math.max(head.last + 1, Math.min(next.first, nextSubject.from > head.last ? nextSubject.from : next.first));
    else if (leans) end = Math.max(head.last + 1, next.first);
  }
  for (let at = head.last + 1; at < end; at++) {
    const { sort, word } = items[at];
    if (sort === 'mark' && /[;:—]/.test(word)) return at;
    if (sort === 'word' && words.relative.has(word) && at > head.last + 1) return at;
  }
  return end;
}
