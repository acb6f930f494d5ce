import { months } from '../lexicon.ts';

const month = `(?:${[...months.keys()].join('|')})\\.?`;
const part = `(?:${month}\\s+)?(?:\\d{1,2},?\\s+)?\\d{4}(?:년(?:\\s*\\d{1,2}월)?(?:\\s*\\d{1,2}일)?)?`;
const span = `${part}\\s*[-–—~]\\s*(?:(?:${month}\\s+)?(?:\\d{1,2},?\\s+)?\\d{4}(?:년(?:\\s*\\d{1,2}월)?(?:\\s*\\d{1,2}일)?)?)?`;
const whole = new RegExp(`^${span}$`, 'i');
const opening = new RegExp(`^${span}(?!${month}\\s)(?=\\p{Lu}\\p{Ll})`, 'iu');

/** Whether a line is a span of dates and nothing else, open at its end or not: "May 1921-June 1935", "1935–", "1921년-1935년". */
export const isDateSpan = (content: string): boolean => content.length <= 60 && whole.test(content);

const dated = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${month},?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?)?[12]\\d{3}[\\s:,–—-]`,
  'i',
);

/** Whether a line begins with a day, a month or a year, as the entries of a chronology do: "May 1921 Ada Wren is elected". */
export const beginsWithDate = (content: string): boolean => dated.test(content.slice(0, 40));

const day = new RegExp(
  `^(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month}|\\d{1,2}월\\s?\\d{1,2}일)\\s?(?:[:–—-]|\\s\\p{Lu})`,
  'iu',
);

/** Whether a line begins with a day of a year told above it, as the entries under one do: "May 3 – Ada Wren is elected". */
export const beginsWithDay = (content: string): boolean => day.test(content.slice(0, 40));

/** The length of the span of dates that a text begins with, where a word with a capital follows without a blank; 0 if none. */
export function leadingSpan(content: string): number {
  const length = opening.exec(content.slice(0, 80))?.[0].length ?? 0;
  // With "i" the look-ahead takes small letters too.
  return length > 0 && /\p{Lu}/u.test(content[length]) ? length : 0;
}
