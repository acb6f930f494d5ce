import type { Assertion } from './assertion.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Read } from './sentences.ts';
import { traits } from './traits.ts';

/**
 * What a report says to have been done on an anniversary, also where only another of its sentences says so: wreaths laid
 * and events held are then commemorations. Where somebody is mourned they are not.
 */
export function onOccasion(read: readonly Read[], lexicon: ClaimLexicon): readonly Read[] {
  if (!read.some(({ assertions }) => assertions.some((one) => isOffering(one, lexicon)))) return read;
  let isMarked = false;
  for (const { sentence } of read) {
    if (!sentence) continue;
    if (sentence.traits & traits.mourning && sentence.items.some((item) => item.in.mourning)) return read;
    isMarked ||=
      (sentence.traits & (traits.anniversary | traits.date)) !== 0 && marksAnniversary(sentence.items, lexicon);
  }
  if (!isMarked) return read;
  const changed = (one: Assertion): Assertion =>
    isOffering(one, lexicon) ? { ...one, kind: 'commemoration', rule: `${one.rule}.occasion` } : one;
  return read.map((one) => (one.assertions.length === 0 ? one : { ...one, assertions: one.assertions.map(changed) }));
}

const isOffering = ({ kind, given }: Assertion, { offerings }: ClaimLexicon): boolean =>
  kind === 'appearance' && given.some((one) => one.name === null && one.tie === null && offerings.has(one.kind));

// "on the 70th anniversary of", "to mark the birthday": not one that is only spoken of.
function marksAnniversary(items: readonly Item[], { anniversaries }: ClaimLexicon): boolean {
  return items.some(({ word, date }, at) => {
    const named = date ? date.mentions.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)) : [word];
    if (!named.some((one) => anniversaries.has(one))) return false;
    for (let before = at - 1; before >= 0 && before > at - 8; before--) {
      if (items[before].sort === 'mark') return false;
      if (items[before].in.onDay || items[before].in.marking) return true;
    }
    return false;
  });
}
