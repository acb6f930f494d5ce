import type { NameMention } from '../model/index.ts';

/**
 * The names without those that only a title's capitals make ("First Party Organization"), unless the document names the
 * same in running text.
 */
export function withoutDoubtful(names: NameMention[][], doubtful: ReadonlySet<NameMention>): NameMention[][] {
  if (doubtful.size === 0) return names;
  const firm = new Set<string>();
  for (const list of names) for (const mention of list) if (!doubtful.has(mention)) firm.add(keyOf(mention));
  return names.map((list) => list.filter((mention) => !doubtful.has(mention) || firm.has(keyOf(mention))));
}

const keyOf = ({ kind, name }: NameMention): string => `${kind} ${name.toLowerCase()}`;
