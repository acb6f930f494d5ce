import type { Argument } from './argument.ts';
import { koreanWords } from './korean-words.ts';

/** A name of a Korean sentence, and what its ending makes of it. */
export interface KoreanNoun {
  readonly argument: Argument;
  /** The ending with nothing else: 는, 를, 으로; empty where there is none. */
  readonly ending: string;
  /** It is what the clause is told of: 은, 는, 이, 가. */
  readonly isSubject: boolean;
  readonly isObject: boolean;
  /** What something becomes, or where it goes: 으로, 로. */
  readonly isResult: boolean;
  /** It is joined to the next: 와, 과, a comma. */
  readonly isJoined: boolean;
}

const endings =
  /^[》」’”"']*(?:\s?[(（][^()（）]{1,40}[)）])?(?:\s?[가-힣]{0,4}(?:동지|씨|선생|녀사|여사))?(?:들)?(께서는|께서|에서는|에서|에게|에는|으로|은|는|이|가|을|를|의|에|로|와|과|도)?(?=[^가-힣]|$)/u;

// "한빛협회라는 이름으로"
const called = new RegExp(
  `^[》’”"'」]*(?:\\s?[(（][^()（）]{1,40}[)）])?이?라는\\s(?:${koreanWords.renaming.what})(?:으로|로)`,
  'u',
);
const becoming = new RegExp(`^[이가]\\s(?:${koreanWords.become})`, 'u');

/** Whether it is to somebody that something is done or handed (에게), or whose something is (의). */
export const isOblique = ({ ending }: KoreanNoun): boolean => ending === '에게' || ending === '의';

/** A name with its ending, past the office or the word of honour that stands with a person (`end` is where that ends). */
export function koreanNoun(argument: Argument, text: string): KoreanNoun {
  const end = (argument.as ?? []).reduce((last, { office }) => Math.max(last, office.end), argument.end);
  const behind = text.slice(end, end + 56);
  const ending = endings.exec(behind)?.[1] ?? '';
  return {
    argument,
    ending,
    // "부장이 되였다": what somebody becomes is no subject.
    isSubject: !becoming.test(behind) && /^(?:은|는|이|가|께서|께서는|도)$/.test(ending),
    isObject: ending === '을' || ending === '를',
    isResult: ending === '으로' || ending === '로' || called.test(behind),
    isJoined: ending === '와' || ending === '과' || /^\s?(?:[,·]|및|그리고)/.test(behind),
  };
}

/** Whether a name is only what something else is about: "제2차대회에 대하여". */
export const isAbout = ({ end }: Argument, text: string): boolean => {
  const behind = text.slice(end, end + 8);
  return koreanWords.about.some((word) => behind.startsWith(word));
};

/** Where the offices begin that somebody of these is named with. */
export const heldBy = (all: readonly Argument[]): ReadonlySet<number> =>
  new Set(all.flatMap((argument) => (argument.as ?? []).map(({ office }) => office.start)));
