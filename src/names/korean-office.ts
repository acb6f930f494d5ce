import type { NameMention } from '../model/index.ts';
import { type Found, koreanMention } from './korean-body.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { endsAt, officeAt, type Word } from './korean-word.ts';

/** An office of the body before it: in the word behind (중앙위원회 위원장, 동맹의 조직부장), or joined to it (인민위원회위원장). */
export function officeOf(
  text: string,
  words: readonly Word[],
  i: number,
  body: Found,
  lexicon: KoreanLexicon,
): Found | null {
  const last = words[body.next - 1];
  const end = body.mention.end - last.start;
  const glued = officeAt(last.text, end, lexicon);
  if (glued > 0) return made(text, words[i].start, last, end, glued, body.mention, body.next);
  const next = words[body.next];
  const isIts = body.isOpen || last.text.slice(end) === '의';
  if (!next?.follows || !isIts) return null;
  const office = officeIn(next.text, lexicon);
  return office > 0 ? made(text, words[i].start, next, 0, office, body.mention, body.next + 1) : null;
}

const made = (
  text: string,
  start: number,
  word: Word,
  from: number,
  end: number,
  { name: body }: NameMention,
  next: number,
): Found => ({
  mention: {
    ...koreanMention(text, 'office', start, word.start + end),
    name: `${body} ${word.text.slice(from, end)}`,
    body,
  },
  next,
  isOpen: end === word.text.length,
});

const longestBefore = 4;

/** Where an office ends that a word is, with what says of which sort it is (조직부장); 0 where it is none. */
export function officeIn(word: string, lexicon: KoreanLexicon): number {
  for (let end = word.length; end > 1; end--) {
    if (!endsAt(word, end, lexicon) || lexicon.notOffices.has(word.slice(0, end))) continue;
    for (let from = 0; from <= longestBefore && from < end - 1; from++)
      if (lexicon.offices.has(word.slice(from, end))) return end;
  }
  return 0;
}
