import { unknownName } from './argument.ts';
import { undatedKinds } from './assertion.ts';
import type { Cut, Pieces } from './cut.ts';
import type { Item } from './item.ts';
import { nameBitsOf, nounBitsOf } from './kind-bits.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { traits } from './traits.ts';
import type { Trigger } from './trigger.ts';
import { triggersAt } from './trigger-index.ts';

/**
 * Whether nothing that a text tells can have a date: it has none, and names nothing that has a number or years of its own. Of
 * such a text only what is worth knowing without its date is claimed.
 */
export const isDateless = (cut: readonly Cut[], { byMention }: ClaimLexicon): boolean =>
  cut.every(
    ({ isDated, lent, mentions }) =>
      !isDated && lent === null && !mentions.names.some(({ kind }) => kind === 'meeting' || byMention.has(kind)),
  );

/** Whether a sentence has the words of a frame for what is worth knowing without its date, and something of all that it asks for. */
export function tellsDateless({ items, traits: has }: Pieces): boolean {
  if (!(has & traits.tellsUndated)) return false;
  let kinds = 0;
  for (let at = 0; at < items.length; at++) {
    if (!(items[at].traits & traits.tellsUndated)) continue;
    kinds ||= kindsIn(items);
    const { verbIndex, otherIndex } = items[at].info;
    const isTold = (trigger: Trigger): boolean => isDatelessTrigger(trigger) && hasAll(trigger.needs, kinds);
    if (triggersAt(items, at, verbIndex).some(isTold) || triggersAt(items, at, otherIndex).some(isTold)) return true;
  }
  return false;
}

const isDatelessTrigger = ({ frame }: Trigger): boolean => undatedKinds.has(frame.kind) && !frame.dated;

function hasAll(needs: readonly number[], bits: number): boolean {
  for (const need of needs) if (!(need & bits)) return false;
  return true;
}

// What may be an argument of any predicate of a sentence, as bits: what points elsewhere may be anything.
function kindsIn(items: readonly Item[]): number {
  let bits = 1;
  for (const { name, traits: has, in: lists, info, isCapital } of items) {
    if (name) bits |= nameBitsOf(name.kind);
    else if (lists.neuter || lists.persons || lists.narrators || lists.ordinals) return -1;
    if (has & traits.nounEnd) bits |= nounBitsOf(info.word) | nounBitsOf(info.singular);
    if (isCapital) bits |= nounBitsOf(unknownName);
  }
  return bits;
}
