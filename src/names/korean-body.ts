import type { NameKind, NameMention } from '../model/index.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { endsAt, officeAt, stemWith, type Word } from './korean-word.ts';

/** A name that begins at a word, and the index of the word after it. */
export interface Found {
  readonly mention: NameMention;
  readonly next: number;
  /** Nothing is left of its last word. */
  readonly isOpen: boolean;
}

export const koreanMention = (text: string, kind: NameKind, start: number, end: number): NameMention => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
  name: text.slice(start, end).replace(/\s+/g, ' '),
  basis: 'stated',
});

const longestChain = 6;
const mostQualifiers = 3;

/** A body, or a chain of bodies from the widest to the narrowest, each word but the last without an ending. */
export function bodyFrom(text: string, words: readonly Word[], i: number, lexicon: KoreanLexicon): Found | null {
  let end = -1;
  let parent = '';
  let isOpen = false;
  let next = i;
  for (; next < words.length && next < i + longestChain; next++) {
    if (next > i && !words[next].follows) break;
    const own = end < 0 ? namedApart(words, i, lexicon) : null;
    const at = own ? own.at : next;
    const { start, text: word } = words[at];
    const length = own ? own.length : bodyLength(word, words[at + 1], next > i, lexicon);
    if (length === 0) break;
    if (end > 0) parent = text.slice(words[i].start, end);
    end = start + length;
    next = at;
    isOpen = length === word.length;
    if (!isOpen) {
      next++;
      break;
    }
  }
  if (end < 0) return null;
  const own = koreanMention(text, 'organisation', words[i].start, end);
  return { mention: parent ? { ...own, body: parent.replace(/\s+/g, ' ') } : own, next, isOpen };
}

// "조선 수산 협회": a country or what the body is for, then the word for it, each apart.
function namedApart(
  words: readonly Word[],
  i: number,
  lexicon: KoreanLexicon,
): { readonly at: number; readonly length: number } | null {
  if (!lexicon.qualifiers.has(words[i].text)) return null;
  let at = i + 1;
  while (at < i + mostQualifiers && words[at]?.follows && lexicon.qualifiers.has(words[at].text)) at++;
  const word = words[at];
  if (!word?.follows) return null;
  const length = stemWith(word.text, lexicon.bodies, 0, lexicon);
  // A word that names a body by itself is not made longer by what it is in.
  return length > 0 && lexicon.bodies.has(word.text.slice(0, length)) ? { at, length } : null;
}

// How much of a word names a body: a name of a pack, or what ends in a word for one; the rest must be an ending.
function bodyLength(word: string, next: Word | undefined, inside: boolean, lexicon: KoreanLexicon): number {
  const known = packName(word, lexicon);
  if (known?.kind === 'organisation' && isWhole(word, known.length, lexicon)) return known.length;
  const organ = stemWith(word, lexicon.organs, 0, lexicon);
  if (organ > 0 && organ < 13) return organ;
  if (inside) return 0;
  // "당 중앙위원회"
  if (word === '당' && next?.follows && stemWith(next.text, lexicon.organs, 0, lexicon) > 0) return 1;
  for (let length = word.length; length > 1; length--)
    if (lexicon.institutions.has(word.slice(0, length)) && isWhole(word, length, lexicon)) return length;
  const body = stemWith(word, lexicon.bodies, 2, lexicon);
  if (body > 0) return lexicon.notBodies.some((other) => word.slice(0, body).endsWith(other)) ? 0 : body;
  return partyLength(word, lexicon);
}

const isWhole = (word: string, length: number, lexicon: KoreanLexicon): boolean =>
  endsAt(word, length, lexicon) || officeAt(word, length, lexicon) > 0;

// 한빛당, not 식당.
function partyLength(word: string, lexicon: KoreanLexicon): number {
  const length = word.lastIndexOf('당') + 1;
  // "강요당하고" is a verb, "100정보당" is for each.
  if (length < 3 || word[length] === '하' || !isWhole(word, length, lexicon)) return 0;
  const name = word.slice(0, length);
  if (/\d/.test(name)) return 0;
  return lexicon.notBodies.some((other) => name.endsWith(other)) ? 0 : length;
}

/** A name that a pack has in Hangul at the beginning of a word; null where it has none. */
export function packName(word: string, lexicon: KoreanLexicon): { kind: NameKind; length: number } | null {
  for (const { hangul, kind } of lexicon.names.get(word.slice(0, 2)) ?? [])
    if (word.startsWith(hangul)) return { kind, length: hangul.length };
  return null;
}
