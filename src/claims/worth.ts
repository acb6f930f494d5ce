import type { Focus } from './focus.ts';
import type { Item } from './item.ts';

/**
 * Whether a sentence without a date can claim anything at all: it names a meeting, which may date it, or points to one,
 * or has a word for what is worth knowing without its date. A quick look that spares reading the rest.
 */
export function canClaim(items: readonly Item[], focus: Focus): boolean {
  for (const { name, in: lists, info } of items) {
    if (name?.kind === 'meeting' || name?.kind === 'plan') return true;
    if (info.isMeeting || info.tellsUndated) return true;
    if (lists.neuter && (focus.itNoun() !== null || focus.it()?.kind === 'meeting')) return true;
  }
  return false;
}
