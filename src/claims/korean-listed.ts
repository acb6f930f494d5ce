import type { DateStretch } from '../context/index.ts';
import { koreanOfficeEnd } from '../names/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { isSentence } from './korean-entry.ts';
import { holdersIn, officeLed } from './korean-holders.ts';
import type { KoreanNoun } from './korean-noun.ts';
import { officeNamed } from './korean-office.ts';
import type { Attendant } from './present.ts';
import { asserted, termOf } from './term-told.ts';

/** Terms of office that a list tells, by the office that the line above or the sentence itself says it is of. */
export function termsListed(
  sentence: Sentence,
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
  body: string | null,
  listing: Attendant | null,
): Assertion[] {
  const { segment, passage } = sentence;
  const led = dates.length > 0 ? officeLed(passage.text, segment) : null;
  if (!led && !listing) return [];
  const office = led ? officeNamed(passage.text, led.start, led.end, body, led.start) : null;
  const { passage: above, one } = listing ?? {};
  return holdersIn(passage.text, segment, nouns, dates).flatMap(({ person, term }) => {
    const bare = { ...person, as: null };
    if (one && above && above !== passage)
      return asserted([bare], term, sentence, [
        { passage: above, one: one.name?.body || !body ? one : ofBody(one, body) },
      ]);
    return office ? asserted([bare, office], term, sentence) : [];
  });
}

const ofBody = (one: Argument, body: string): Argument =>
  one.name ? { ...one, name: { ...one.name, name: `${body} ${one.name.name}`, body } } : one;

/** "1966년 10월 경제기획원 차관", "1961~1963년 재정부 국장": an entry of the life of `holder` that is a date and an office. */
export function officeOfEntry(sentence: Sentence, dates: readonly DateStretch[], holder: Argument): Assertion[] {
  const { segment, isStory } = sentence;
  const { text } = sentence.passage;
  const [date, other] = dates;
  if (!isStory || !date || other || /\p{L}/u.test(text.slice(segment.start, date.start))) return [];
  const told = text.slice(date.end, segment.end).trimEnd();
  const match = /^(?:\s?[:：–—-])?\s(?:[가-힣\d·]+\s){0,4}([가-힣\d]{2,10})$/u.exec(told);
  if (!match || isSentence.test(told) || koreanOfficeEnd(match[1]) !== match[1].length) return [];
  const end = date.end + told.length;
  const office = officeNamed(text, end - match[1].length, end, null);
  const term = termOf({ date }) ?? { begin: date, end: null };
  return asserted([holder, office], term, sentence);
}
