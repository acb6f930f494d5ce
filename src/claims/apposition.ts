import type { Holder } from '../context/index.ts';
import type { Item } from './item.ts';

/** Words that stand between a name and the offices told with it. */
export interface AppositionWords {
  readonly honorific: ReadonlySet<string>;
  readonly tying: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly whose: ReadonlySet<string>;
}

type OfficeWords = Readonly<
  Record<'whose' | 'honorific' | 'joining' | 'relative' | 'tying' | 'is' | 'are', readonly string[]>
>;

export const appositionWords = ({
  whose,
  honorific,
  joining,
  relative,
  tying,
  is,
  are,
}: OfficeWords): AppositionWords => ({
  honorific: new Set(honorific),
  tying: new Set([...joining, ...relative, ...tying]),
  being: new Set([...is, ...are]),
  relative: new Set(relative),
  whose: new Set(whose),
});

/**
 * Takes the offices that people are named with out of a sentence and leaves them with the person (`Item.as`): what is
 * told of "Premier N." and of "N., chairman of the committee," is told of N. An office that the sentence itself gives
 * ("N. is chairman") stays where it is. Brackets that only repeat a name ("… Union (VU)") go too.
 */
export function foldAppositions(items: readonly Item[], holders: readonly Holder[], words: AppositionWords): Item[] {
  const held = new Set(holders.map(({ office }) => office.start));
  const leadsTo = new Map(holders.map(({ office, person }) => [office.start, person.start]));
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    if (isAbbreviation(items, at)) {
      at += 2;
      continue;
    }
    const aside = asideEnd(items, at);
    if (aside !== null) {
      at = aside;
      continue;
    }
    const item = items[at];
    if (item.name?.kind === 'office' && leadsToPerson(items, at, words)) {
      dropOwner(kept, words);
      continue;
    }
    if (item.name?.kind === 'office' && held.has(item.start)) {
      if (leadsTo.get(item.start) === items[at + 2]?.start && isBetweenCommas(items, at)) {
        dropOwner(kept, words);
        kept.push(items[at + 2]);
        at += 3;
        continue;
      }
      const tie = tieBefore(kept, words);
      if (tie !== null) {
        kept.length = tie;
        // The comma that closes the apposition, where no further name follows it.
        if (items[at + 1]?.word === ',' && !goesOn(items[at + 2])) at++;
        continue;
      }
    }
    kept.push(item);
  }
  if (holders.length === 0) return kept;
  const byPerson = Map.groupBy(holders, ({ person }) => person.start);
  // In place: what `map` gives is to the compiler another make of array, and all that reads items slower for it.
  for (let at = 0; at < kept.length; at++) {
    const as = kept[at].name?.kind === 'person' ? byPerson.get(kept[at].start) : undefined;
    if (as) kept[at] = { ...kept[at], as };
  }
  return kept;
}

// "… of Nepal (Maoist)": a word or two in brackets behind a name.
function asideEnd(items: readonly Item[], at: number): number | null {
  if (items[at].word !== '(' || items[at - 1]?.sort !== 'name') return null;
  for (let end = at + 1; end <= at + 3 && items[end]?.sort === 'word'; end++)
    if (items[end + 1]?.word === ')') return end + 1;
  return null;
}

const isAbbreviation = (items: readonly Item[], at: number): boolean =>
  items[at].word === '(' &&
  items[at - 1]?.sort === 'name' &&
  items[at + 2]?.word === ')' &&
  (items[at + 1].name?.kind === items[at - 1].name?.kind || /^\p{Lu}+$/u.test(items[at + 1].name?.text ?? ''));

// "by her deputy N.": whose the office is goes with it.
function dropOwner(kept: Item[], { whose }: AppositionWords): void {
  const { name, word } = kept.at(-1) ?? { name: null, word: '' };
  if (whose.has(word) || (name?.form === 'pronoun' && whose.has(name.text.toLowerCase()))) kept.pop();
}

function leadsToPerson(items: readonly Item[], at: number, { honorific }: AppositionWords): boolean {
  let next = at + 1;
  while (items[next] && honorific.has(items[next].word)) next++;
  return items[next]?.name?.kind === 'person';
}

// "the minister of trade, N., said": the office and both commas go.
const isBetweenCommas = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === ',' && items[at + 2]?.name?.kind === 'person' && items[at + 3]?.word === ',';

/** How much of what was kept stands before the words that tie an apposition to a name; null where none does. */
function tieBefore(kept: readonly Item[], { tying, being, relative }: AppositionWords): number | null {
  let at = kept.length - 1;
  let isSaid = false;
  for (; at >= 0 && (tying.has(kept[at].word) || being.has(kept[at].word)); at--) {
    if (being.has(kept[at].word)) isSaid = true;
    if (relative.has(kept[at].word)) isSaid = false;
  }
  return at >= 0 && !isSaid && kept[at].name?.kind === 'person' ? at + 1 : null;
}

const goesOn = (item: Item | undefined): boolean => item?.name?.kind === 'person' || item?.in.adding === true;
