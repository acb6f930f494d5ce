import type { Argument } from './argument.ts';
import type { Sentence } from './assertion.ts';
import { type Item, isAdverb } from './item.ts';

/** Most words of what an office in small letters is of. */
const most = 5;

/**
 * What an office in small letters is of, where no name says: "of trade and industry", "of the youth section", "for
 * shipping". Null where nothing follows, or only what the text alone knows ("of the union").
 */
export function complementOf(
  { last }: Argument,
  { items, passage }: Pick<Sentence, 'items' | 'passage'>,
): string | null {
  const tie = items[last + 1];
  if (!tie || !(tie.in.genitive || tie.in.spanning)) return null;
  const isDefinite = items[last + 2]?.in.definite;
  const from = isDefinite ? last + 3 : last + 2;
  let to = from;
  while (to < items.length && to < from + most && isPart(items[to], items[to + 1], isDefinite)) to++;
  if (to - from < (isDefinite ? 2 : 1) || items[to]?.sort === 'name') return null;
  const words = passage.text.slice(items[from].start, items[to - 1].end);
  return `${tie.word} ${isDefinite ? 'the ' : ''}${words.replace(/(?<![\p{L}'’])(?!and )\p{Ll}/gu, (letter) => letter.toUpperCase())}`;
}

const isPart = (item: Item, next: Item | undefined, isDefinite: boolean | undefined): boolean =>
  item.sort === 'word' &&
  (item.in.adding
    ? !isDefinite && next !== undefined && isPart(next, undefined, true)
    : !item.in.function && !item.in.determiners && !isAdverb(item) && !item.info.forms && /^\p{L}/u.test(item.word));

/** The words before an office in small letters that say which it is: "deputy minister", "first secretary". */
export function rankBefore({ at, from }: Argument, items: readonly Item[], ranks: ReadonlySet<string>): string | null {
  const before = at > from ? items[at - 1] : undefined;
  return before?.sort === 'word' && ranks.has(before.word) ? before.word : null;
}
