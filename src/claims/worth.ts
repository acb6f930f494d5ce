import { undatedKinds } from './assertion.ts';
import type { Focus } from './focus.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';

/**
 * Whether a sentence without a date can claim anything at all: it names a meeting, which may date it, or points to one,
 * or has a word for what is worth knowing without its date. A quick look that spares reading the rest.
 */
export function canClaim(items: readonly Item[], focus: Focus, { triggers, meetings }: ClaimLexicon): boolean {
  for (const { name, word } of items) {
    if (name?.kind === 'meeting' || name?.kind === 'plan') return true;
    if (word === '') continue;
    if (meetings.has(word) || (word === 'it' && (focus.itNoun() !== null || focus.it()?.kind === 'meeting')))
      return true;
    const found = triggers.get(word);
    if (found) for (const { frame } of found) if (undatedKinds.has(frame.kind)) return true;
  }
  return false;
}
