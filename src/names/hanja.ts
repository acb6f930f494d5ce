import table from '../../lexicons/ko/names-hanja.json' with { type: 'json' };

const readings: Readonly<Record<string, string>> = table.readings;

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
