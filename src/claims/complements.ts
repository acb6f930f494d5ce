import { isBuried } from './absent.ts';
import type { Argument } from './argument.ts';
import { argumentsWithin } from './arguments-within.ts';
import type { Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import { traits } from './traits.ts';

/** Names in a phrase, by what they have to do with it. */
export interface Complements {
  /** Those that take part: "talks between A and B", "a wreath from N.". */
  readonly complements: readonly Argument[];
  /** Whose it is that is no act and no paper ("the wife of N."): they take no part. */
  readonly owners: readonly Argument[];
  /** Those among the first whose act or paper it is: "the letter of N." */
  readonly makers: readonly Argument[];
}

const none: Complements = { complements: [], owners: [], makers: [] };

/** The names in the phrase that is a predicate's subject; none where that is a name itself. */
export function complementsOf(
  { subject, group, first }: Predicate,
  { all, items }: Sentence,
  { handed, speeches }: ClaimLexicon,
): Complements {
  const [head] = subject;
  const finite = group?.finite === true;
  if (!head || head.name !== null || !(finite || group?.voice === 'passive')) return none;
  const isDoing =
    (items[head.last].traits & (traits.telling | traits.meeting)) !== 0 ||
    handed.has(head.kind) ||
    speeches.has(head.kind);
  // "the letter of N. sent in May"; but "the works of N. built in May"
  if (!finite && !isDoing) return none;
  const names = argumentsWithin(head.last + 1, Math.min(first, head.last + 12), all).filter(
    ({ name, tie, modifies }) => name !== null && !modifies && tie?.in.sides,
  );
  const isOwner = ({ kind, tie, from }: Argument): boolean =>
    !isDoing && kind === 'person' && (tie?.in.genitive === true || isBuried(from, tie, items));
  return {
    complements: names.filter((one) => !isOwner(one)),
    owners: names.filter(isOwner),
    makers: isDoing && names[0]?.tie?.in.genitive ? names.filter(({ joined }, i) => i === 0 || joined) : [],
  };
}
