import type { Argument } from './argument.ts';
import { argumentsWithin } from './arguments-within.ts';
import type { Item } from './item.ts';

/**
 * The phrase that stands before item `at`, or the one that this is a complement of ("the congress of the union"); where it
 * is set apart (`isApart`), by whatever preposition. Null where none does.
 */
export function headBefore(
  at: number,
  all: readonly Argument[],
  items: readonly Item[],
  isApart = false,
): Argument | null {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].last < at) low = middle + 1;
    else high = middle;
  }
  let index = low - 1;
  while (index >= 0 && all[index].modifies) index--;
  // "the secretary of the committee of the region": the head of the chain; a date or a comma breaks it.
  while (index > 0 && (isApart ? all[index].preposition !== null : all[index].tie?.in.chained || isWhere(all[index]))) {
    let prior = index - 1;
    while (prior >= 0 && all[prior].modifies && all[prior].from === all[index].from) prior--;
    if (prior < 0 || all[prior].modifies || all[prior].last < all[index].from - 3) break;
    // "the parade of the army and the police"
    if (all[index].joined && all[prior].tie === all[index].tie) {
      index = prior;
      continue;
    }
    if (items[all[index].from - 1]?.word !== all[index].preposition) break;
    if (!all[index].tie?.in.genitive && all[prior].kind === 'person') break;
    // "was elected secretary at the congress, which met in May"
    if (all[index].tie?.in.at && all[prior].kind === 'office') break;
    index = prior;
  }
  return index < 0 ? null : named(index, all, items);
}

// "a group in Orm headed by N.": it is not the place that is headed.
const isWhere = ({ name, tie }: Argument): boolean => name?.kind === 'place' && tie?.in.inside === true;

// "the Union, the first body of its kind, formed in May": a name rather than what is said beside it.
function named(index: number, all: readonly Argument[], items: readonly Item[]): Argument {
  const one = all[index];
  const before = all[index - 1];
  const isBeside =
    one.name === null && before?.name && before.last === one.from - 2 && items[one.from - 1].word === ',';
  return isBeside && before.name?.kind !== 'place' && before.name?.kind !== 'person' && !before.modifies ? before : one;
}

/** "the anniversary of the death of N., who died": the person right before "who" at item `at`, whatever N. is said of. */
export function personBefore(at: number, all: readonly Argument[], items: readonly Item[]): Argument | null {
  if (!items[at].in.subjectRelative) return null;
  const last = items[at - 1]?.word === ',' ? at - 2 : at - 1;
  return (
    argumentsWithin(Math.max(0, last - 8), at, all).find((one) => one.last === last && one.kind === 'person') ?? null
  );
}

/** What a relative word before a subject stands for, tied as it is: "the works which N. visited", "over which N. presided". */
export function antecedentOf(relative: number, all: readonly Argument[], items: readonly Item[]): Argument | null {
  const { info } = items[relative];
  if (!info.in.objectRelative) return null;
  const before = items[relative - 1];
  const tie = before?.sort === 'word' && before.in.prepositions ? before.info : null;
  const head = headBefore(tie ? relative - 1 : relative, all, items);
  // "decided that N. …": no noun stands before it.
  if (head && head.last < relative - 3 && tie === null && before?.sort === 'word') return null;
  // "the works where N. spoke": "where" is as good as a preposition.
  const leading = tie ?? (info.in.at ? info : null);
  return head && { ...head, tie: leading, preposition: leading?.word ?? null };
}
