import type { ClaimKind } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Sentence } from './assertion.ts';
import { isParty } from './frame-roles.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Predicate } from './predicate.ts';
import { traits } from './traits.ts';
import { triggersAt } from './trigger-index.ts';

/**
 * Whom a clause names beside what happens, who take no part in it: "visited the statue of N.", "N.'s birthplace", "the
 * Union embassy", "sent a message over the death of N.", "praised N.", "a funeral for N."; but not "in the company of N.", "in welcome of N.'s visit".
 */
export function absentIn(
  { group }: Predicate,
  { frame, agents, patients, others }: Match,
  { items, all }: Pick<Sentence, 'items' | 'all'>,
  { sites }: ClaimLexicon,
): readonly Argument[] {
  if (!group) return nobody;
  if (frame.kind === 'death' && group.voice === 'active' && !frame.intransitive)
    return survivors(agents, patients, all);
  if (aboutThemselves.has(frame.kind)) return nobody;
  const spokenOf =
    frame.roles?.patient === 'about'
      ? patients.filter(({ name, modifies }) => isParty(name?.kind) && !modifies)
      : nobody;
  if (frame.kind !== 'appearance')
    return [...spokenOf, ...others.filter((one) => isPerson(one) && isMourned(firstOf(one, others), items))];
  return others.filter((one) =>
    isPerson(one) ? isElsewhere(one, items) : one.kind === 'organisation' && isOfSite(one, items, sites),
  );
}

// "N. lost his mother", "N. killed M.": who loses or kills somebody does not die of it.
const survivors = (agents: readonly Argument[], patients: readonly Argument[], all: readonly Argument[]): Argument[] =>
  [
    ...agents,
    ...all.filter((one) => one.modifies && patients.some(({ name, from }) => name === null && one.from === from)),
  ].filter((one) => isPerson(one) && !patients.includes(one));

const isPerson = ({ name }: Argument): boolean => name?.kind === 'person';

// A body whose building is visited; "the Union delegation" is the body itself.
function isOfSite({ modifies, last }: Argument, items: readonly Item[], sites: ReadonlySet<string>): boolean {
  if (!modifies) return false;
  let at = last + 1;
  while (at < items.length && items[at].sort === 'word' && !items[at].in.function) at++;
  return sites.has(items[at - 1].word) || sites.has(items[at - 1].info.singular);
}

const nobody: readonly Argument[] = [];

/** Kinds that tell of somebody by their death, birthday or picture. */
const aboutThemselves: ReadonlySet<ClaimKind> = new Set(['death', 'birth', 'commemoration', 'depiction']);

const isElsewhere = ({ modifies, tie, from, last }: Argument, items: readonly Item[]): boolean =>
  modifies
    ? !isTold('appearance', items, last + 1, last + 5)
    : (tie?.in.genitive === true && !items[from - 2]?.in.accompanying) || isBuried(from, tie, items);

// "photos of A and B": what governs the first of those that are joined governs them all.
function firstOf(one: Argument, others: readonly Argument[]): Argument {
  let at = others.indexOf(one);
  while (at > 0 && others[at].joined && others[at - 1].tie === one.tie && isPerson(others[at - 1])) at--;
  return others[at];
}

const isMourned = ({ modifies, tie, from, last }: Argument, items: readonly Item[]): boolean =>
  (tie?.in.genitive === true && isYearly(from, items)) ||
  (modifies
    ? isTold('death', items, last + 1, last + 3)
    : tie?.in.genitive === true && (items[from - 2]?.in.likenesses || isTold('death', items, from - 3, from - 2)));

// "the birth anniversary of N.", "the anniversary of the birth of N.", "the anniversary of N.'s election"
function isYearly(from: number, items: readonly Item[]): boolean {
  let at = from - 2;
  while (at >= Math.max(1, from - 5) && !(items[at].traits & traits.anniversary)) at--;
  return at >= 0 && at >= from - 5 && (items[at].traits & traits.anniversary) !== 0 && items[at + 1].in.genitive;
}

/** Whether a name, at item `from`, is whom a service is held for: "a memorial service for N.", "the funeral for N.". */
export const isBuried = (from: number, tie: Argument['tie'], items: readonly Item[]): boolean =>
  tie?.in.sides === true && (items[from - 2]?.in.obsequies || items[from - 3]?.in.obsequies) === true;

// Whether a noun at items `[from, to]` tells of such an event.
function isTold(kind: ClaimKind, items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at <= to && at < items.length; at++)
    if (triggersAt(items, at, items[at].info.otherIndex).some(({ frame }) => frame.kind === kind)) return true;
  return false;
}
