import type { NameMention } from '../model/index.ts';
import { koreanMention } from './korean-body.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { endsAt, type Word } from './korean-word.ts';

// Syllables that Korean nouns are hardly made of, and names from abroad are: tense and aspirated ones, 르, 스, 흐, 레, 딘 …
const fromAbroad =
  /[까-낗따-띻빠-삫싸-앃짜-찧카-캏켸-킿퀘-큏크-킿르릅스즈츠트프흐브그드느므레네데베메헤테페케닐닝닉니디딘딜딩티틴틸팅푸풀툴튼틀튜퓨휴셰쉐셔쟈쟝쥬츄죠핑웰웬룬젠첸첼헬헨벤벨쿠쿨퀴쿼키킨킬킹]/gu;
// Before "for example 는" a stem of a verb: 흐르는, 힘쓰는.
const isStem = /[르쓰크뜨끄트스드느니지히기리]$/u;
// What happens only to people.
const ofPeople = /(?:접견|회견)하|서거하|사망하|태[여어]났|연설을?\s?하/u;
const between = /^(?:전|현|당시|북한|남한)$/;
const mostWords = 3;

const isForeign = (word: string): boolean =>
  word.length > 1 && !/\d/.test(word) && (word.match(fromAbroad)?.length ?? 0) > 0;

