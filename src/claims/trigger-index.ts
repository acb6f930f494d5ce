import type { Item } from './item.ts';
import type { Trigger } from './trigger.ts';

/** Triggers with one first word, by what must follow it: "was" begins dozens, of which few have their next word here. */
export interface TriggerIndex {
  readonly alone: readonly Trigger[];
  /** The bits of what follows in any of them, as `tailBit` gives them. */
  readonly tails: number;
  /** By their second word, or the one behind their first gap; null where there are none. */
  readonly byTail: ReadonlyMap<string, readonly Trigger[]> | null;
}

const isLonger = ({ words }: Trigger): boolean => words.length > 1;

const nothing: TriggerIndex = { alone: [], tails: 0, byTail: null };

export function indexOf(triggers: readonly Trigger[]): TriggerIndex {
  if (triggers.length === 0) return nothing;
  const longer = triggers.filter(isLonger);
  const byTail = Map.groupBy(longer, ({ words }) => (words[1] === '*' ? words[2] : words[1]));
  return {
    alone: triggers.filter((one) => !isLonger(one)),
    tails: [...byTail.keys()].reduce((bits, tail) => bits | tailBit(tail), 0),
    byTail: longer.length === 0 ? null : byTail,
  };
}

/** One of 32 bits, by a word's letters: what has not that bit is none of an index's tails. */
export function tailBit(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at);
  return 1 << (hash & 31);
}

/** The triggers that stand from `at` on, in their order. */
export function triggersAt(
  items: readonly Item[],
  at: number,
  { alone, tails, byTail }: TriggerIndex,
): readonly Trigger[] {
  if (byTail === null) return alone;
  let found: Trigger[] | null = null;
  for (let next = at + 1; next < items.length && next <= at + 2 + widestGap; next++) {
    const { sort, word, info } = items[next];
    if (info.tailBit & tails)
      for (const trigger of byTail.get(word) ?? [])
        if (!found?.includes(trigger) && lastOf(items, at, trigger.words) !== null) {
          found ??= [...alone];
          found.push(trigger);
        }
    if (sort === 'date' || sort === 'mark') break;
  }
  return found === null ? alone : found.sort((a, b) => a.rank - b.rank);
}

const widestGap = 4;

/** The index of the last item where the words stand from `at` on; null where they do not. */
export function lastOf(items: readonly Item[], at: number, words: readonly string[]): number | null {
  let i = at;
  for (let w = 1; w < words.length; w++) {
    if (words[w] === '*') {
      const limit = i + 1 + widestGap;
      let next = i + 1;
      while (next <= limit && items[next] && isGap(items[next]) && !is(items[next], words[w + 1])) next++;
      if (!items[next] || !is(items[next], words[w + 1])) return null;
      i = next;
      w++;
    } else if (is(items[i + 1], words[w])) i++;
    else return null;
  }
  return i;
}

const isGap = ({ sort }: Item): boolean => sort !== 'date' && sort !== 'mark';

const is = (item: Item | undefined, word: string): boolean => item?.sort === 'word' && item.word === word;
