import { isUpper } from '../character.ts';
import { divisions, isCommonWord, months, sentenceEnds, smallWords, things } from '../lexicon.ts';
import { endsSentence, hasSentenceInside } from '../sentence.ts';
import type { Block } from './block.ts';

/** Longest block that may be a heading or a caption, in code units; a longer one is looked at no closer. */
const longest = 600;

/** From which length on a block that ends a sentence is surely one of sentences. */
const plainLength = 100;
/** As much of one as is kept, to look for words of furniture in. */
const keptLength = 300;

/** What the wording of a block shows, before what stands around it is looked at. */
export interface Trait {
  /** Its text with any spaces made one; of a long block only the beginning. */
  readonly content: string;
  readonly words: readonly string[];
  readonly length: number;
  /** It is or holds a sentence, or leads up to something with a colon. */
  readonly sentence: boolean;
  /** It is written as titles are, every word with a capital but for the small ones. */
  readonly titled: boolean;
  /** It is all capitals. */
  readonly caps: boolean;
  /** It has no letters that could be capitals (Hangul, figures). */
  readonly caseless: boolean;
}

const letters = (word: string): string => word.replace(/[’'](?:s)?$/u, '').replace(/[^\p{L}-]/gu, '');

const sentenceTrait = (text: string, start: number, length: number): Trait => ({
  content: text.slice(start, start + Math.min(length, keptLength)),
  words: [],
  length,
  sentence: true,
  titled: false,
  caps: false,
  caseless: false,
});

/** What the wording of a block shows. */
export function traitOf(text: string, block: Block): Trait {
  const length = block.runs.reduce((sum, [start, end]) => sum + end - start, 0);
  const [start] = block.runs[0];
  const [, end] = block.runs[block.runs.length - 1];
  // Most blocks are paragraphs, and show it by their length and end: nothing more of them is needed.
  if (length > longest || (length > plainLength && endsSentence(text, start, end)))
    return sentenceTrait(text, start, length);
  const content = block.runs
    .map(([from, to]) => text.slice(from, Math.min(to, from + longest)))
    .join(' ')
    .replace(/\s+/g, ' ');
  const words = content.split(' ');
  const cased = /[\p{Lu}\p{Ll}]/u.test(content);
  // "Died | 1989": the cells of a row are no title.
  const titled = cased && !content.includes(' | ') && isTitle(content);
  const exclaimed = titled && /[!?]$/.test(content) && words.length <= 16;
  const sentence =
    (endsSentence(text, start, end) && !exclaimed) ||
    /[:：]$/.test(content) ||
    hasSentenceInside(content, 0, content.length) ||
    (!cased && length > 25 && sentenceEnds.some((ending) => content.endsWith(ending)));
  return { content, words, length, sentence, titled, caps: cased && !/\p{Ll}/u.test(content), caseless: !cased };
}

function isTitle(content: string): boolean {
  const parts = content.split(/[\s—–]+/);
  return parts.every((part, i) => {
    // "3rd", "20th".
    if (/^\d/.test(part)) return true;
    const word = letters(part);
    if (word === '' || isUpper(word.charCodeAt(0))) return true;
    // Small words, and the later parts of a compound, are written small within a title.
    return i > 0 && smallWords.has(word.toLowerCase());
  });
}

/** Words of blocks in capitals that may be nouns or names; which of them a text also writes small tells. */
export const capitalWords = (trait: Trait): string[] =>
  trait.titled && !trait.sentence ? trait.words.flatMap((word) => letters(word).toLowerCase().split('-')) : [];

/**
 * Whether a block in capitals names what a picture shows rather than what a text is about: a building, people, a person's
 * office. `small` has the words that the text also writes small, which are no names.
 */
export function namesThing(trait: Trait, small: ReadonlyMap<string, number>): boolean {
  const words = undated(trait.words).map((word) => letters(word));
  // What begins with "From" or "Under" is no name.
  if (smallWords.has(words[0].toLowerCase()) && !articles.test(words[0])) return false;
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (things.has(last)) return true;
  const preposition = words.findIndex((word) => /^(?:of|for|to|in|at)$/.test(word));
  if (preposition > 0 && preposition <= 3 && things.has(words[preposition - 1].toLowerCase())) return true;
  const comma = undated(trait.words).findIndex((word, i, all) => word.endsWith(',') && i < all.length - 1);
  const named = (comma > 0 ? words.slice(0, comma + 1) : words).filter((word) => !smallWords.has(word.toLowerCase()));
  const isNoun = (part: string): boolean => isCommonWord(part) || months.has(part) || small.has(part);
  const isStrange = (word: string): boolean => word === '' || !word.toLowerCase().split('-').every(isNoun);
  const strange = named.filter(isStrange).length > named.length * 0.6;
  if (comma > 0 && comma <= 3 && strange) return true;
  // "Ada Wren at the Gate": people somewhere, rather than what they did.
  const place = words.findIndex((word) => whereWords.test(word));
  if (place > 1 && place <= 4 && words.slice(0, place).every(isStrange)) return true;
  if (comma > 0) return false;
  return strange && !trait.caps && isStrange(named[0]) && !/\d/.test(trait.content);
}

// Words but for the date at their end, if one is there.
function undated(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (/^\d{1,4},?$/.test(words[end - 1]) || months.has(letters(words[end - 1]).toLowerCase()))) end--;
  if (end < words.length && end > 1 && /^(?:in|on)$/.test(words[end - 1])) end--;
  return words.slice(0, end);
}

const whereWords = /^(?:at|in|on|with)$/;
const articles = /^(?:the|an?)$/i;

/** Whether a block is a year and nothing else: "1921", "1921년". */
export const isYear = ({ content }: Trait): boolean => /^(?:1[5-9]|20)\d\d[.년]?$/.test(content);

/** Whether a block is the title of a division: "CHAPTER EIGHT", "Part II", "제1장". */
export const isDivision = (trait: Trait): boolean =>
  trait.words.length <= 8 &&
  !trait.sentence &&
  (divisions.has(letters(trait.words[0]).toLowerCase()) || /^제\s?\d+\s?[장절편부]/.test(trait.content)) &&
  (trait.titled || trait.caps || trait.caseless);

/** Whether a heading is only the number of a division, whose title stands apart: "CHAPTER EIGHT", "Part II", "제1장". */
export const isDivisionLabel = (content: string): boolean => {
  const words = content.split(/\s+/);
  const numbered = words.length === 2 && divisions.has(letters(words[0]).toLowerCase());
  return numbered || /^제\s?\d+\s?[장절편부]$/.test(content);
};
