import iconv from 'iconv-lite';
import english from '../lexicons/en/dates.json' with { type: 'json' };
import type { ChangeKind } from '../src/model/index.ts';

/** A text altered in one known way, and what a comparison should say of it. */
export interface Alteration {
  readonly way: string;
  readonly text: string;
  /** Absent for what changes nothing. */
  readonly expected?: Expected;
}

export interface Expected {
  readonly kinds: readonly ChangeKind[];
  /** What was there; a part of what is reported. */
  readonly was?: string;
  readonly is?: string;
  /** Words of the sentence. */
  readonly quote?: string;
}

/** Chooses the same every time: one of `count`, by a seed. */
export const chosen = (seed: number, count: number): number => {
  let x = (seed + 1) * 2654435761;
  x ^= x >>> 15;
  x = Math.imul(x, 2246822519);
  x ^= x >>> 13;
  return (x >>> 0) % count;
};

const at = <T>(list: readonly T[], seed: number): T | undefined => list[chosen(seed, list.length)];

/** The sentences of a text by a rule of its own, so that what is measured does not measure itself. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    let from = 0;
    const cut = (to: number): void => {
      const start = paragraph.index + from + (/^\s*/.exec(paragraph[0].slice(from))?.[0].length ?? 0);
      if (paragraph.index + to > start) found.push({ start, end: paragraph.index + to });
      from = to;
    };
    for (const match of paragraph[0].matchAll(/[.!?]["”’]?(?= +["“]?[A-Z])/g))
      if (!abbreviated.test(paragraph[0].slice(0, match.index))) cut(match.index + match[0].length);
    cut(paragraph[0].trimEnd().length);
  }
  return found;
}

const abbreviated =
  /(?:^|[\s(])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mt|Mr|Mrs|Dr|Lieut|Gen|Col|Maj|No|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\d+)$/;

// A family name, and two syllables that are no words for a body.
const person =
  '(?:Kim|Ri|Pak|Jang|Choe|Kang|Jo|Jon|Han|O|Hong|Ju|Thae|Hyon|Mun|Yang|Kwak|An|Ro|Paek|Hwang|Yun|Sin|So|Song|Jong|Rim|Cha) [A-Z][a-z]+ [A-Z][a-z]+';
const list = new RegExp(String.raw`(?<=\s)(?:${person}, )*${person},? and ${person}(?=[\s,.])`, 'g');

/** Takes one name out of a list of people. */
export function nameOut(text: string, seed: number): Alteration | null {
  const found = at([...text.matchAll(list)], seed);
  if (!found) return null;
  const names = [...found[0].matchAll(new RegExp(`${person}(?:,? and|,) `, 'g'))];
  const name = at(names, seed + 7);
  if (!name) return null;
  const who = name[0].replace(/(?:,? and|,) $/, '');
  // Somebody named twice in the list is still in it; one out of two leaves no list.
  if (found[0].split(who).length > 2) return null;
  const start = found.index + name.index;
  return {
    way: 'a name taken out of a list',
    text: text.slice(0, start) + text.slice(start + name[0].length),
    expected: { kinds: ['name-removed'], was: who },
  };
}

export function sentenceOut(text: string, seed: number): Alteration | null {
  const all = sentences(text).filter(({ start, end }) => end - start > 30);
  const span = at(all, seed);
  if (!span || all.length < 3) return null;
  const quote = text.slice(span.start, span.end);
  if (text.split(quote).length > 2) return null;
  return {
    way: 'a sentence dropped',
    text: text.slice(0, span.start) + text.slice(span.end).replace(/^ /, ''),
    expected: { kinds: ['event-gone', 'sentence-gone'], quote },
  };
}

export function sentenceMoved(text: string, seed: number): Alteration | null {
  const all = sentences(text).filter(({ start, end }) => end - start > 30);
  if (all.length < 6) return null;
  const from = chosen(seed, all.length - 4);
  const to = from + 3;
  const quote = text.slice(all[from].start, all[from].end);
  if (text.split(quote).length > 2) return null;
  const moved = `${text.slice(0, all[to].end)} ${quote}${text.slice(all[to].end)}`;
  return {
    way: 'a sentence moved',
    text: moved.slice(0, all[from].start) + moved.slice(all[from].end).replace(/^ /, ''),
    expected: { kinds: ['moved'], quote },
  };
}

const others: readonly (readonly [string, string])[] = [
  ['said', 'stated'],
  ['great', 'large'],
  ['expressed', 'voiced'],
  ['visited', 'called at'],
  ['highly', 'very much'],
  ['important', 'weighty'],
  ['showed', 'displayed'],
  ['watched', 'looked at'],
  ['stressed', 'underlined'],
  ['deep', 'profound'],
  ['warmly', 'heartily'],
  ['noted', 'observed'],
  ['called', 'appealed'],
  ['people', 'population'],
  ['held', 'convened'],
  ['made', 'produced'],
  ['which', 'that'],
];

export function reworded(text: string, seed: number): Alteration | null {
  const places = others.flatMap(([was, is]) =>
    [...text.matchAll(new RegExp(`(?<= )${was}(?= [a-z])`, 'g'))].map(({ index }) => ({ index, was, is })),
  );
  const place = at(places, seed);
  if (!place) return null;
  return {
    way: 'a sentence reworded',
    text: text.slice(0, place.index) + place.is + text.slice(place.index + place.was.length),
    expected: { kinds: ['reworded'], was: place.was, is: place.is },
  };
}

