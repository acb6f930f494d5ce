import { inHangul } from './hanja.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { officeIn } from './korean-office.ts';
import { endsAt, officeAt, stemWith, titleAt, type Word } from './korean-word.ts';

/**
 * Who is named in a document's Korean words, by name: whoever stands with a title, an office or Chinese characters, or in a
 * list behind such a one. A name that other nouns are joined to as often is a word.
 */
export function peopleIn(
  texts: readonly string[],
  passages: readonly (readonly Word[])[],
  lexicon: KoreanLexicon,
): Set<string> {
  const counts = new Map<string, number>();
  const people = new Set<string>();
  passages.forEach((words, p) => {
    words.forEach((_, i) => {
      const name = personAt(texts[p], words, i, people, lexicon);
      if (!name) return;
      people.add(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  });
  texts.forEach((text, p) => {
    const name = nameOfLife(text, texts.slice(p + 1, p + 6), lexicon);
    if (!name) return;
    people.add(name);
    counts.set(name, (counts.get(name) ?? 0) + 3);
  });
  if (people.size === 0) return people;
  const others = new Map<string, number>();
  for (const words of passages)
    for (const { text } of words)
      for (let length = 2; length <= 4 && length < text.length; length++) {
        const name = text.slice(0, length);
        if (!people.has(name) || endsAt(text, length, lexicon) || titleAt(text, length, lexicon)) continue;
        others.set(name, (others.get(name) ?? 0) + 1);
      }
  for (const [name, count] of others) if (count >= (counts.get(name) ?? 0)) people.delete(name);
  return people;
}

const alone = /^\s*([가-힣](?:\s?[가-힣]){1,3})\s*(?:[(（][^()（）]{1,30}[)）])?\s*$/u;
const ofLife = /태[여어]났|출생|생애|사망|서거|별세/u;

/** The name that a line consists of, also one set wide (리 승 기), where what follows tells a life; null of any other line. */
export function nameOfLife(text: string, behind: readonly string[], lexicon: KoreanLexicon): string | null {
  if (text.length > 48) return null;
  const name = alone.exec(text)?.[1].replace(/\s/g, '') ?? '';
  if (name.length < 3 || !nameOf(name, name.length, lexicon) || !isPlausible(name, lexicon)) return null;
  return behind.some((other) => ofLife.test(other)) ? name : null;
}

function personAt(
  text: string,
  words: readonly Word[],
  i: number,
  known: ReadonlySet<string>,
  lexicon: KoreanLexicon,
): string | null {
  const word = words[i];
  const next = words[i + 1]?.follows ? words[i + 1].text : '';
  const before = word.follows ? words[i - 1].text : '';
  for (const length of [3, 4, 2]) {
    const name = nameOf(word.text, length, lexicon);
    if (!name) continue;
    const isTold = length > 2 && isPlausible(name, lexicon);
    if (length === word.text.length) {
      if (isWithCharacters(text, word.end, name)) return name;
      if (!hasEnding.test(name) && startsWith(next, lexicon.honours, lexicon)) return name;
      if (!isTold || hasEnding.test(name)) continue;
      if (isOfficeBehind(name, words, i, lexicon)) return name;
    }
    const title = titleAt(word.text, length, lexicon);
    if (title > 0) {
      const isHonour = lexicon.honours.has(word.text.slice(length, title));
      // "공화국주석", "연구소소장": the office is of what stands before it.
      if (
        (isHonour || length > 2) &&
        isPlausible(name, lexicon) &&
        !isHeadOf(word.text.slice(length, title), name) &&
        !isWholeOffice(word.text.slice(0, title), length, lexicon)
      )
        return name;
    }
    if (!isTold || !endsAt(word.text, length, lexicon) || (length === word.text.length && hasEnding.test(name)))
      continue;
    // "경애하는", "부임하였으며"
    if (name.endsWith('하') && /^(?:[는고며여]|였|이?였)/.test(word.text.slice(length))) continue;
    if (
      isOfficeBefore(before, word.text.slice(length), lexicon) ||
      isOfficeToBe(word.text.slice(length), next, lexicon)
    )
      return name;
    if (i > 0 && isListed(text, words[i - 1], word, known, lexicon)) return name;
    // "서은희와 오명철을 부회장으로"
    if (/^[와과]$/.test(word.text.slice(length)) && next && personAt(text, words, i + 1, known, lexicon)) return name;
    if (/^(?:[은는이가]|께서)$/.test(word.text.slice(length)) && isOfPeople(text, word.end)) return name;
    // "고희만에게 자리를 물려주었다", "한설야와 함께"
    if (/^에게$/.test(word.text.slice(length)) && toSomebody.test(text.slice(word.end, word.end + 40))) return name;
    if (/^[와과]$/.test(word.text.slice(length)) && /^\s함께\s/.test(text.slice(word.end, word.end + 4))) return name;
  }
  return null;
}

// "국무위원장" is no 원장 called 국무위.
function isWholeOffice(word: string, length: number, { offices }: KoreanLexicon): boolean {
  for (let from = 0; from < length; from++) if (offices.has(word.slice(from))) return true;
  return false;
}

// "인민은", "하나의": a word with its ending, as far as one can see.
const hasEnding = /[은는이가을를의에도로와과만]$/;

// A surname and one or two syllables.
function nameOf(word: string, length: number, { surnames, common }: KoreanLexicon): string | null {
  if (word.length < length) return null;
  const name = word.slice(0, length);
  const surname = length > 2 && surnames.has(name.slice(0, 2)) ? 2 : surnames.has(name[0]) ? 1 : 0;
  if (surname === 0 || length - surname > 2 || common.has(name) || /\d/.test(name)) return null;
  return name;
}

function isPlausible(
  name: string,
  { given, common, titles, organs, bodies, notBodies, facilities }: KoreanLexicon,
): boolean {
  // 정전위, 원내위: a committee for short.
  if (common.has(name.slice(0, 2)) || name.endsWith('위') || titles.has(name)) return false;
  if (organs.has(name) || bodies.has(name) || facilities.has(name) || notBodies.includes(name)) return false;
  for (let i = name.length > 3 ? 2 : 1; i < name.length; i++) if (!given.has(name[i])) return false;
  return !bodies.has(name.slice(1)) && !facilities.has(name.slice(1)) && !organs.has(name.slice(1));
}

// 李文在, or the years of a life, in brackets: the first character is read as the surname (國務領 is no 국무령 by name).
function isWithCharacters(text: string, end: number, name: string): boolean {
  const behind = text.slice(end, end + 24);
  if (/^\s?[(（]\d{4}[^()]{0,16}[~–-]/.test(behind)) return true;
  const characters = /^\s?[(（]([\u4e00-\u9fff]{2,4})[),，·）]/u.exec(behind)?.[1];
  return (
    characters !== undefined &&
    characters.length === name.length &&
    !/[長員官部院會領黨府局]$/u.test(characters) &&
    sameSurname(inHangul(characters[0]), name[0])
  );
}

const sameSurname = (reading: string | null, surname: string): boolean =>
  reading !== null && (reading === surname || northern[surname] === reading || northern[reading] === surname);

/** The surnames that the south writes in another way, and how the north does. */
export const northern: Readonly<Record<string, string>> = {
  이: '리',
  임: '림',
  유: '류',
  양: '량',
  노: '로',
  나: '라',
  염: '렴',
  여: '려',
  육: '륙',
  용: '룡',
};

const startsWith = (word: string, words: ReadonlySet<string>, lexicon: KoreanLexicon): boolean => {
  for (let end = 1; end <= word.length && end < 5; end++)
    if (words.has(word.slice(0, end)) && endsAt(word, end, lexicon)) return true;
  return false;
};

const isFormer = /^(?:전|현|신임|초대|당시)$/;

// "이상호 대표", "이상호 전 의원"
function isOfficeBehind(name: string, words: readonly Word[], i: number, lexicon: KoreanLexicon): boolean {
  let at = i + 1;
  if (words[at]?.follows && isFormer.test(words[at].text)) at++;
  // "최룡수 청진시인민위원회 위원장"
  for (let more = 0; more < 3 && words[at]?.follows && isBody(words[at].text, lexicon); more++) at++;
  const next = words[at];
  if (!next?.follows) return false;
  const end = officeIn(next.text, lexicon);
  return end > 0 && !isHeadOf(next.text.slice(0, end), name);
}

const isBody = (word: string, lexicon: KoreanLexicon): boolean =>
  officeAt(word, 0, lexicon) === 0 &&
  Math.max(stemWith(word, lexicon.bodies, 2, lexicon), stemWith(word, lexicon.organs, 0, lexicon)) === word.length;

// 연구소 소장, 방송국 국장: an office that repeats what it is of.
const isHeadOf = (office: string, name: string): boolean =>
  office.length === 2 && office[1] === '장' && office[0] === name[name.length - 1];

const behindOffice = /(?:들|들인|인|이며|이자|이였던|였던|이었던)?$/;

// "위원장 한설보", "부회장들인 오명철", "위원장에 한설보", "위원장은 한설보이다"
function isOfficeBefore(before: string, ending: string, { offices }: KoreanLexicon): boolean {
  if (before === '') return false;
  const isTold = /^(?:이?다|이[였었]다|였다|이[고며])$/.test(ending);
  const stem = before.replace(isTold ? /[은는]$/ : /(?:에|에는|으로|로|으로는|로는)$/, '').replace(behindOffice, '');
  for (let from = 0; from < stem.length - 1 && from < 8; from++) if (offices.has(stem.slice(from))) return true;
  return false;
}

// "남기수를 회장으로"
function isOfficeToBe(ending: string, next: string, { offices }: KoreanLexicon): boolean {
  if (!/^(?:[을를이가은는]|)$/.test(ending)) return false;
  const stem = /^(.+?)(?:직?에서|으로|로|에)$/.exec(next)?.[1] ?? '';
  for (let from = 0; from < stem.length - 1 && from < 8; from++) if (offices.has(stem.slice(from))) return true;
  return false;
}

// What happens only to people: "홍영란은 … 위원장으로 임명되였다".
function isOfPeople(text: string, from: number): boolean {
  const stop = text.indexOf('다.', from);
  const rest = text.slice(from, Math.min(stop < 0 ? text.length : stop + 1, from + 120));
  return ofPeople.test(rest);
}

const ofPeople =
  /^[^.,]{0,40}\s(?:임명|선출|선거|추대|당선|취임|선임|보선|해임|숙청|체포|암살|피살)(?:되|됐|된|하였|했|당)|(?:장|비서|대표|위원|상|총리|의원|수|사)(?:직에서|에서|으로|로|에)\s(?:다시\s)?(?:선거|선출|임명|추대|당선|취임|해임|사임|물러|일하|사업|활동|있었)|(?:장|비서|대표|총리)이\s되[였었여어]|(?:장|비서|대표|총리)[을를]\s(?:지냈|지내|맡|역임)|태[여어]났|출생|사망|서거하|별세|세상을 떠/u;

const toSomebody = /^[^.,]{0,24}\s(?:물려주|물려줬|넘겨주|넘겨줬|인계하|암살|살해|피살|체포)/u;

// "오명철, 최금란을", "임정아와 노경수가"
function isListed(text: string, before: Word, word: Word, known: ReadonlySet<string>, lexicon: KoreanLexicon): boolean {
  const gap = text.slice(before.end, word.start);
  for (const length of [3, 4, 2]) {
    if (before.text.length < length || !known.has(before.text.slice(0, length))) continue;
    const end = titleAt(before.text, length, lexicon) || length;
    const rest = before.text.slice(end);
    if (rest === '' && /^\s?[,·]\s?$/.test(gap)) return true;
    if (/^[와과]$/.test(rest) && gap === ' ') return true;
  }
  return false;
}
