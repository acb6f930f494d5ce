import type { DateStretch } from '../context/index.ts';
import type { Span } from '../model/index.ts';
import { koreanOfficeEnd } from '../names/index.ts';
import type { Argument } from './argument.ts';
import type { KoreanNoun } from './korean-noun.ts';
import { koreanWords } from './korean-words.ts';
import { type Term, termOf } from './term-told.ts';

/** Who held an office from when to when. */
export interface KoreanHolder {
  readonly person: Argument;
  readonly term: Term;
}

const longestTerm = 30;

/**
 * People with the years of an office in brackets behind their names: "한설보 (1948–1953), 남기수 (1953–1956, 1958–1960)". Years
 * too far apart for a term are those of a life.
 */
export function holdersIn(
  text: string,
  { start, end }: Span,
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
): KoreanHolder[] {
  return nouns.flatMap(({ argument }): KoreanHolder[] => {
    if (argument.kind !== 'person' || argument.start < start || argument.end > end) return [];
    const open = /^[가-힣]{0,4}\s?[(（](?:[\u4e00-\u9fff]{1,5}\s?[,，·]\s?)?(?=[^()（）]*\d)/u.exec(
      text.slice(argument.end, end),
    );
    if (!open) return [];
    const from = argument.end + open[0].length;
    const close = from + text.slice(from, end).search(/[)）]/);
    if (close < from) return [];
    const inside = dates.filter((date) => date.start >= from && date.end <= close);
    if (inside[0]?.start !== from) return [];
    const terms = termsOf(text, inside, close);
    return terms.every(isTerm) ? terms.map((term) => ({ person: argument, term })) : [];
  });
}

const dash = /^[년\s.]*[~∼〜–—-]\s?$/u;

function termsOf(text: string, dates: readonly DateStretch[], close: number): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < dates.length; i++) {
    const whole = termOf({ date: dates[i] });
    const next = dates[i + 1];
    if (whole) terms.push(whole);
    else if (next && dash.test(text.slice(dates[i].end, next.start))) terms.push({ begin: dates[i++], end: next });
    else if (dash.test(text.slice(dates[i].end, next?.start ?? close))) terms.push({ begin: dates[i], end: null });
  }
  return terms;
}

function isTerm({ begin, end }: Term): boolean {
  if (!begin?.earliest || !end?.latest) return true;
  const years = Number.parseInt(end.latest, 10) - Number.parseInt(begin.earliest, 10);
  return years >= 0 && years <= longestTerm;
}

const lead = new RegExp(`(?:${koreanWords.ofAll})\\s([가-힣]{2,10}?)(?:은|는|으로는|로는|:|\\s:|들은)\\s?`, 'u');
const first = /^[\s\-–·•]*(?:초대|제\s?\d{1,3}대)\s([가-힣]{2,10}?)\s?[:：]?\s?(?=[가-힣])/u;

/** Where a sentence or entry says itself whose terms it lists: "역대 원장은 …", "초대 원장: …"; null where it does not. */
export function officeLed(text: string, { start, end }: Span): Span | null {
  const own = text.slice(start, end);
  for (const form of [lead, first]) {
    const match = form.exec(own);
    if (!match || koreanOfficeEnd(match[1]) !== match[1].length) continue;
    const at = start + match.index + match[0].indexOf(match[1]);
    return { start: at, end: at + match[1].length };
  }
  return null;
}
