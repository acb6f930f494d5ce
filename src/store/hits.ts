import type { Term } from './words.ts';

const excerptLength = 280;
const before = 90;

/** Lower case, without diacritics, one code unit for one: offsets hold. */
function folded(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    const plain = unit.normalize('NFD')[0].toLowerCase();
    out += plain.length === 1 ? plain : unit;
  }
  return out;
}

/** What of a passage to show for a search. */
export interface Hits {
  /** The stretch around the first match. */
  readonly excerpt: string;
  /** The matches in it, as offsets into it. */
  readonly hits: [number, number][];
  /** The sentence of the first match, or the first sentence where nothing matches as it stands: offsets into the text. */
  readonly sentence: [start: number, end: number];
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentenceAt(text: string, at: number): [number, number] {
  const found = sentences.segment(text).containing(Math.min(at, text.length - 1));
  const start = found?.index ?? 0;
  return [start, start + (found?.segment.trimEnd().length || text.length)];
}

/** The stretch of a passage around the first match, with the matches in it, and the sentence that it stands in. */
export function hitsIn(text: string, terms: readonly Term[]): Hits {
  const plain = isHangul(text) ? text.toLowerCase() : folded(text);
  const found: [number, number][] = [];
  for (const { text: words } of terms) {
    const wanted = isHangul(words) ? words.toLowerCase() : folded(words);
    if (!wanted) continue;
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length))
      if (isHangul(wanted) || !isWordInside(plain, at)) found.push([at, at + wanted.length]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const first = found[0]?.[0] ?? 0;
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1 || first - before;
  const from = Math.min(start, first);
  const to = Math.min(text.length, from + excerptLength);
  const hits: [number, number][] = [];
  for (const [s, e] of found) {
    if (s < from || e > to || (hits.length && s < hits[hits.length - 1][1] + from)) continue;
    hits.push([s - from, e - from]);
  }
  return { excerpt: text.slice(from, to), hits, sentence: sentenceAt(text, first) };
}

const isHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

const isWordInside = (text: string, at: number): boolean => at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]);
