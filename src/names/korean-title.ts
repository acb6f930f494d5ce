import type { Span } from '../model/index.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { titleAt, wordsOf } from './korean-word.ts';

/** A surname with a title and no given name (김 위원장, 리동지), or a title of honour by itself (수령님). */
export interface BareTitle extends Span {
  /** Null of a title by itself. */
  readonly surname: string | null;
  readonly title: string;
  /** It is an office, which may be another's too. */
  readonly isOffice: boolean;
  /** Surname and title are one word, which may be another. */
  readonly isGlued: boolean;
}

const revered = /(수령|대원수|원수|장군|령도자|영도자|지도자)님/gu;

/** The bare titles in a text, in its order, without their endings. */
export function bareTitles(text: string, lexicon: KoreanLexicon): BareTitle[] {
  const found: BareTitle[] = [];
  const words = wordsOf(text);
  words.forEach(({ start, text: word, follows }, i) => {
    const before = words[i - 1];
    if (follows && before.text.length === 1 && lexicon.surnames.has(before.text)) {
      const end = titleAt(word, 0, lexicon);
      if (end > 0) found.push(bare(before.start, start + end, before.text, word.slice(0, end), false, lexicon));
      return;
    }
    if (!lexicon.surnames.has(word[0])) return;
    const end = titleAt(word, 1, lexicon);
    if (end > 2) found.push(bare(start, start + end, word[0], word.slice(1, end), true, lexicon));
  });
  for (const { index, 0: whole, 1: title } of text.matchAll(revered))
    found.push({ start: index, end: index + whole.length, surname: null, title, isOffice: false, isGlued: false });
  return found.sort((a, b) => a.start - b.start);
}

const bare = (
  start: number,
  end: number,
  surname: string,
  title: string,
  isGlued: boolean,
  { honours }: KoreanLexicon,
): BareTitle => ({ start, end, surname, title, isOffice: !honours.has(title), isGlued });
