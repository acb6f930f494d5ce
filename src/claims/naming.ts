import type { Item } from './item.ts';

/** Leaves out the words that only lead from what something is to its name: "a report titled, …", "a party named …". */
export function withoutNaming(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at].sort === 'word' && items[at].in.naming) {
      let next = at + 1;
      while (items[next]?.sort === 'mark' && /[,:"“‘']/.test(items[next].word)) next++;
      const { name } = items[next] ?? { name: null };
      if (name && name.kind !== 'person' && name.kind !== 'office') {
        while (kept.length > 0 && kept[kept.length - 1].word === ',') kept.pop();
        at = next - 1;
        continue;
      }
    }
    kept.push(items[at]);
  }
  return kept;
}
