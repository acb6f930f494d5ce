import type { DateStretch, Holder, PassageMentions } from '../context/index.ts';
import { type NameMention, type Span, unitAt } from '../model/index.ts';
import { blank, classAt, isPlainLetter, lengthAt, letter, letterEnd } from './characters.ts';
import { english } from './lexicon.ts';
import { traits } from './traits.ts';
import type { Lists, WordInfo } from './word-info.ts';
import { type WordInfos, wordInfos } from './word-infos.ts';

/** A piece of a sentence: a word, a mark, or a name or date taken whole. Offsets into the passage's text. */
export interface Item extends Span {
  readonly sort: 'word' | 'mark' | 'name' | 'date';
  /** In lower case; of a name or date, empty. */
  readonly word: string;
  /** What the lexicon says of the word, and which of its lists have it; of a name or date, nothing and none. */
  readonly info: WordInfo;
  readonly in: Lists;
  /** What it may be, as bits of `traits`. */
  readonly traits: number;
  readonly name: NameMention | null;
  readonly date: DateStretch | null;
  /** Of a person: the offices they are named with here. */
  readonly as: readonly Holder[] | null;
  /** A word that is written with a capital. */
  readonly isCapital: boolean;
}

export const isAdverb = ({ traits: has }: Item): boolean => (has & traits.adverb) !== 0;

/** Cuts a stretch of a passage, with its mentions, into items. Of names within names only the outermost is one. */
export function itemsOf(
  text: string,
  span: Span,
  { names, dates }: Pick<PassageMentions, 'names' | 'dates'>,
  infos: WordInfos = wordInfos(english()),
): Item[] {
  const nothing = infos.of('');
  const chunks: Item[] = [];
  for (const name of names) chunks.push(chunk(name, name, null, nothing));
  for (const date of dates) chunks.push(chunk(date, null, date, nothing));
  const items: Item[] = [];
  let at = span.start;
  for (const one of outermost(chunks)) {
    words(text, at, one.start, items, infos);
    items.push(one);
    at = one.end;
  }
  words(text, at, span.end, items, infos);
  return items;
}

const chunk = ({ start, end }: Span, name: NameMention | null, date: DateStretch | null, nothing: WordInfo): Item => ({
  sort: name ? 'name' : 'date',
  word: '',
  info: nothing,
  in: nothing.in,
  traits: name ? nameTraits(name) : traits.date,
  start,
  end,
  name,
  date,
  as: null,
  isCapital: false,
});

const item = (sort: 'word' | 'mark', info: WordInfo, start: number, end: number, isCapital: boolean): Item => ({
  sort,
  word: info.word,
  info,
  in: info.in,
  traits: info.traits,
  start,
  end,
  name: null,
  date: null,
  as: null,
  isCapital,
});

const nameTraits = ({ kind }: NameMention): number =>
  kind === 'office' ? traits.office : kind === 'meeting' || kind === 'plan' ? traits.numbered : 0;

const inOrder = (a: Item, b: Item): number => a.start - b.start || b.end - a.end;

function outermost(chunks: Item[]): Item[] {
  const kept: Item[] = [];
  if (chunks.some((one, i) => i > 0 && inOrder(chunks[i - 1], one) > 0)) chunks.sort(inOrder);
  for (const one of chunks) if (kept.length === 0 || one.start >= kept[kept.length - 1].end) kept.push(one);
  return kept;
}

/**
 * Letters and figures, with single apostrophes, stops and hyphens between them; every other sign is a mark of its own. One
 * pass over the text: each word's hashes are made as it is read.
 */
function words(text: string, start: number, end: number, items: Item[], infos: WordInfos): void {
  for (let at = start; at < end; ) {
    const from = at;
    let unit = unitAt(text, at);
    const isCapital = unit >= 65 && unit <= 90;
    const character = isPlainLetter(unit) ? letter : classAt(text, at);
    let next = unit < 128 ? at + 1 : at + lengthAt(text, at);
    if (character === blank) {
      at = next;
      continue;
    }
    let one = 0;
    let two = firstHash;
    while (at < next) {
      one = (Math.imul(one, 31) + unit) | 0;
      two = Math.imul(two ^ unit, hashPrime);
      at++;
      if (at >= end) break;
      unit = unitAt(text, at);
      if (at === next && character === letter) next = isPlainLetter(unit) ? at + 1 : letterEnd(text, at, end);
    }
    items.push(item(character === letter ? 'word' : 'mark', infos.at(text, from, at, one, two), from, at, isCapital));
  }
}

const firstHash = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;
