import type { Span } from '../../model/index.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

/**
 * The words of a query that are looked for as they stand, without its fields, and with `also`, other spellings of them. A
 * phrase in quotation marks is one, its words parted by spaces.
 */
export function soughtWords(query: string, also: readonly string[] = []): string[] {
  const sought: string[] = [];
  for (const [, field, quoted, word] of query.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu)) {
    if (field) continue;
    if (quoted !== undefined) sought.push(wordsOf(quoted).join(' '));
    else sought.push(...wordsOf(word ?? ''));
  }
  for (const spelling of also) sought.push(wordsOf(spelling).join(' '));
  return [...new Set(sought.filter(Boolean).map(fold))];
}

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

/** Where the words of a text begin like one of those sought, or are a phrase that is, whatever their case and accents. */
export function hitsIn(text: string, sought: readonly string[]): Span[] {
  if (sought.length === 0) return [];
  const words: Word[] = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wanted = sought.map((one) => one.split(' '));
  const hits: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const length = Math.max(0, ...wanted.map((phrase) => (isHere(words, i, phrase) ? phrase.length : 0)));
    if (length > 0) hits.push({ start: words[i].start, end: words[i + length - 1].end });
    i += Math.max(1, length);
  }
  return hits;
}

function isHere(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > words.length) return false;
  if (phrase.length > 1) return phrase.every((one, i) => words[at + i].folded === one);
  const [one] = phrase;
  // Korean words carry their endings and stand joined: a hit may lie anywhere in them.
  return /\p{Script=Hangul}/u.test(one.normalize('NFC'))
    ? words[at].text.normalize('NFC').includes(one.normalize('NFC'))
    : words[at].folded.startsWith(one);
}
