import { byPosition, type NameKind, type NameMention } from '../model/index.ts';
import { hasHangul } from './hangul.ts';
import type { KoreanLexicon } from './korean-lexicon.ts';

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

/** A stretch of Hangul and digits between spaces and marks, with what it names. */
interface Word {
  readonly start: number;
  readonly text: string;
}

/**
 * The names in a document's Korean passages. A body is named from the widest to the narrowest, each a word of its own
 * (조선로동당 중앙위원회 정치국), with endings on the last; a person by a title after or before the name, and everywhere once
 * known; works stand in 《 》.
 */
export function koreanNames(texts: readonly string[], lexicon: KoreanLexicon): NameMention[][] {
  const passages = texts.map(wordsOf);
  const people = new Set<string>();
  for (const words of passages)
    words.forEach((word, i) => {
      const name = personBy(word.text, words[i - 1]?.text ?? '', lexicon);
      if (name) people.add(name);
    });
  return texts.map((text, i) => {
    const out: NameMention[] = [];
    readQuoted(text, lexicon, out);
    readWords(text, passages[i], people, lexicon, out);
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

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\uac00-\ud7a30-9]+/g), (match) => ({ start: match.index, text: match[0] }));
}

// 《로동신문》; after 구호, a slogan.
function readQuoted(text: string, lexicon: KoreanLexicon, out: NameMention[]): void {
  for (const match of text.matchAll(/《([^》]{2,80})》/g)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const slogan = [...lexicon.slogans].some((cue) => before.includes(cue));
    out.push(mention(text, slogan ? 'slogan' : 'work', match.index + 1, match.index + 1 + match[1].length));
  }
}

const mention = (
  text: string,
  kind: NameKind,
  start: number,
  end: number,
  name = text.slice(start, end),
): NameMention => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
  name: name.replace(/\s+/g, ' '),
  basis: 'stated',
});

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
      i = body.next;
      continue;
    }
    const single = singleName(words[i].text, people, lexicon);
    if (single) out.push(mention(text, single.kind, words[i].start, words[i].start + single.length));
    i++;
  }
}

interface Found {
  readonly mention: NameMention;
  readonly next: number;
}

const longestChain = 6;

// A chain of bodies: each word but the last without an ending.
function bodyFrom(text: string, words: readonly Word[], i: number, lexicon: KoreanLexicon): Found | null {
  let end = -1;
  let next = i;
  let parent = '';
  for (; next < words.length && next < i + longestChain; next++) {
    const { start, text: word } = words[next];
    if (next > i && text.slice(words[next - 1].start + words[next - 1].text.length, start).trim() !== '') break;
    const length = bodyLength(word, next > i, lexicon);
    if (length === 0) break;
    if (end > 0) parent = text.slice(words[i].start, end);
    end = start + length;
    if (length < word.length) {
      next++;
      break;
    }
  }
  if (end < 0) return null;
  const own = mention(text, 'organisation', words[i].start, end);
  return { mention: parent ? { ...own, body: parent.replace(/\s+/g, ' ') } : own, next };
}

// How much of a word names a body: a name of a pack, or what ends in a word for one; the rest must be an ending.
function bodyLength(word: string, inside: boolean, lexicon: KoreanLexicon): number {
  const known = packName(word, lexicon);
  if (known?.kind === 'organisation' && isEnding(word.slice(known.length), lexicon)) return known.length;
  for (const organ of lexicon.organs) {
    const at = word.indexOf(organ);
    if (at >= 0 && at <= 6 && isEnding(word.slice(at + organ.length), lexicon)) return at + organ.length;
  }
  if (inside) return 0;
  for (const body of lexicon.bodies) {
    const at = word.indexOf(body);
    if (at >= 2 && isEnding(word.slice(at + body.length), lexicon)) return at + body.length;
  }
  return 0;
}

// 제7기 제5차전원회의, 제8차대회, 제4차대표자회
const numbered = /^제(\d{1,3})차/;

function meetingFrom(
  text: string,
  words: readonly Word[],
  i: number,
  body: Found | null,
  lexicon: KoreanLexicon,
): Found | null {
  let at = body ? body.next : i;
  const from = words[i].start;
  const term = /^제\d{1,3}기$/.test(words[at]?.text ?? '') ? words[at++].text : '';
  const word = words[at]?.text ?? '';
  const match = numbered.exec(word);
  // With an ending, the body does something at the meeting and does not name it.
  const open = body ? words[body.next - 1].start + words[body.next - 1].text.length === body.mention.end : false;
  if (!match && !open) return null;
  const rest = match ? word.slice(match[0].length) : word;
  const kind = lexicon.meetings.find(
    (meeting) => rest.startsWith(meeting) && isEnding(rest.slice(meeting.length), lexicon),
  );
  if (!kind) return null;
  const end = words[at].start + (match?.[0].length ?? 0) + kind.length;
  const parent = [body?.mention.name, term].filter(Boolean).join(' ');
  const base = mention(text, 'meeting', from, end);
  return {
    mention: {
      ...base,
      ...(match ? { ordinal: Number(match[1]) } : {}),
      series: parent ? `${parent} ${kind}` : kind,
      ...(parent ? { body: parent } : {}),
    },
    next: at + 1,
  };
}

function singleName(
  word: string,
  people: ReadonlySet<string>,
  lexicon: KoreanLexicon,
): { kind: NameKind; length: number } | null {
  const known = packName(word, lexicon);
  if (
    known &&
    (isEnding(word.slice(known.length), lexicon) || startsTitle(word.slice(known.length), lexicon) || known.length > 3)
  )
    return known;
  for (const length of [3, 4, 2])
    if (
      people.has(word.slice(0, length)) &&
      (isEnding(word.slice(length), lexicon) || startsTitle(word.slice(length), lexicon))
    )
      return { kind: 'person', length };
  for (const facility of lexicon.facilities) {
    const at = word.indexOf(facility);
    if (at >= 2 && isEnding(word.slice(at + facility.length), lexicon))
      return { kind: 'place', length: at + facility.length };
  }
  return null;
}

function packName(word: string, lexicon: KoreanLexicon): { kind: NameKind; length: number } | null {
  for (const { hangul, kind } of lexicon.names.get(word.slice(0, 2)) ?? [])
    if (word.startsWith(hangul)) return { kind, length: hangul.length };
  return null;
}

const isEnding = (rest: string, lexicon: KoreanLexicon): boolean => rest === '' || lexicon.particles.has(rest);
const startsTitle = (rest: string, lexicon: KoreanLexicon): boolean =>
  rest !== '' && lexicon.titles.some((title) => rest.startsWith(title));

// A surname and one or two syllables, with a title glued to it or in the word before.
function personBy(word: string, before: string, lexicon: KoreanLexicon): string | null {
  for (const length of [3, 4, 2]) {
    const name = word.slice(0, length);
    if (name.length < length || /\d/.test(name)) continue;
    const surname = lexicon.surnames.has(name.slice(0, 2)) && length === 4 ? 2 : lexicon.surnames.has(name[0]) ? 1 : 0;
    if (surname === 0 || length - surname > 2) continue;
    const rest = word.slice(length);
    if (lexicon.titles.some((title) => rest.startsWith(title) && title.length > 1)) return name;
    if (length === 3 && isEnding(rest, lexicon) && rest !== '' && lexicon.titles.includes(before)) return name;
  }
  return null;
}
