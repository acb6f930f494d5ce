import type { Span } from '../../model/index.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a query that are looked for as they stand: without its fields. */
export function soughtWords(query: string): string[] {
  const words: string[] = [];
  for (const [, field, quoted, word] of query.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu))
    if (!field) words.push(...(quoted ?? word ?? '').split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean));
  return [...new Set(words.map(fold))];
}

/** Where the words of a text begin like one of those sought, whatever their case and accents. */
export function hitsIn(text: string, sought: readonly string[]): Span[] {
  if (sought.length === 0) return [];
  const hits: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(match[0]);
    // Korean words carry their endings and stand joined: a hit may lie anywhere in them.
    const isHit = sought.some((one) =>
      /\p{Script=Hangul}/u.test(one) ? match[0].includes(one.normalize('NFC')) : word.startsWith(one),
    );
    if (isHit) hits.push({ start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
