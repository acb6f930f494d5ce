import words from '../../lexicons/ko/hanja.json' with { type: 'json' };
import korean from '../../lexicons/ko/names.json' with { type: 'json' };
import table from '../../lexicons/ko/names-hanja.json' with { type: 'json' };
import { hasHan } from './hangul.ts';

const readings: Readonly<Record<string, string>> = table.readings;
const ofWords: ReadonlyMap<string, string> = new Map(
  Object.entries(words.readings).flatMap(([reading, characters]) =>
    [...characters].map((character): [string, string] => [character, reading]),
  ),
);
const surnames: ReadonlySet<string> = new Set(korean.words.surname);

/** A name in Chinese characters by their Korean readings (金正恩 is 김정은); null where one is not in the table. */
export function inHangul(name: string): string | null {
  let hangul = '';
  for (const character of name.replace(/\s/g, '')) {
    const reading = /[\uac00-\ud7a3]/.test(character) ? character : readings[character];
    if (reading === undefined) return null;
    hangul += reading;
  }
  return hangul;
}

const withEnding = /[\u4e00-\u9fff](?:[은는이가을를의에와과로하되]|으로|에서)(?![가-힣]{3})/u;
const run = /[\u4e00-\u9fff]+/gu;
const kana = /[\u3040-\u30ff]/u;
const figures = /^[〇一二三四五六七八九十百千]+[年月日]?$/u;

/**
 * The passages of a document in mixed script by their Korean readings, each as long as it was: 朝鮮勞動黨은 is 조선로동당은. A
 * gloss in brackets behind Hangul stays, and so do figures and what the tables do not have. Null where no passage has Chinese
 * characters with a Korean ending.
 */
export function mixedInHangul(texts: readonly string[]): string[] | null {
  if (!texts.some((text) => hasHan(text) && withEnding.test(text))) return null;
  return texts.map((text) => (hasHan(text) && !kana.test(text) ? read(text) : text));
}

const read = (text: string): string =>
  text.replace(run, (characters: string, at: number) => {
    const before = text.slice(Math.max(0, at - 12), at);
    // 리문재(李文在, 1912~1974)
    if (/[가-힣]\s?[(（[][^)）\]]*$/u.test(before) || figures.test(characters)) return characters;
    const isName = characters.length > 1 && characters.length < 5 && surnames.has(readings[characters[0]] ?? '');
    return [...characters]
      .map((character) =>
        isName
          ? (readings[character] ?? ofWords.get(character) ?? character)
          : (ofWords.get(character) ?? readings[character] ?? character),
      )
      .join('');
  });