interface Foreign {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Who in a document bears a name from abroad, as Hangul writes it by its sounds: it stands with an office of a state, before it
 * (블라디미르 푸틴 로씨야대통령) or behind it (총리 메흐메트 셰후), or does what only people do; and everywhere once known, also
 * by its last word alone.
 */
export function foreignPeople(
  texts: readonly string[],
  passages: readonly (readonly Word[])[],
  lexicon: KoreanLexicon,
): NameMention[][] {
  const full = new Map<string, string>();
  const found = passages.map((words, p) => {
    const own: Foreign[] = [];
    words.forEach((_, i) => {
      const one =
        beforeOffice(texts[p], words, i, lexicon) ??
        behindOffice(texts[p], words, i, lexicon) ??
        doing(texts[p], words, i, lexicon);
      if (!one || own.some(({ start, end }) => start < one.end && one.start < end)) return;
      own.push(one);
      const last = one.name.slice(one.name.lastIndexOf(' ') + 1);
      if ((full.get(last)?.length ?? 0) < one.name.length) full.set(last, one.name);
    });
    return own;
  });
  if (full.size === 0) return texts.map(() => []);
  return passages.map((words, p) => {
    const mentions = found[p].map(({ start, end, name }) => named(texts[p], start, end, fullOf(name, full)));
    for (const { start, text } of words) {
      if (found[p].some((one) => one.start <= start && start < one.end)) continue;
      const length = knownLength(text, full, lexicon);
      if (length > 0) mentions.push(named(texts[p], start, start + length, full.get(text.slice(0, length))!));
    }
    return mentions;
  });
}

const named = (text: string, start: number, end: number, name: string): NameMention => ({
  ...koreanMention(text, 'person', start, end),
  name,
});

const fullOf = (name: string, full: ReadonlyMap<string, string>): string =>
  name.includes(' ') ? name : (full.get(name) ?? name);

function knownLength(word: string, full: ReadonlyMap<string, string>, lexicon: KoreanLexicon): number {
  for (let length = word.length; length > 1; length--)
    if (full.has(word.slice(0, length)) && (endsAt(word, length, lexicon) || headAt(word, length, lexicon) > 0))
      return length;
  return 0;
}

const headAt = (word: string, from: number, lexicon: KoreanLexicon): number => {
  for (let end = word.length; end > from; end--)
    if (lexicon.heads.has(word.slice(from, end)) && endsAt(word, end, lexicon)) return end;
  return 0;
};

const isPlace = (word: string, lexicon: KoreanLexicon): boolean =>
  lexicon.places.has(word) || /(?:스탄|스딴|랜드|리아|니아|시아|씨야)$/u.test(word);

const isName = (word: string, lexicon: KoreanLexicon): boolean =>
  isForeign(word) &&
  !isPlace(word, lexicon) &&
  !lexicon.common.has(word) &&
  !lexicon.bodies.has(word) &&
  ![...lexicon.facilities].some((one) => word.endsWith(one)) &&
  headAt(word, 0, lexicon) === 0;

// "블라디미르 푸틴 대통령", "쓰딸린원수": the office stands in the word at `i`, or at its end.
function beforeOffice(text: string, words: readonly Word[], i: number, lexicon: KoreanLexicon): Foreign | null {
  const word = words[i];
  for (let length = 2; length < word.text.length; length++) {
    const name = word.text.slice(0, length);
    if (headAt(word.text, length, lexicon) > 0 && isName(name, lexicon))
      return spanOf(text, words, i, word.start + length, lexicon);
  }
  let office = i + 1;
  while (
    words[office]?.follows &&
    office < i + 3 &&
    (between.test(words[office].text) || isPlace(words[office].text, lexicon))
  )
    office++;
  const next = words[office];
  if (!next?.follows || !isName(word.text, lexicon)) return null;
  const country = [...lexicon.places].find((place) => next.text.startsWith(place))?.length ?? 0;
  const isHead =
    headAt(next.text, 0, lexicon) > 0 ||
    (country > 0 && headAt(next.text, country, lexicon) > 0) ||
    isSplit(words, office, lexicon);
  return isHead ? spanOf(text, words, i, word.end, lexicon) : null;
}

// "국가 주석"
const isSplit = (words: readonly Word[], at: number, lexicon: KoreanLexicon): boolean =>
  words[at].text === '국가' && words[at + 1]?.follows === true && headAt(words[at + 1].text, 0, lexicon) > 0;

const isPartOfName = (word: string, lexicon: KoreanLexicon): boolean =>
  isName(word, lexicon) && !/(?:[은는을를의와과며고]|에|에서|으로|로|부터|까지|에게|께서)$/u.test(word);

// With the words of the name before it.
function spanOf(text: string, words: readonly Word[], i: number, end: number, lexicon: KoreanLexicon): Foreign {
  let first = i;
  while (first > 0 && i - first < mostWords - 1 && words[first].follows && isPartOfName(words[first - 1].text, lexicon))
    first--;
  const { start } = words[first];
  return { start, end, name: text.slice(start, end).replace(/\s+/g, ' ') };
}

// "총리 메흐메트 셰후와": from the word behind the office to the first that has an ending.
function behindOffice(text: string, words: readonly Word[], i: number, lexicon: KoreanLexicon): Foreign | null {
  const before = words[i - 1]?.text ?? '';
  if (!words[i].follows || !endsInHead(before, lexicon)) return null;
  for (let at = i; at < words.length && at < i + mostWords; at++) {
    if (at > i && !words[at].follows) break;
    const { text: word, start, end } = words[at];
    if (isName(word, lexicon) && !hasEnding.test(word) && words[at + 1]?.follows && isForeign(words[at + 1].text))
      continue;
    const length = lengthOf(word, lexicon);
    if (length === 0) return null;
    const stop = start + length;
    return stop <= end
      ? { start: words[i].start, end: stop, name: text.slice(words[i].start, stop).replace(/\s+/g, ' ') }
      : null;
  }
  return null;
}

const hasEnding = /(?:[은는이가을를의와과]|에게|께서)$/u;

const endsInHead = (word: string, { heads, places }: KoreanLexicon): boolean => {
  for (let from = 0; from < word.length - 1; from++)
    if (heads.has(word.slice(from)) && (from === 0 || places.has(word.slice(0, from)))) return true;
  return false;
};

// A name with its ending; the ending that a name can have at once.
function lengthOf(word: string, lexicon: KoreanLexicon): number {
  for (let length = 2; length <= word.length; length++)
    if (
      endsAt(word, length, lexicon) &&
      isName(word.slice(0, length), lexicon) &&
      !(length === word.length && hasEnding.test(word))
    )
      return length;
  return 0;
}

// "쓰딸린은 대표단을 접견하였다"
function doing(text: string, words: readonly Word[], i: number, lexicon: KoreanLexicon): Foreign | null {
  const { text: word, start, end } = words[i];
  const match = /^(.{2,})(?:은|는|이|가|께서|께서는)$/u.exec(word);
  if (!match || !isName(match[1], lexicon) || isStem.test(match[1]) || !endsAt(word, match[1].length, lexicon))
    return null;
  const stop = text.indexOf('다.', end);
  const rest = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + 80));
  return ofPeople.test(rest) ? { start, end: start + match[1].length, name: match[1] } : null;
}
