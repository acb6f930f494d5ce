import type { DateStretch } from '../context/index.ts';
import type { Passage } from '../model/index.ts';
import type { Assertion } from './assertion.ts';
import type { KoreanNoun } from './korean-noun.ts';

type Made = Pick<Assertion, 'kind' | 'date' | 'given' | 'words'>;

const opening = /^\s?[(（](?:[\u4e00-\u9fff]{1,5}\s?[,，·]\s?)?$/u;
const joining = /^\s?\.?\s?[~∼〜–—-]\s?$/u;
const closing = /^\s?\.?\s?[)）]/u;
const shortestLife = 10;
// In a list, years behind a name may be those of an office.
const longestTerm = 30;
const longestLife = 115;

/**
 * The years or days of a life in brackets behind a name: "한설보(1903-1951)", "리문재(李文在, 1912년 4월 15일~1974년 7월 8일)"
 * are a birth and a death.
 */
export function livesIn(
  { text, kind }: Pick<Passage, 'text' | 'kind'>,
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
): Made[] {
  const found: Made[] = [];
  for (const { argument } of nouns) {
    if (argument.kind !== 'person') continue;
    const pair = pairBehind(text, argument.end, dates);
    if (!pair || !isLife(pair, kind === 'list-item' ? longestTerm : shortestLife)) continue;
    const [born, died] = pair;
    const words = { start: argument.start, end: died.end };
    found.push(
      { kind: 'birth', date: born, given: [argument], words },
      { kind: 'death', date: died, given: [argument], words },
    );
  }
  return found;
}

/** Whether a date is one of a life in brackets, and dates nothing else. */
export const isOfLife = (text: string, { start, end }: DateStretch, nouns: readonly KoreanNoun[]): boolean =>
  nouns.some(
    ({ argument }) =>
      argument.kind === 'person' &&
      argument.end <= start &&
      start - argument.end < 40 &&
      opening.test(headOf(text, argument.end)) &&
      text.indexOf(')', argument.end) >= end,
  );

// Up to the first figure.
const headOf = (text: string, from: number): string =>
  /^[^\d]{0,12}(?=\d)/u.exec(text.slice(from, from + 16))?.[0] ?? '';

function pairBehind(text: string, from: number, dates: readonly DateStretch[]): [DateStretch, DateStretch] | null {
  const at = dates.findIndex(({ start }) => start > from);
  const first = dates[at];
  if (!first || !opening.test(text.slice(from, first.start))) return null;
  const both = first.mentions.length === 2 && first.edtf.includes('/') ? first.mentions : null;
  if (both) return closing.test(text.slice(first.end, first.end + 4)) ? [alone(both[0]), alone(both[1])] : null;
  const second = dates[at + 1];
  if (!second || !joining.test(text.slice(first.end, second.start))) return null;
  return closing.test(text.slice(second.end, second.end + 4)) ? [first, second] : null;
}

const alone = (mention: DateStretch['mentions'][number]): DateStretch => ({
  start: mention.start,
  end: mention.end,
  edtf: mention.edtf ?? '',
  earliest: mention.earliest,
  latest: mention.latest,
  basis: mention.basis,
  mentions: [mention],
});

function isLife([born, died]: readonly [DateStretch, DateStretch], least: number): boolean {
  const years = Number.parseInt(died.latest ?? '', 10) - Number.parseInt(born.earliest ?? '', 10);
  return years > least && years < longestLife;
}
