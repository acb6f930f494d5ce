import type { Span } from '../model/index.ts';
import { unitAt } from '../model/index.ts';
import { isKoreanPlace } from '../names/index.ts';
import { anyCue, type KoreanCue, koreanCues, koreanWords } from './korean-words.ts';

/** Something that a Korean sentence tells by a verb, or by a noun that ends an entry. Offsets into the passage's text. */
export interface KoreanVerb extends Span {
  readonly cue: KoreanCue;
  /** How it goes on: it ends the sentence, is joined to what follows, describes the noun behind it, or is a noun. */
  readonly form: 'final' | 'joined' | 'adnominal' | 'nominal';
  readonly planned: boolean;
  readonly denied: boolean;
  /** Somebody is told to have said it. */
  readonly reported: boolean;
}

type Telling = Pick<KoreanVerb, 'form' | 'planned' | 'denied' | 'reported'>;

const nowhere: ReadonlySet<number> = new Set();

/**
 * What a stretch of a Korean text tells, in its order; what is wished, needed or only supposed is not told. A noun ends
 * its entry also before one of the offsets `opens`: the cell of a table that says who it was.
 */
export function koreanVerbs(text: string, { start, end }: Span, opens: ReadonlySet<number> = nowhere): KoreanVerb[] {
  const own = text.slice(start, end);
  const masked = withoutSpeech(own);
  const verbs: KoreanVerb[] = [];
  for (const { index, 0: word } of masked.matchAll(anyCue)) {
    const cue = koreanCues.get(word);
    if (!cue || isOther(masked, index, word)) continue;
    const behind = index + word.length;
    const next = behind + (masked.length - behind - masked.slice(behind).trimStart().length);
    const told =
      cue.sort === 'noun' && opens.has(start + next)
        ? { ...asserted, form: 'nominal' as const }
        : tellingOf(masked, behind, cue, word.length);
    if (told) verbs.push({ cue, start: start + index, end: start + behind, ...told });
  }
  return verbs;
}

const notAfter: Readonly<Record<string, string>> = koreanWords.notAfter;
const notWith = new RegExp(`(?:${koreanWords.notWith})\\s$`, 'u');

// The end of another word ("단결의"), "힘을 합쳐", or a declaration that is not one made at a place.
const isOther = (text: string, at: number, word: string): boolean =>
  (word === '선언' && !isKoreanPlace(/[가-힣]*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '')) ||
  (word === '조직' && /[가-힣]/u.test(text[at - 1] ?? ' ')) ||
  (notAfter[word]?.includes(text[at - 1] ?? ' ') ?? false) ||
  (word.startsWith('합') && notWith.test(text.slice(Math.max(0, at - 5), at)));

