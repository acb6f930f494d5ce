import { byPosition, type NameKind, type NameMention } from '../model/index.ts';
import { hasHangul } from './hangul.ts';
import { bodyFrom, koreanMention, packName } from './korean-body.ts';
import { foreignPeople } from './korean-foreign.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';
import { meetingFrom } from './korean-meeting.ts';
import { officeIn, officeOf } from './korean-office.ts';
import { nameOfLife, peopleIn } from './korean-people.ts';
import { endsAt, officeAt, stemWith, titleAt, type Word, wordsOf } from './korean-word.ts';

// So many letters tell the language of a passage.
const enoughLetters = 120;

/** Whether a passage is to be read as Korean: more Hangul than Latin letters among its first letters. */
export function isKorean(text: string): boolean {
  if (!hasHangul(text)) return false;
  let hangul = 0;
  let latin = 0;
  // Half of them in Latin letters settle it.
  for (let i = 0; i < text.length && hangul + latin < enoughLetters && latin * 2 < enoughLetters; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
  }
  return hangul > latin;
}

/**
 * The names in a document's Korean passages. A body is named from the widest to the narrowest, each a word of its own
 * (조선로동당 중앙위원회 정치국), with endings on the last, and its offices behind it; a person by a title or an office beside
 * the name, and everywhere once known; works stand in 《 》.
 */
export function koreanNames(texts: readonly string[], lexicon: KoreanLexicon): NameMention[][] {
  const passages = texts.map(wordsOf);
  const people = peopleIn(texts, passages, lexicon);
  const foreign = foreignPeople(texts, passages, lexicon);
  return texts.map((text, i) => {
    const out: NameMention[] = [];
    readQuoted(text, lexicon, out);
    const life = nameOfLife(text, texts.slice(i + 1, i + 6), lexicon);
    if (life) {
      const start = text.search(/[가-힣]/u);
      const end = start + (/^[가-힣\s]*[가-힣]/u.exec(text.slice(start))?.[0].length ?? 0);
      out.push({ ...koreanMention(text, 'person', start, end), name: life });
      return out;
    }
    const abroad = foreign[i];
    readWords(text, passages[i], people, lexicon, out);
    for (const one of abroad) if (!out.some(({ start, end }) => start < one.end && one.start < end)) out.push(one);
    for (const office of officesBeside(abroad, text, lexicon))
      if (!out.some(({ start, end }) => start < office.end && office.start < end)) out.push(office);
    out.sort(byPosition);
    return uncovered(out);
  });
}

// What a title in 《 》 holds is the title's; a name found twice is one. The list is in order.
function uncovered(mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  let titleEnd = 0;
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (mention.end <= titleEnd || (last && last.kind === mention.kind && mention.end <= last.end)) continue;
    if (mention.kind === 'work' || mention.kind === 'slogan') titleEnd = mention.end;
    kept.push(mention);
  }
  return kept;
}

// 《로동신문》; after 구호, a slogan.
function readQuoted(text: string, lexicon: KoreanLexicon, out: NameMention[]): void {
  for (const match of text.matchAll(/《([^》]{2,80})》/g)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const slogan = [...lexicon.slogans].some((cue) => before.includes(cue));
    out.push(koreanMention(text, slogan ? 'slogan' : 'work', match.index + 1, match.index + 1 + match[1].length));
  }
}

