import type { Sound } from './hangul-sound.ts';

const initial: Readonly<Record<string, string>> = {
  ㄱ: 'g',
  ㄲ: 'kk',
  ㄴ: 'n',
  ㄷ: 'd',
  ㄸ: 'tt',
  ㄹ: 'r',
  ㅁ: 'm',
  ㅂ: 'b',
  ㅃ: 'pp',
  ㅅ: 's',
  ㅆ: 'ss',
  ㅇ: '',
  ㅈ: 'j',
  ㅉ: 'jj',
  ㅊ: 'ch',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: 'h',
};
const final: Readonly<Record<string, string>> = {
  '': '',
  ㄱ: 'k',
  ㄴ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅇ: 'ng',
};
const vowel = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');

// What a stop becomes before a nasal or ㄹ.
const nasal: Readonly<Record<string, string>> = { ㄱ: 'ng', ㄷ: 'n', ㅂ: 'm' };

/** A word in Revised Romanization (2000): as it sounds, ㄱ ㄷ ㅂ as g d b before vowels, as k t p at the end. */
export function revisedWord(sounds: readonly Sound[]): string {
  let word = '';
  sounds.forEach((sound, at) => {
    const before = sounds[at - 1]?.final ?? '';
    let begin = initial[sound.initial];
    if (sound.initial === 'ㄹ' && before !== '') begin = before === 'ㄹ' || before === 'ㄴ' ? 'l' : 'n';
    if (sound.initial === 'ㄴ' && before === 'ㄹ') begin = 'l';
    word += begin + vowel[sound.vowel];
    const next = sounds[at + 1]?.initial ?? '';
    if (/[ㄴㅁㄹ]/.test(next) && nasal[sound.final]) word += nasal[sound.final];
    else if (sound.final === 'ㄴ' && next === 'ㄹ') word += 'l';
    else word += final[sound.final];
  });
  return word;
}
