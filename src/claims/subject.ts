import type { Argument } from './argument.ts';
import { argumentsWithin, isFree, withJoined } from './arguments-within.ts';
import { bounds, phraseRegion, regionOf } from './clause-region.ts';
import { type Item, isAdverb } from './item.ts';
import { antecedentOf, headBefore, personBefore } from './phrase-head.ts';
import type { Verb } from './verb.ts';

/** Who or what a verb is told of. */
export interface Subject {
  readonly arguments: readonly Argument[];
  /** Index of the first item that belongs to it; that of the verb where there is none. */
  readonly from: number;
  /** Index of the verb it shares its subject with. */
  readonly shared: number | null;
  /** What stands in front of the subject with a preposition. */
  readonly before: readonly Argument[];
  /** "the works which N. visited": what a relative word before another subject stands for. */
  readonly antecedent: Argument | null;
  readonly subordinate: boolean;
}

const nobody: Omit<Subject, 'from'> = {
  arguments: [],
  shared: null,
  before: [],
  antecedent: null,
  subordinate: false,
};

// A clause is not looked for further back than so many items.
const reach = 120;

/** Finds the subject of `verbs[i]`; `subjects` are those of the verbs before it. */
export function subjectOf(
  verbs: readonly Verb[],
  i: number,
  subjects: readonly Subject[],
  items: readonly Item[],
  all: readonly Argument[],
): Subject {
  const { first, group } = verbs[i];
  const before = i > 0 ? verbs[i - 1] : null;
  const stop = Math.max(before ? before.last : -1, first - reach);
  let at = first - 1;
  while (at > stop && isAdverb(items[at]) && !items[at].in.joining) at--;
  let joint = '';
  while (at > stop && (items[at].word === ',' || items[at].in.joining)) {
    joint = items[at].word === ',' ? joint || ',' : 'and';
    at--;
  }
  const share = (subordinate?: boolean): Subject => {
    // "examined the views that were put forward and adopted a resolution": what does something goes on the main clause.
    const isDoingAgain = group.finite && group.voice === 'active' && before?.group.voice === 'passive';
    const kin = kinOf(verbs, i, subjects, joint !== 'and' || items[at + 1]?.word === ',' || isDoingAgain);
    return {
      ...nobody,
      from: first,
      shared: kin,
      subordinate: subordinate ?? isWithin(kin, verbs[i], verbs, subjects),
    };
  };
  // "held to mark the day"
  if (group.led !== null)
    return before?.last === first - 1 ? { ...nobody, from: first, shared: i - 1, subordinate: true } : share(true);
  const relative = items[at];
  if (at > stop && relative.sort === 'word' && relative.in.relative) {
    const head = personBefore(at, all, items) ?? headBefore(at, all, items, items[at - 1]?.word === ',');
    if (head) return { ...nobody, from: first, arguments: withJoined(head, all), subordinate: true };
  }
  if (!group.finite) {
    const doing = group.voice === 'active';
    // "on renaming …, and publishing …"
    if (before && doing && joint !== '' && !before.group.finite && before.group.voice === 'active')
      return { ...nobody, from: first, shared: i - 1, subordinate: true };
    if (before && (joint === 'and' || (joint === ',' && doing) || before.last === at)) return share(true);
    const head = headBefore(at + 1, all, items, joint === ',');
    // "was relieved of his post, replaced by N.": told of the same as what it follows.
    if (before && joint === ',' && !doing && head?.preposition && before.group.voice === 'passive') return share(true);
    if (head && head.last > stop)
      return { ...nobody, arguments: withJoined(head, all), from: head.from, subordinate: true };
    return before ? share(true) : { ...nobody, from: first };
  }
  // "The meeting, over which N. presided, adopted …"
  // "Veld, which had held out, surrendered": behind its comma the clause around goes on.
  const isBehindComma = items[at + 1]?.word === ',' && !items.slice(at + 1, first).some((one) => one.in.adding);
  if (isBehindComma && before?.group.finite && isAside(before, subjects[i - 1], items)) return share(false);
  const opening = isBehindComma && before?.group.finite ? openingOf(verbs, i, subjects, all) : null;
  if (opening) return { ...nobody, arguments: withJoined(opening, all), from: opening.from };
  const around = joint === ',' && i > 0 ? subjects[i - 1].antecedent : null;
  if (around && kinOf(verbs, i, subjects, true) === i - 1) {
    const whole = { ...around, preposition: null, tie: null };
    return { ...nobody, from: first, arguments: [whole] };
  }
  // What is joined to a verb before it is told of the same.
  if (joint !== '' && before && at <= stop + 1 + reach && !hasFree(at, stop, all, items)) return share();
  const whole = joint === '' && before ? antecedentOfBefore(verbs, i, subjects, items) : null;
  if (whole) return { ...nobody, arguments: whole, from: whole[0].from };
  const host = hostOf(verbs, i, items, all);
  if (host) {
    const { from: start, subordinate } = regionOf(host.from - 1, Math.max(-1, host.from - reach), items);
    return {
      ...nobody,
      arguments: withJoined(host, all),
      from: host.from,
      before: argumentsWithin(start, host.from, all).filter(({ preposition }) => preposition !== null),
      subordinate,
    };
  }
  const region = phraseRegion(regionOf(at, stop, items), at, i, items, all);
  const free = argumentsWithin(region.from, first, all).filter(isFree);
  if (free.length === 0) {
    if (joint !== '' && before) return share();
    // "the guns that N. had captured were sold": what the relative clause says more of.
    const within = joint === '' && before?.group.finite ? (subjects[i - 1].antecedent ?? null) : null;
    if (within && !within.tie) return { ...nobody, from: first, arguments: withJoined(within, all) };
    // "the house built by N. was opened": what the participle says more of.
    return before && !region.isClause ? share(false) : { ...nobody, from: first, subordinate: region.subordinate };
  }
  const isAfterObject =
    before !== null && region.from <= before.last + 1 && (before.group.finite || before.group.voice === 'active');
  // An apposition stands beside its name: the first counts, unless it can be an object.
  const near = joint === '' ? headBefore(first, all, items) : null;
  const chosen =
    near && isFree(near) && near.from >= region.from && isRightBefore(near, first, items, all)
      ? withJoined(near, all)
      : isAfterObject
        ? withJoined(free[free.length - 1], all)
        : withJoined(free[0], all);
  if (isAfterObject && joint === ',' && chosen[0].last < at - 1) return share();
  const from = chosen[0].from;
  const own = before?.group.finite && region.from <= before.last + 1 ? ownFrom(items, from, before.last) : region.from;
  return {
    ...nobody,
    arguments: chosen,
    from,
    before: argumentsWithin(own, first, all).filter(
      (one) => one.preposition !== null && (one.from < from || isMedium(one, items)),
    ),
    antecedent: region.relative === null ? null : antecedentOf(region.relative, all, items),
    subordinate: region.subordinate,
  };
}