function readWords(
  text: string,
  words: readonly Word[],
  people: ReadonlySet<string>,
  lexicon: KoreanLexicon,
  out: NameMention[],
): void {
  for (let i = 0; i < words.length; ) {
    const body = bodyFrom(text, words, i, lexicon);
    const meeting = meetingFrom(text, words, i, body, lexicon);
    if (meeting) {
      out.push(meeting.mention);
      if (body) out.push(body.mention);
      i = meeting.next;
      continue;
    }
    if (body) {
      out.push(body.mention);
      const office = officeOf(text, words, i, body, lexicon);
      if (office) out.push(office.mention);
      i = office?.next ?? body.next;
      continue;
    }
    const { start, text: word } = words[i];
    const single = singleName(word, people, lexicon);
    if (single) {
      out.push(koreanMention(text, single.kind, start, start + single.length));
      const office = single.kind === 'person' ? officeAt(word, single.length, lexicon) : 0;
      if (office > 0) out.push(koreanMention(text, 'office', start + single.length, start + office));
    } else if (isBesidePerson(words, i, people, lexicon))
      out.push(koreanMention(text, 'office', start, start + officeIn(word, lexicon)));
    i++;
  }
}

const officeBehind = /^\s?(?:(?:전|현|당시)\s)?([가-힣]{2,12})/u;

// "푸틴 로씨야 대통령": the office of somebody from abroad.
function officesBeside(people: readonly NameMention[], text: string, lexicon: KoreanLexicon): NameMention[] {
  return people.flatMap(({ end }) => {
    const match = officeBehind.exec(text.slice(end, end + 20));
    if (!match) return [];
    const start = end + match[0].length - match[1].length;
    const length = officeIn(match[1], lexicon);
    return length > 0 ? [koreanMention(text, 'office', start, start + length)] : [];
  });
}

// "위원장 한설보", "이상호 대표"
function isBesidePerson(
  words: readonly Word[],
  i: number,
  people: ReadonlySet<string>,
  lexicon: KoreanLexicon,
): boolean {
  const end = officeIn(words[i].text, lexicon);
  if (end === 0) return false;
  const next = words[i + 1];
  const isPerson = ({ text }: Word): boolean =>
    personLength(text, people, lexicon) > 0 || packName(text, lexicon)?.kind === 'person';
  if (next?.follows && isPerson(next)) return true;
  const isApart = words[i].follows && /^(?:전|현|신임|당시)$/.test(words[i - 1].text);
  const before = words[isApart ? i - 2 : i - 1];
  if (isApart && !words[i - 1].follows) return false;
  if (!words[i].follows || before === undefined) return false;
  const known = packName(before.text, lexicon);
  return (
    personLength(before.text, people, lexicon) === before.text.length ||
    (known?.kind === 'person' && known.length === before.text.length)
  );
}

function singleName(
  word: string,
  people: ReadonlySet<string>,
  lexicon: KoreanLexicon,
): { kind: NameKind; length: number } | null {
  const known = packName(word, lexicon);
  if (known && (endsAt(word, known.length, lexicon) || titleAt(word, known.length, lexicon) || known.length > 3))
    return known;
  const person = personLength(word, people, lexicon);
  if (person > 0) return { kind: 'person', length: person };
  const facility = stemWith(word, lexicon.facilities, 2, lexicon);
  if (facility > 0) return { kind: 'place', length: facility };
  const place = placeLength(word, lexicon);
  return place > 0 ? { kind: 'place', length: place } : null;
}

function personLength(word: string, people: ReadonlySet<string>, lexicon: KoreanLexicon): number {
  for (const length of [3, 4, 2])
    if (
      word.length >= length &&
      people.has(word.slice(0, length)) &&
      (endsAt(word, length, lexicon) || titleAt(word, length, lexicon) > 0)
    )
      return length;
  return 0;
}

// A country or town; a district by its ending, where something is told to be in it or to come to it.
function placeLength(word: string, lexicon: KoreanLexicon): number {
  for (let length = word.length; length > 1; length--)
    if (lexicon.places.has(word.slice(0, length)) && endsAt(word, length, lexicon)) return length;
  const length = /^.{3,}?(?=(?:에서|에서의|에서는|에|으로|로)$)/.exec(word)?.[0].length ?? 0;
  const name = word.slice(0, length);
  if (lexicon.notAreas.some((other) => name.endsWith(other))) return 0;
  return lexicon.areas.some((area) => length > area.length + 1 && name.endsWith(area)) ? length : 0;
}
