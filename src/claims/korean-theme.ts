import type { NameMention, Span } from '../model/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { KoreanClause } from './korean-clause.ts';
import { type KoreanNoun, koreanNoun } from './korean-noun.ts';
import { koreanWords } from './korean-words.ts';
import { namesIn } from './noun-phrases.ts';

// "부장이 되였다": what somebody becomes is no subject.
const becoming = new RegExp(`[가-힣]+[이가]\\s(?=${koreanWords.become})`, 'gu');

/** Whether a sentence says whom it is about: a name, or any other noun; "그는" is whom the text is about. */
export const hasTopic = (text: string, { start, end }: Span, nouns: readonly KoreanNoun[]): boolean =>
  nouns.some(({ isSubject, ending }) => isSubject && /^(?:[은는]|께서는)$/.test(ending)) ||
  wordsOf(text, start, end).some(
    (word) =>
      /^[가-힣]{2,}(?:은|는|께서는)$/u.test(word) &&
      !/^그[는가]$|^그이께서는$|(?:하|되|있|없|않|였|었|던|같|로|에|서)[는은]$/.test(word),
  );

/** The same of one clause: "북방동맹이 해산되면서". */
export const hasSubjectIn = (text: string, { start, verb }: KoreanClause, nouns: readonly KoreanNoun[]): boolean =>
  nouns.some(({ isSubject, argument }) => isSubject && argument.start >= start && argument.end <= verb.start) ||
  wordsOf(text, start, verb.start).some(
    (word) =>
      /^[가-힣]{2,}(?:이|가|께서)$/u.test(word) && !/직책이$|^그가$|다가$|(?:없|같|높|깊|많|달|더불)이$/.test(word),
  );

const wordsOf = (text: string, start: number, end: number): string[] =>
  text
    .slice(start, end)
    .replace(becoming, ' ')
    .split(/[\s,]+/);

/**
 * The body that a text goes on about: one that came of what a sentence told, else its subject, or whose office or meeting it
 * names first; null for none.
 */
export function koreanBody({ items, passage }: Sentence, told: readonly Assertion[]): string | null {
  const made = told.findLast(({ kind, roles }) => kind === 'founding' || roles?.new !== undefined);
  const own = (made?.roles?.new ?? made?.given ?? []).find(({ kind }) => kind === 'organisation')?.name;
  if (own) return own.name;
  const nouns = namesIn(items).map((argument) => koreanNoun(argument, passage.text));
  const name = nouns.find(
    ({ argument, isSubject }) => (argument.kind === 'organisation' && isSubject) || argument.name?.body !== undefined,
  )?.argument.name;
  return name ? (name.kind === 'organisation' ? name.name : (name.body ?? null)) : null;
}

/**
 * Whom a sentence leaves behind as what the text goes on about: its topic (은, 는), where that is a person; where the text is
 * about nobody yet, also its subject (이, 가). Absent where it says nothing of it.
 */
export function koreanTheme({ items, passage }: Sentence, before: NameMention | null): NameMention | null | undefined {
  const subjects = namesIn(items)
    .map((argument) => koreanNoun(argument, passage.text))
    .filter(({ isSubject, argument }) => isSubject && argument.name);
  const topic = subjects.find(({ ending }) => !/^[이가도]$/.test(ending)) ?? (before ? undefined : subjects[0]);
  const name = topic?.argument.name;
  return name ? (name.kind === 'person' ? name : null) : undefined;
}

/** Whom the text is about as a clause has it: told of where a verb stands, and known from before. */
export const themeAt = ({ start, end }: Span, theme: NameMention): Argument => ({
  ...nameAlone({ ...theme, start, end, basis: 'context' }),
  pointer: true,
});
