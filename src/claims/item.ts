import type { DateStretch, Holder, PassageMentions } from '../context/index.ts';
import { type NameMention, type Span, unitAt } from '../model/index.ts';
import { english } from './lexicon.ts';
import { type Lists, type WordInfo, type WordInfos, wordInfos } from './word-info.ts';

/** A piece of a sentence: a word, a mark, or a name or date taken whole. Offsets into the passage's text. */
export interface Item extends Span {
  readonly sort: 'word' | 'mark' | 'name' | 'date';
  /** In lower case; of a name or date, empty. */
  readonly word: string;
  /** What the lexicon says of the word, and which of its lists have it; of a name or date, nothing and none. */
  readonly info: WordInfo;
  readonly in: Lists;
  readonly name: NameMention | null;
  readonly date: DateStretch | null;
  /** Of a person: the offices they are named with here. */
  readonly as: readonly Holder[] | null;
  /** A word that is written with a capital. */
  readonly isCapital: boolean;
}

/** Cuts a stretch of a passage, with its mentions, into items. Of names within names only the outermost is one. */
export function itemsOf(
  text: string,
  span: Span,
  { names, dates }: Pick<PassageMentions, 'names' | 'dates'>,
  infos: WordInfos = wordInfos(english),
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
  start,
  end,
  name: null,
  date: null,
  as: null,
  isCapital,
});

function outermost(chunks: Item[]): Item[] {
  const kept: Item[] = [];
  for (const one of chunks.sort((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || one.start >= kept[kept.length - 1].end) kept.push(one);
  return kept;
}

// Letters and figures, with single apostrophes, stops and hyphens between them; every other sign is a mark of its own.
function words(text: string, start: number, end: number, items: Item[], infos: WordInfos): void {
  for (let at = start; at < end; ) {
    const from = at;
    const character = classAt(text, at);
    at += lengthAt(text, at);
    if (character === blank) continue;
    if (character === mark) {
      items.push(item('mark', infos.at(text, from, at), from, at, false));
      continue;
    }
    while (at < end) {
      const next = at + (isJoint(unitAt(text, at)) ? 1 : 0);
      if (next >= end || classAt(text, next) !== letter) break;
      at = next + lengthAt(text, next);
    }
    items.push(item('word', infos.at(text, from, at), from, at, isCapitalAt(text, from)));
  }
}

const isCapitalAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at);
  return unit >= 65 && unit <= 90;
};

type CharacterClass = 0 | 1 | 2;
const blank: CharacterClass = 0;
const letter: CharacterClass = 1;
const mark: CharacterClass = 2;

const classOf = (character: string): CharacterClass =>
  /[\p{L}\p{N}]/u.test(character) ? letter : /\s/.test(character) ? blank : mark;
const ascii = Uint8Array.from({ length: 128 }, (_, unit) => classOf(String.fromCharCode(unit)));

function classAt(text: string, at: number): CharacterClass {
  const unit = unitAt(text, at);
  return unit < 128 ? (ascii[unit] as CharacterClass) : classOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const lengthAt = (text: string, at: number): number =>
  unitAt(text, at) < 0xd800 ? 1 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d;
