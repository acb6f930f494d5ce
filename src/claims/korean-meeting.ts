import type { DateStretch } from '../context/index.ts';
import type { Span } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { KoreanNoun } from './korean-noun.ts';
import type { KoreanVerb } from './korean-verb.ts';
import { koreanWords } from './korean-words.ts';

type Made = Pick<Assertion, 'kind' | 'date' | 'given' | 'words'> & Partial<Assertion>;

const session = new RegExp(`(?:${koreanWords.sessions.split(' ').join('|')})[을를이가은는]?\\s?[^.]{0,24}$`, 'u');

/**
 * The meetings of a Korean sentence. One that is named has the date before it or, where it is the topic, the one after
 * it; one that is not named ("9월 20일 회의를 열었다") is that of the bodies told with it.
 */
export function koreanMeetings(
  { passage: { text }, segment: { start: opens, end }, isLead }: Sentence,
  dates: readonly DateStretch[],
  nouns: readonly KoreanNoun[],
  verbs: readonly KoreanVerb[],
): Made[] {
  const named = nouns.filter(({ argument }) => argument.kind === 'meeting');
  const holding = verbs.filter(({ cue }) => cue.kind === 'meeting');
  const told = named.flatMap(({ argument, ending }): Made[] => {
    const verb = holding.find(
      ({ start }) => start >= argument.end && isHeldIn(text.slice(argument.end, start), ending),
    );
    if (argument.pointer && !(verb && dates.some(({ end }) => end <= verb.start))) return [];
    const before = dates.findLast(({ end }) => end <= argument.start);
    const after = dates.find(({ start }) => start >= argument.end);
    const isTopic = koreanWords.topic.includes(ending) || /^[이가을를]$/.test(ending);
    const isNear = after !== undefined && (after.start - argument.end < 12 || (verb && after.end <= verb.start));
    const isClosing = after !== undefined && /^[^,.]{0,12}[(（,]\s?$/.test(text.slice(argument.end, after.start));
    const date = isTopic && isNear ? after : (before ?? (isClosing || (verb && isNear) ? after : undefined));
    const isDated =
      verb !== undefined ||
      isHeldBefore(text, date, argument.start) ||
      (date !== undefined &&
        (date === after
          ? isClosing || (isTopic && isNear && date.edtf.length > 4)
          : isEntry(text, argument, end) || isRightBefore(text, date, argument, ending, opens)));
    // "제5차대회가 내놓은 강령": what a year is told of is done by what the meeting said.
    if (!isDated) return [];
    if (!date && !(verb && isLead)) return [];
    const places = nouns.filter((one) => one.argument.kind === 'place' && one.ending.startsWith('에서'));
    return [
      {
        kind: 'meeting',
        date: date ?? null,
        given: [argument, ...(verb ? places.map((one) => one.argument) : [])],
        words: {
          start: Math.min(argument.start, date?.start ?? argument.start),
          end: Math.max(argument.end, date?.end ?? argument.end),
        },
        meeting: argument,
        planned: verb?.planned ?? false,
        denied: verb?.denied ?? false,
        ...(date ? {} : { further: { by: [], isLead: true } }),
      },
    ];
  });
  return told.length > 0 || named.length > 0 ? told : holding.flatMap((verb) => unnamed(text, verb, dates, nouns));
}

// "대회는 2월 10일 원산에서 열렸다"; not "대회가 내놓은 과업을 토의하는 회의를 열었다".
const isHeldIn = (between: string, ending: string): boolean =>
  between.length < 80 &&
  /^(?:|[은는이가을를도])$/.test(ending) &&
  !/[가-힣](?:[을를이가의은는]|[한인된던])(?=\s)/u.test(between.replace(/^[^\s]*\s?/, ''));

// "1961년 9월 11일-18일 제4차대회.": nothing but the meeting is told.
const isEntry = (text: string, meeting: Span, end: number): boolean =>
  /^\s*(?:$|[.,;(（)])/u.test(text.slice(meeting.end, end)) &&
  /[\d일월년)\]]\s*(?:[.:,–—-]\s*)?[^.]{0,60}$/u.test(text.slice(0, meeting.start));

// "1980년 10월, 제6차대회에서 …", "1962년 12월 제5차전원회의는 …": a month or a day that opens the sentence or is set off, and the
// meeting that did something then.
const isRightBefore = (
  text: string,
  date: DateStretch,
  { start, name }: Argument,
  ending: string,
  opens: number,
): boolean => {
  if (date.edtf.length < 7 || name?.ordinal === undefined) return false;
  const gap = text.slice(date.end, start);
  if (!/^(?:에|에는)?[\s,]{0,2}$/.test(gap)) return false;
  if (/^[은는이가]$/.test(ending)) return true;
  return (
    /^에(?:서|서는|서도|서의)?$/.test(ending) && (gap.includes(',') || text.slice(opens, date.start).trim() === '')
  );
};

// "1949년 6월 30일부터 열린 … 련합전원회의에서"
const isHeldBefore = (text: string, date: DateStretch | undefined, at: number): boolean =>
  date !== undefined && /(?:진행|열리|열린|소집|개막|개최|있은|있었|계속)/.test(text.slice(date.end, at));

function unnamed(text: string, verb: KoreanVerb, dates: readonly DateStretch[], nouns: readonly KoreanNoun[]): Made[] {
  const date = dates.findLast(({ end }) => end <= verb.start);
  if (!date || !session.test(text.slice(date.end, verb.start))) return [];
  const given = nouns
    .filter(
      ({ argument, ending, isSubject }) =>
        argument.start < verb.start &&
        ((argument.kind === 'organisation' && isSubject) || (argument.kind === 'place' && ending.startsWith('에서'))),
    )
    .map(({ argument }) => argument);
  if (given.length === 0) return [];
  return [
    {
      kind: 'meeting',
      date,
      given,
      words: { start: date.start, end: verb.end },
      planned: verb.planned,
      denied: verb.denied,
    },
  ];
}
