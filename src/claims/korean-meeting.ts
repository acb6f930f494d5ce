import type { DateStretch } from '../context/index.ts';
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
  { passage: { text }, isLead }: Sentence,
  dates: readonly DateStretch[],
  nouns: readonly KoreanNoun[],
  verbs: readonly KoreanVerb[],
): Made[] {
  const named = nouns.filter(({ argument }) => argument.kind === 'meeting');
  const holding = verbs.filter(({ cue }) => cue.kind === 'meeting');
  const told = named.flatMap(({ argument, ending }): Made[] => {
    const verb = holding.find(({ start }) => start >= argument.end && start - argument.end < 80);
    if (argument.pointer && !(verb && dates.some(({ end }) => end <= verb.start))) return [];
    const before = dates.findLast(({ end }) => end <= argument.start);
    const after = dates.find(({ start }) => start >= argument.end);
    const isTopic = koreanWords.topic.includes(ending) || /^[이가을를]$/.test(ending);
    const isNear = after !== undefined && (after.start - argument.end < 12 || (verb && after.end <= verb.start));
    const isClosing = after !== undefined && /^[^,.]{0,12}[(（,]\s?$/.test(text.slice(argument.end, after.start));
    const date = isTopic && isNear ? after : (before ?? (isClosing || (verb && isNear) ? after : undefined));
    // "제2차대회에서": what is done at it, unless it is told that it was held.
    if (ending.startsWith('에서') && !isHeldBefore(text, date, argument.start)) return [];
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