// What somebody says word for word is theirs: "…"고 말했다.
const withoutSpeech = (text: string): string =>
  /["“]/.test(text)
    ? text.replace(/["“][^"“”]*["”](?=\s?(?:이?라고|고|며|면서))/gu, (said) => ' '.repeat(said.length))
    : text;

const asserted: Telling = { form: 'final', planned: false, denied: false, reported: false };

function tellingOf(text: string, behind: number, cue: KoreanCue, length: number): Telling | null {
  if (cue.sort === 'phrase') return asserted;
  if (cue.sort === 'stem') return ofVerb(text.slice(behind - 1));
  const told = ofNoun(text, behind, cue, length);
  return /(?:선언|성명|서한)$/u.test(text.slice(behind - length, behind)) && told?.form !== 'nominal' ? null : told;
}

function ofNoun(text: string, behind: number, cue: KoreanCue, length: number): Telling | null {
  const rest = text.slice(behind).replace(/^식(?=[\s,.을를이]|$)/u, '');
  // A noun that ends its entry; "결성 10돐" and "결성후" only look back.
  if (/^\s*(?:$|[.,;·)\]】]|\(|개시|완료)/u.test(rest)) return { ...asserted, form: 'nominal' };
  // "준공식이 14일 현지에서 진행되였다"
  if (isCeremony.test(text.slice(behind))) return asserted;
  // "출생 1910. 3. 5": a label and its date.
  if (!/\p{L}/u.test(text.slice(0, behind - length)) && /^\s?[:|]?\s?\d{4}/.test(rest))
    return { ...asserted, form: 'nominal' };
  // "진행하신 중국에 대한 방문은"
  if (
    cue.title === 'visit' &&
    isMade.test(text.slice(Math.max(0, behind - 60), behind - length)) &&
    /^[은을이]\s/u.test(rest)
  )
    return { ...asserted, form: 'joined' };
  const verb = doing.exec(rest);
  return verb ? ofVerb(rest.slice(verb[0].length)) : null;
}

// 하다, 되다, 받다, 시키다 behind a noun, with its particle or without; or another verb that carries it out.
const doing =
  /^(?:[을를이가]?\s?(?=[하한할함합해했되된될됨됩돼됐])|[을를이가]?\s?(?=받|시키|시켰)|[을를이가]?\s?(?:진행|거행|단행|실시|선포|선언)(?=[하한할함합해했되된될됨됩돼됐]))/u;

const isCeremony = /^식[이은]\s[^.,]{0,30}?(?:진행되|거행되|진행됐|거행됐|있었|열렸)/u;

const isMade = /(?:진행하신|진행한|하신)\s[^.]{2,40}에\s대한\s[^.]{0,16}$/u;

const needed = /^.(?:[여아어]?야|려|면(?!서)|도록|라|기\s?(?:위|전|까지)|지\s?말|고\s?싶)/u;

/** How a verb goes on whose last syllable of the stem, with what has grown onto it, a text begins with. */
function ofVerb(tail: string): Telling | null {
  const final = finalOf(tail);
  if (/^.{1,2}?지[는도를]?\s?(?:않|못|아니|안\s?[했하])/u.test(tail)) return { ...asserted, denied: true };
  if (needed.test(tail)) return null;
  const told = { ...asserted, reported: saying.test(tail) };
  if (final === rieul) {
    if (/^.\s?(?:예정|계획|방침|전망|것(?:이|으로|을\s?(?:결정|예견)|임))/u.test(tail))
      return { ...told, planned: true };
    // "할데 대한 결정" tells what is decided on, "할 수 있다" and "할 때" tell nothing.
    return null;
  }
  if (/^.{0,2}?기로/u.test(tail)) return { ...told, planned: true };
  if (/^.(?:겠|게\s?(?:된다|될|됩|되는))/u.test(tail)) return { ...told, planned: true };
  // "창건하신 50돐", "결성된지 10년": the day that it was is another.
  if (anniversary.test(tail)) return null;
  if (final === nieun && /^.[\s,]/u.test(tail)) return { ...told, form: 'adnominal' };
  // "창립하는 방안" is none yet.
  if (/^.{1,2}?는\s?(?:것|방안|데|문제|사업|투쟁|길|경우|때|나라|과정|나날)/u.test(tail)) return null;
  if (/^.{1,2}?(?:는|던)\s/u.test(tail)) return { ...told, form: 'adnominal' };
  if (/^.{0,3}?(?:고|며|면서|여|어|아|서|나|지만|는데|자|해)[\s,]/u.test(tail)) return { ...told, form: 'joined' };
  return told;
}

// "…였다고 말하였다", "…하기로 했다고 밝혔다"
const saying = new RegExp(`^[^.]{0,6}?(?:다고|라고|음을)\\s(?:[^.]{0,12}\\s)?(?:${koreanWords.saying})`, 'u');

const anniversary =
  /^(?:.{0,3}?[된한신은인난진간]지?|.{1,3}?[고며]\s[^.,]{2,40}[된한신은]지?)\s?(?:때로부터|날로부터|그때로부터)?\s?(?:벌써|어느덧|만|첫|꼭|해수로)?\s?(?:[\d０-９]+|[가-힣]{1,4})\s?(?:돐|주년|돌(?=[을이\s])|년(?:이|째)?\s?(?:되|지나|만에|동안)|번째)/u;

const nieun = 4;
const rieul = 8;

/** Which consonant closes the syllable that a text begins with, as Unicode counts them; 0 for none. */
const finalOf = (text: string): number => {
  const unit = text === '' ? 0 : unitAt(text, 0);
  return unit >= 0xac00 && unit <= 0xd7a3 ? (unit - 0xac00) % 28 : 0;
};
