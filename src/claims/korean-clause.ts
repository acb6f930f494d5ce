import type { DateStretch } from '../context/index.ts';
import type { Span } from '../model/index.ts';
import { isOfLife } from './korean-life.ts';
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
  /(?:으며|며|면서|였고|했고|었고|았고|졌고|하고|되고|이고|지만|으나|는데|하여|되여|되어|시켜|여서|[가-힣]해|하자|되자|따라|(?<=[한된은인난진]\s)(?:이후|뒤|후|다음))(?=[\s,])/gu;
// Who or what is told so far of a clause that something else only follows on is not who is told of next.
const turning = /(?:면서|자|따라|이후|뒤|후|다음|지만|으나|는데|때|까닭에|때문에)[\s,]/u;

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
    const carried = [
      ...(own.some(({ isSubject }) => isSubject) ? [] : subjectsBefore(text, nouns, from)),
      ...sceneBefore(own, nouns, from),
    ];
    return {
      verb,
      nouns: isNear ? [...own, head] : own,
      carried,
      date: dateOf(text, verb, verbs, dates, nouns, to),
      start: from,
      end: to,
    };
  });
}

// "대회에서는 N.을 해임하고 M.을 선거하였다": the meeting is that of both.
function sceneBefore(own: readonly KoreanNoun[], nouns: readonly KoreanNoun[], from: number): KoreanNoun[] {
  if (own.some(({ argument }) => argument.kind === 'meeting')) return [];
  const scene = nouns.findLast(
    ({ argument, ending }) => argument.kind === 'meeting' && ending.startsWith('에서') && argument.end <= from,
  );
  return scene ? [scene] : [];
}

// The subject told last, with those joined to it.
function subjectsBefore(text: string, nouns: readonly KoreanNoun[], from: number): KoreanNoun[] {
  const at = nouns.findLastIndex(
    ({ argument, isSubject, ending }) =>
      isSubject &&
      argument.end <= from &&
      !(/^[이가]$/.test(ending) && turning.test(`${text.slice(argument.end, from)} `)),
  );
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
  nouns: readonly KoreanNoun[],
  to: number,
): DateStretch | null {
  const before = dates.findLast(
    (date) =>
      date.end <= verb.start &&
      !isOfLife(text, date, nouns) &&
      !describes(text, date, verb, verbs) &&
      !(verb.form === 'adnominal' && isOfWhole.test(text.slice(date.end, verb.start))) &&
      !isSince.test(text.slice(date.end, verb.start)) &&
      // "1953년까지의 대부금"
      !/^(?:까지|부터)의/.test(text.slice(date.end, date.end + 3)),
  );
  if (before) return before;
  const after = dates.find((date) => date.start >= verb.end && date.start < to);
  if (!after) return null;
  const gap = text.slice(verb.end, after.start);
  // "결성대회 (1946년 3월 5일)", "방문, 1961년 11월": the date closes what is shown.
  // "출생 1910. 3. 5": a label and its date.
  if (verb.form === 'nominal' && /^\s?[:|]?\s?$/.test(gap) && !/\p{L}/u.test(text.slice(0, verb.start))) return after;
  // "준공식이 14일에 진행되였다"
  if (/^식[이은]\s$/.test(gap)) return after;
  return /[(（,]\s?$/.test(gap) && verb.form !== 'final' ? after : null;
}

// "오늘 나는 회의에 참가하였던 동지들을 만났다": the day of what the sentence tells, not of what only describes somebody.
const isOfWhole = /^(?:[^.]*\s)?[가-힣]+(?:께서는|[은는]|하여|되여|되어|맞아)\s/u;

// "1948년 9월 공화국이 수립된 이후 처음 발표한": what was before.
const isSince = /^[^,.]{1,24}(?:[가-힣]이후|[된한은인난진]\s(?:이후|후|뒤))에?[\s,]/u;

// "1948년에 결성된 협회는 1950년에": the first is told of the union alone; but "6월에 열린 회의에서" places what follows.
const describes = (text: string, { end }: DateStretch, verb: KoreanVerb, verbs: readonly KoreanVerb[]): boolean =>
  verbs.some(
    (other) =>
      other.form === 'adnominal' &&
      other.start >= end &&
      other.end < verb.start &&
      !/^[가-힣]*\s(?:[^,.]{0,30}?)(?:에서|에서는|에)[\s,]/u.test(text.slice(other.end, other.end + 40)),
  );
