import type { DateStretch } from '../context/index.ts';
import type { Span } from '../model/index.ts';
import type { KoreanNoun } from './korean-noun.ts';
import type { KoreanVerb } from './korean-verb.ts';

/** A verb with what stands with it: the names of its clause, whom it is told of, and its date. */
export interface KoreanClause extends Span {
  readonly verb: KoreanVerb;
  readonly nouns: readonly KoreanNoun[];
  /** Told before, and carried on into this clause. */
  readonly carried: readonly KoreanNoun[];
  readonly date: DateStretch | null;
}

// Where a clause ends that another follows.
const boundary =
  /(?:으며|며|면서|였고|했고|었고|았고|졌고|하고|되고|이고|지만|으나|는데|하여|되여|되어|시켜|여서|[가-힣]해)(?=[\s,])/gu;

/**
 * A sentence's verbs, each with its own. `span` is the sentence, `nouns` and `dates` are in the order of the text; `isCell`: it
 * is a row of a table, where who did it may stand behind. */
export function koreanClauses(
  text: string,
  { start, end }: Span,
  verbs: readonly KoreanVerb[],
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
  isCell: boolean,
): KoreanClause[] {
  const bounds = [start];
  for (const match of text.slice(start, end).matchAll(boundary)) bounds.push(start + match.index + match[0].length);
  for (const { form, end: last } of verbs) if (form === 'nominal') bounds.push(last);
  bounds.sort((a, b) => a - b);
  return verbs.map((verb, i) => {
    const from = bounds.findLast((at) => at <= verb.start) ?? start;
    const to = verbs[i + 1]?.start ?? end;
    const own = nouns.filter(
      ({ argument }) => argument.start >= from && (argument.end <= verb.start || (isCell && argument.end <= to)),
    );
    const head = verb.form === 'adnominal' ? nouns.find(({ argument }) => argument.start >= verb.end) : undefined;
    const isNear = head !== undefined && head.argument.start - verb.end < 6;
    const carried = own.some(({ isSubject }) => isSubject) ? [] : subjectsBefore(nouns, from);
    return {
      verb,
      nouns: isNear ? [...own, head] : own,
      carried,
      date: dateOf(text, verb, verbs, dates, to),
      start: from,
      end: to,
    };
  });
}

// The subject told last, with those joined to it.
function subjectsBefore(nouns: readonly KoreanNoun[], from: number): KoreanNoun[] {
  const at = nouns.findLastIndex(({ argument, isSubject }) => isSubject && argument.end <= from);
  if (at < 0) return [];
  let first = at;
  while (first > 0 && nouns[first - 1].isJoined) first--;
  return nouns.slice(first, at + 1);
}

/** The date told last before a verb, unless it only describes something; of an entry or a caption also the one behind. */
function dateOf(
  text: string,
  verb: KoreanVerb,
  verbs: readonly KoreanVerb[],
  dates: readonly DateStretch[],
  to: number,
): DateStretch | null {
  const before = dates.findLast(
    (date) => date.end <= verb.start && !isOfLife(text, date) && !describes(text, date, verb, verbs),
  );
  if (before) return before;
  const after = dates.find((date) => date.start >= verb.end && date.start < to);
  if (!after) return null;
  const gap = text.slice(verb.end, after.start);
  // "결성대회 (1946년 3월 5일)", "방문, 1961년 11월": the date closes what is shown.
  return /[(（,]\s?$/.test(gap) && verb.form !== 'final' ? after : null;
}

// "1948년에 결성된 협회는 1950년에": the first is told of the union alone; but "6월에 열린 회의에서" places what follows.
const describes = (text: string, { end }: DateStretch, verb: KoreanVerb, verbs: readonly KoreanVerb[]): boolean =>
  verbs.some(
    (other) =>
      other.form === 'adnominal' &&
      other.start >= end &&
      other.end < verb.start &&
      !/^[가-힣]*\s(?:[^,.]{0,30}?)(?:에서|에서는|에)[\s,]/u.test(text.slice(other.end, other.end + 40)),
  );

// "(1912~1974)" behind a name.
const isOfLife = (text: string, { start, end }: DateStretch): boolean =>
  /[가-힣\u4e00-\u9fff,]\s?[(（]?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  text.lastIndexOf('(', start) > text.lastIndexOf(')', start) &&
  /^\s?[)）]/.test(text.slice(end, end + 2));
