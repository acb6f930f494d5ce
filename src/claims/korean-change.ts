import { type Argument, standingAlone } from './argument.ts';
import type { Change } from './body-roles.ts';
import { nameBitsOf } from './kind-bits.ts';
import type { KoreanNoun } from './korean-noun.ts';
import { koreanWords } from './korean-words.ts';

const changing: ReadonlySet<string> = new Set(['organisation', 'work', 'place']);

/**
 * What a renaming or merger made of what. What it is called or made (으로, 로) is new, of a merger also what comes of it
 * ("… 합당하여 C가 나왔다"); all else is what was before. Null where only one side of a renaming is told, and it is new.
 */
export function koreanChange(
  kind: 'merger' | 'renaming',
  text: string,
  at: number,
  end: number,
  nouns: readonly KoreanNoun[],
): Change | null {
  const all = nouns.filter(({ argument }) => changing.has(argument.kind));
  const isNew = (one: KoreanNoun): boolean =>
    one.isResult ||
    (kind === 'merger' && one.ending === '에') ||
    (kind === 'merger' && one.argument.start >= at && (one.isSubject || one.isObject));
  const former = all.filter(
    (one) => !isNew(one) && !/^에서?$/.test(one.ending) && one.argument.start < (kind === 'merger' ? at : end),
  );
  const later = all.filter(isNew).map(({ argument }) => argument);
  if (former.length === 0) return kind === 'renaming' && later.length > 0 ? { former: [], new: later.slice(-1) } : null;
  const first = former[0].argument;
  const whole = kind === 'merger' ? former : former.slice(0, 1);
  const called = later.length > 0 ? later : kind === 'renaming' ? nameBefore(text, first, at) : [];
  return { former: whole.map(({ argument }) => argument), new: kind === 'merger' ? later : called.slice(-1) };
}

const generic = new RegExp(`(?:${koreanWords.renaming.what})$`, 'u');

// "학교를 새날학원으로 개칭": a name that no list has, by the ending before the verb.
function nameBefore(text: string, former: Argument, at: number): Argument[] {
  const match = /([가-힣\d‘’'“”"]{2,20}?)['"’”]?(?:으로|로|라고)\s(?:[가-힣]{1,3}\s)?$/u.exec(
    text.slice(former.end, at),
  );
  if (!match || !former.name) return [];
  const word = match[1].replace(/^['"‘“]|['"’”]$/g, '');
  if (word === '' || generic.test(word)) return [];
  const start = former.end + match.index + match[1].indexOf(word);
  const name = { ...former.name, start, end: start + word.length, text: word, name: word };
  return [{ ...former, ...standingAlone, start, end: name.end, kindBits: nameBitsOf(former.name.kind), name }];
}

// "명칭을 … 바꾸": the verb stands apart from what is changed.
const renamed = new RegExp(
  `(?:${koreanWords.renaming.what})[을를이가]\\s[^.]{0,30}?(?:${koreanWords.renaming.verbs})`,
  'gu',
);

/** Where a stretch tells that something took another name, in words other than one verb; offsets of their beginning and end. */
export function renamingsIn(text: string, start: number, end: number): { start: number; end: number }[] {
  return Array.from(text.slice(start, end).matchAll(renamed), ({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