// "Veld, which had held out, …": a clause between commas that says more of the name before it.
function isAside({ first }: Verb, { arguments: [head], subordinate }: Subject, items: readonly Item[]): boolean {
  if (!head || !subordinate) return false;
  const relative = items[head.last + 2];
  return items[head.last + 1]?.word === ',' && relative?.in.relativeSubjects && head.last + 2 < first;
}

// "N., conducted by officials, toured the works": a participle before a verb makes no clause around it.
function isWithin(kin: number | null, { group }: Verb, verbs: readonly Verb[], subjects: readonly Subject[]): boolean {
  if (kin === null) return false;
  if (!group.finite || verbs[kin].group.finite) return subjects[kin].subordinate;
  for (let k = kin - 1; k >= Math.max(0, kin - 24); k--) if (verbs[k].group.finite) return subjects[k].subordinate;
  return false;
}

/** "The congress that elected N. opened": behind a relative clause, what it says more of; nothing was told of it yet. */
function antecedentOfBefore(
  verbs: readonly Verb[],
  i: number,
  subjects: readonly Subject[],
  items: readonly Item[],
): readonly Argument[] | null {
  const { first, group } = verbs[i - 1];
  const [head] = subjects[i - 1].arguments;
  const relative = items[first - 1];
  if (!group.finite || !subjects[i - 1].subordinate || !relative?.in.relativeSubjects || !head) return null;
  if (!isFree(head) || head.last >= first - 1 || items[first - 2]?.sort === 'mark') return null;
  if (verbs.slice(Math.max(0, i - 12), i - 1).some((one) => one.group.finite)) return null;
  for (let at = verbs[i - 1].last + 1; at < verbs[i].first; at++)
    if (items[at].sort === 'mark' || items[at].in.subordinating || items[at].in.relative) return null;
  return subjects[i - 1].arguments;
}

