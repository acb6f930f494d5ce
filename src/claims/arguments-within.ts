import type { Argument } from './argument.ts';

/** The arguments that begin within items `[from, to)`, by binary search. */
export function argumentsWithin(from: number, to: number, all: readonly Argument[]): Argument[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].from < from) low = middle + 1;
    else high = middle;
  }
  const found: Argument[] = [];
  for (; low < all.length && all[low].from < to; low++) found.push(all[low]);
  return found;
}

/** It stands with a verb by itself: no preposition governs it, and it says nothing more of what follows it. */
export const isFree = ({ preposition, modifies }: Argument): boolean => !modifies && preposition === null;

/** The argument with those that are joined to it by "and" and commas. */
export function withJoined(argument: Argument, all: readonly Argument[]): Argument[] {
  const at = all.indexOf(argument);
  const group = [argument];
  for (let i = at; i > 0 && all[i].joined && isAlike(all[i], all[i - 1]); i--) group.unshift(all[i - 1]);
  for (let i = at + 1; i < all.length && all[i].joined && isAlike(all[i], argument); i++) group.push(all[i]);
  return group;
}

const isAlike = (a: Argument, b: Argument): boolean =>
  a.kind === b.kind && a.preposition === b.preposition && a.modifies === b.modifies;