const { months } = english;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const date = new RegExp(
  String.raw`(?<=\s)(?:(?:${months.join('|')}) \d{1,2}(?=[,.]|\s[a-z])|(?:on|On) (?:${days.join('|')})(?=[\s,.])|(?:in|In) (?:19|20)\d\d(?=[\s,.]))`,
  'g',
);

export function dateMoved(text: string, seed: number): Alteration | null {
  const found = at([...text.matchAll(date)], seed);
  if (!found) return null;
  const [, head, last] = /^(.* )(\S+)$/.exec(found[0]) ?? [];
  const day = days.indexOf(last);
  const is =
    day >= 0
      ? days[(day + 1 + chosen(seed, 5)) % 7]
      : Number(last) > 31
        ? String(Number(last) - 1 - chosen(seed, 9))
        : String((Number(last) + 1 + chosen(seed, 20)) % 28 || 28);
  if (is === last) return null;
  return {
    way: 'a date changed',
    text: text.slice(0, found.index) + head + is + text.slice(found.index + found[0].length),
    expected: { kinds: ['date-changed'], was: last, is },
  };
}

const titles: readonly (readonly [string, string])[] = [
  ['vice-chairman of the', 'chairman of the'],
  ['general secretary of the', 'first secretary of the'],
  ['chairman of the', 'vice-chairman of the'],
  ['secretary of the', 'vice-chairman of the'],
  ['vice-premier', 'premier'],
  ['minister of', 'vice-minister of'],
  ['director of the', 'vice-director of the'],
];

export function titleChanged(text: string, seed: number): Alteration | null {
  const places = titles.flatMap(([was, is]) =>
    [...text.matchAll(new RegExp(`(?<= )${was}(?= [A-Z])`, 'g'))].map(({ index }) => ({ index, was, is })),
  );
  const place = at(places, seed);
  if (!place) return null;
  return {
    way: 'a title changed',
    text: text.slice(0, place.index) + place.is + text.slice(place.index + place.was.length),
    expected: { kinds: ['title-changed'], was: place.was.split(' ')[0], is: place.is.split(' ')[0] },
  };
}

/** Every way to change what a text says, in turn. */
export const meaningful = [nameOut, sentenceOut, sentenceMoved, reworded, dateMoved, titleChanged];

const wrapped = (text: string, width: number): string =>
  text.replace(/[^\n]+/g, (paragraph) => {
    let column = 0;
    return paragraph.replace(/\S+ ?/g, (word) => {
      if (column > 0 && column + word.trimEnd().length > width) {
        column = word.length;
        return `\n${word}`;
      }
      column += word.length;
      return word;
    });
  });

const utf8AsWindows = (text: string): string =>
  text.replace(/[‘’“”–—…]/g, (character) => new TextDecoder('windows-1252').decode(Buffer.from(character, 'utf8')));

const fits = (text: string): boolean => iconv.decode(iconv.encode(text, 'win1252'), 'win1252') === text;

const curly = (text: string): string =>
  text
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(])'/g, '$1‘')
    .replace(/'/g, '’');

/** Every way to change a text's looks and not what it says; bytes, as a file would hold them. */
export const cosmetic: readonly { readonly way: string; readonly bytes: (text: string) => Uint8Array }[] = [
  { way: 'curly quotation marks', bytes: (text) => Buffer.from(curly(text)) },
  { way: 'single quotation marks for double', bytes: (text) => Buffer.from(text.replaceAll('"', "'")) },
  {
    way: 'spaces doubled and trailing',
    bytes: (text) => Buffer.from(text.replace(/([.,]) /g, '$1  ').replace(/\n/g, '  \n')),
  },
  {
    way: 'no-break and thin spaces',
    bytes: (text) => Buffer.from(text.replace(/(\d) /g, '$1\u00a0').replace(/, /g, ',\u2009')),
  },
  { way: 'wrapped at 72 columns', bytes: (text) => Buffer.from(wrapped(text.replace(/\n+/g, '\n\n'), 72)) },
  { way: 'carriage returns', bytes: (text) => Buffer.from(text.replace(/\n/g, '\r\n')) },
  { way: 'UTF-16', bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { way: 'Windows-1252', bytes: (text) => (fits(text) ? iconv.encode(text, 'win1252') : Buffer.from(text)) },
  { way: 'UTF-8 taken for Windows-1252', bytes: (text) => Buffer.from(utf8AsWindows(curly(text))) },
  {
    way: 'character references',
    bytes: (text) => Buffer.from(text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')),
  },
  { way: 'soft hyphens', bytes: (text) => Buffer.from(text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2')) },
  {
    way: 'hyphens of other kinds, or none',
    bytes: (text) =>
      Buffer.from(
        text.replace(/([a-z])-([a-z])/g, (_, a: string, b: string) => (b < 'm' ? `${a}\u2010${b}` : `${a}${b}`)),
      ),
  },
  {
    way: 'words broken over lines',
    bytes: (text) => Buffer.from(text.replace(/\n+/g, '\n\n').replace(/(.{60}\S* [a-z]{3,})([a-z]{4,} )/g, '$1-\n$2')),
  },
];
