import type { Item } from './item.ts';

// How many items an opening may have before its verb of being.
const longestOpening = 16;

/**
 * Puts an inverted sentence in the order of others: "Elected chairman was N." as "N. was elected chairman". Only where a
 * participle opens it and people follow; items keep their places in the text.
 */
export function uninverted(items: readonly Item[]): readonly Item[] {
  const [first] = items;
  if (!first || !opensInverted(first)) return items;
  const be = items.findIndex((item, at) => at > 0 && at <= longestOpening && item.sort === 'word' && item.in.be);
  if (be < 1 || items.slice(0, be).some(({ sort }) => sort === 'mark')) return items;
  let end = be + 1;
  while (end < items.length && isInRow(items[end])) end++;
  while (end > be + 1 && items[end - 1].name === null) end--;
  if (end === be + 1) return items;
  return [
    ...items.slice(be + 1, end),
    items[be],
    { ...first, isCapital: false },
    ...items.slice(1, be),
    ...items.slice(end),
  ];
}

const opensInverted = ({ sort, info }: Item): boolean =>
  sort === 'word' && info.verbs.some(({ forms }) => forms.participle) && !info.in.prepositions;

const isInRow = ({ sort, word, name, in: lists }: Item): boolean =>
  sort === 'name' ? name?.kind === 'person' : word === ',' || lists.adding || lists.determiners;
