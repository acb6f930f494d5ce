import type { NameMention } from '../model/index.ts';
import { defaultPacks } from './default-packs.ts';
import { koreanLexicon } from './korean-lexicon.ts';
import { officeIn } from './korean-office.ts';
import { type BareTitle, bareTitles } from './korean-title.ts';
import { endsAt } from './korean-word.ts';
import { lexiconOf } from './lexicons.ts';
import type { Pack } from './pack.ts';
import { type NamesRead, recognise } from './recognise.ts';
import { Kind } from './word-class.ts';
import { Field } from './word-table.ts';

export { defaultPacks } from './default-packs.ts';
export { hasHan, hasHangul, southern } from './hangul.ts';
export { mixedInHangul } from './hanja.ts';
export { type KnownName, knownNames } from './known.ts';
export { northern } from './korean-people.ts';
export type { BareTitle } from './korean-title.ts';
export { matchKey, matchKeys } from './match-key.ts';
export { listKinds, loadPack, type Pack, type PackList, type PackName, packLists } from './pack.ts';
export type { NamesRead } from './recognise.ts';
export type { Reference } from './reference.ts';
export { type Romanisation, romanisations, romanise } from './romanise.ts';

export interface NameOptions {
  /** BCP 47; absent, what the script of the text says. */
  readonly language?: string;
  /** What is known of the field; absent, the packs that come with Sillok; empty, none. */
  readonly packs?: readonly Pack[];
}

/**
 * The names in the passages of one document, in order; evidence is shared over the whole document. Offsets are UTF-16
 * code units into each text. Mentions do not overlap, but that the body an office or a meeting belongs to follows it as
 * a mention of its own.
 *
 *     recogniseNames(["Premier Pak Pong Ju visited the Kumsong Tractor Factory."])
 *     // [[office "Premier", person "Pak Pong Ju", place "Kumsong Tractor Factory"]]
 */
export function recogniseNames(texts: readonly string[], options: NameOptions = {}): NameMention[][] {
  return readNames(texts, options).names;
}

/** The same, with the pronouns, short forms and bare titles that may point to something named elsewhere. */
export function readNames(texts: readonly string[], options: NameOptions = {}): NamesRead {
  return recognise(texts, lexiconOf(options.packs ?? defaultPacks));
}

/** Where a Korean office ends that a word begins with, without its ending (조직부장으로: 4); 0 where it is none. */
export const koreanOfficeEnd = (word: string, options: NameOptions = {}): number =>
  officeIn(word, koreanLexicon(options.packs ?? defaultPacks));

/** Whether what a Korean word has behind its first `length` characters is nothing, or an ending that a noun can have. */
export const isKoreanEnding = (word: string, length: number, options: NameOptions = {}): boolean =>
  endsAt(word, length, koreanLexicon(options.packs ?? defaultPacks));

/** Surnames with a title and no given name in a Korean text, and titles of honour by themselves. */
export const koreanBareTitles = (text: string, options: NameOptions = {}): BareTitle[] =>
  bareTitles(text, koreanLexicon(options.packs ?? defaultPacks));

/** Whether a Korean word is a country, a province or a town that the lexicon has. */
export const isKoreanPlace = (word: string, options: NameOptions = {}): boolean =>
  koreanLexicon(options.packs ?? defaultPacks).places.has(word);

/** The words by which a Korean body is called for short: of 조선수산협회, 협회; none where it is called so itself. */
export function koreanBodyWords(name: string, options: NameOptions = {}): string[] {
  const { bodies } = koreanLexicon(options.packs ?? defaultPacks);
  const words = /.당(?=\s|$)/.test(name) && !name.includes(' ') ? ['당'] : [];
  for (let from = Math.max(1, name.length - 6); from < name.length; from++)
    if (bodies.has(name.slice(from))) words.push(name.slice(from));
  return words;
}

const longestWordForBody = 48;
// Answers kept, for the same few names are asked about in every document.
const mostKept = 20_000;

/**
 * Whether a name only says what kind of body it means ("Party", "Fourth Central Committee"), so that which one is left
 * to what stands around it.
 */
export function isWordForBody(name: string, options: NameOptions = {}): boolean {
  if (name.length > longestWordForBody) return false;
  const lexicon = lexiconOf(options.packs ?? defaultPacks);
  let is = lexicon.wordsForBodies.get(name);
  if (is === undefined) {
    const { table } = lexicon;
    const id = table.idOf(uncounted(name, options) ?? name);
    is = (table.of(id, Field.kinds) & Kind.body) !== 0 && !(table.of(id, Field.properKinds) & Kind.organisation);
    if (lexicon.wordsForBodies.size > mostKept) lexicon.wordsForBodies.clear();
    lexicon.wordsForBodies.set(name, is);
  }
  return is;
}

/** A name without the ordinal it begins with ("Central Committee" of "Fourth Central Committee"); null without one. */
export function uncounted(name: string, options: NameOptions = {}): string | null {
  const { table } = lexiconOf(options.packs ?? defaultPacks);
  const space = name.indexOf(' ');
  return space > 0 && table.of(table.idOf(name.slice(0, space)), Field.kinds) & Kind.ordinal
    ? name.slice(space + 1)
    : null;
}

/** A place's name without the word for its kind ("Onsong" of "Onsong County", "Paektu" of "Mt Paektu"); null without one. */
export function placeBase(name: string, options: NameOptions = {}): string | null {
  const { table } = lexiconOf(options.packs ?? defaultPacks);
  const words = name.split(' ');
  if (words.length < 2) return null;
  const is = (word: string, kinds: number) => (table.of(table.idOf(word), Field.kinds) & kinds) !== 0;
  if (is(words[0], Kind.areaBefore)) return words.slice(1).join(' ');
  return is(words[words.length - 1], Kind.area) ? words.slice(0, -1).join(' ') : null;
}

/** Whether a heading says that works are listed under it ("President Kim Il Sung's Works", "Songs"). */
export function headsWorks(heading: string, options: NameOptions = {}): boolean {
  const { table, workCues } = lexiconOf(options.packs ?? defaultPacks);
  return workCues.has(table.idOf(heading.trim().split(/\s+/).pop() ?? ''));
}