/**
 * "A delegation led by N., head of the bureau who is its secretary, arrived": behind the comma that ends a relative clause,
 * what opens the sentence, where nothing has been told of it yet.
 */
function openingOf(
  verbs: readonly Verb[],
  i: number,
  subjects: readonly Subject[],
  all: readonly Argument[],
): Argument | null {
  for (let k = Math.max(0, i - 12); k < i; k++)
    if (verbs[k].group.finite ? !subjects[k].subordinate : verbs[k].group.voice === 'active') return null;
  if (i > 12) return null;
  const opening = all.find(isFree);
  return opening && opening.last < verbs[0].first ? opening : null;
}

// "was elected chairman of the union, and the deputies were": where a clause begins behind one that ends.
function ownFrom(items: readonly Item[], from: number, stop: number): number {
  let at = from;
  while (at - 1 > stop && !items[at - 1].in.joining && items[at - 1].word !== ';') at--;
  return at;
}

// "N. in his report said": what stands between the subject and the verb, as far as it says in what.
const isMedium = ({ tie, from, name }: Argument, items: readonly Item[]): boolean =>
  tie?.in.inside === true && name === null && (items[from].in.determiners || items[from].name?.form === 'pronoun');

/** "A meeting to mark the day took place": the phrase that purposes or participles stand behind, with no comma between. */
function hostOf(verbs: readonly Verb[], i: number, items: readonly Item[], all: readonly Argument[]): Argument | null {
  let k = i - 1;
  if (k < 0 || !isLeaning(verbs[k])) return null;
  const isOne = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const { sort, word, in: lists } = items[at];
      if ((sort === 'mark' && (word === ',' || bounds.has(word))) || (sort === 'word' && lists.claiming)) return false;
    }
    return to - from < reach;
  };
  if (!isOne(verbs[k].last + 1, verbs[i].first)) return null;
  while (k > 0 && isLeaning(verbs[k - 1]) && isOne(verbs[k - 1].last + 1, verbs[k].first)) k--;
  const head = headBefore(verbs[k].first, all, items);
  if (!head || !isFree(head) || !isOne(head.last + 1, verbs[k].first)) return null;
  const before = verbs[k - 1];
  return !before || (head.from > before.last && !isOne(before.last + 1, head.from)) ? head : null;
}

const isLeaning = ({ group }: Verb): boolean => !group.finite && (group.led !== null || group.voice === 'active');

/** The verb that `verbs[i]` shares its subject with: behind a comma rather one of the main clause than one within it. */
function kinOf(verbs: readonly Verb[], i: number, subjects: readonly Subject[], isApart: boolean): number | null {
  let fallback = i > 0 ? i - 1 : null;
  while (fallback !== null && fallback > 0 && isCircumstance(verbs[fallback], subjects[fallback])) fallback--;
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const { group } = verbs[k];
    if (!group.finite && group.voice === 'passive') continue;
    if (isApart && (subjects[k].subordinate || !group.finite)) continue;
    if (isCircumstance(verbs[k], subjects[k])) continue;
    return subjects[k].arguments.length > 0 ? k : (subjects[k].shared ?? k);
  }
  return fallback === null
    ? null
    : subjects[fallback].arguments.length > 0
      ? fallback
      : (subjects[fallback].shared ?? fallback);
}

// "with N. presiding": what went on beside it is told of somebody else.
const isCircumstance = ({ group }: Verb, { arguments: [head] }: Subject): boolean =>
  !group.finite && group.voice === 'active' && head?.tie?.in.besideWhom === true;

// Nothing but what belongs to it stands between the phrase and the verb: no comma, no date.
function isRightBefore({ last }: Argument, first: number, items: readonly Item[], all: readonly Argument[]): boolean {
  for (let at = last + 1; at < first; at++) if (items[at].sort === 'mark' || items[at].sort === 'date') return false;
  return argumentsWithin(last + 1, first, all).every(({ preposition, modifies }) => preposition !== null || modifies);
}

function hasFree(at: number, stop: number, all: readonly Argument[], items: readonly Item[]): boolean {
  // Between the joint and the verb nothing stands; a free phrase right before the verb would be its subject.
  return (
    at > stop &&
    items[at + 1] !== undefined &&
    !items[at + 1].in.joining &&
    items[at + 1].word !== ',' &&
    argumentsWithin(at, at + 1, all).some(isFree)
  );
}
