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
