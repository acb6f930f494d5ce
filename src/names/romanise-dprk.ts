import type { Sound } from './hangul-sound.ts';

const vowel = 'a ae ya yae ŏ e yŏ ye o wa wae oi yo u wŏ we wi yu ŭ ŭi i'.split(' ');
const plain: Readonly<Record<string, string>> = {
  ㄱ: 'k',
  ㄲ: 'kk',
  ㄴ: 'n',
  ㄷ: 't',
  ㄸ: 'tt',
  ㄹ: 'r',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅃ: 'pp',
  ㅅ: 's',
  ㅆ: 'ss',
  ㅇ: '',
  ㅈ: 'j',
  ㅉ: 'jj',
  ㅊ: 'ch',
  ㅋ: 'kh',
  ㅌ: 'th',
  ㅍ: 'ph',
  ㅎ: 'h',
};
const voiced: Readonly<Record<string, string>> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b' };
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
const nasal: Readonly<Record<string, string>> = { ㄱ: 'ng', ㄷ: 'n', ㅂ: 'm' };

/**
 * A word in the DPRK's system of 1992, as revised in 2012 (jj for ㅉ, oi for ㅚ): aspirates with h, stops voiced after
 * vowels and ㄴ ㄹ ㅁ ㅇ, and ㄱ after ㄱ, ㅂ after ㄷ too (압록강, 백과, 삿갓봉). A hyphen keeps letters apart that could be
 * read as one: n-gy (판교), and a hardened final before a vowel (앞언덕).
 */
export function dprkWord(sounds: readonly Sound[]): string {
  let word = '';
  sounds.forEach((sound, at) => {
    const before = sounds[at - 1];
    word +=
      (before ? inner(sound, before) : plain[sound.initial]) +
      vowel[sound.vowel] +
      ending(sound, sounds[at + 1]?.initial ?? '');
  });
  return word;
}

function inner({ initial, vowel: index, linked }: Sound, before: Sound): string {
  if (initial === 'ㅇ') return before.hardened ? '-' : '';
  if (initial === 'ㄹ') {
    if (linked) return 'l';
    if (/[ㄴ]/.test(before.final)) return 'l';
    return before.final === 'ㄱ' ? 'n' : 'r';
  }
  if (initial === 'ㄴ' && before.final === 'ㄹ') return 'l';
  if (voiced[initial]) {
    if (before.final === '' || /[ㄴㄹㅁㅇ]/.test(before.final))
      return before.final === 'ㄴ' && initial === 'ㄱ' && vowel[index].startsWith('y') ? '-g' : voiced[initial];
    if (before.final === 'ㄱ' && initial === 'ㄱ') return 'g';
    if (before.final === 'ㄷ' && initial === 'ㅂ') return 'b';
  }
  return plain[initial];
}

function ending(sound: Sound, next: string): string {
  if (/[ㄴㅁㄹ]/.test(next) && nasal[sound.final]) return nasal[sound.final];
  if (sound.final === 'ㄴ' && next === 'ㄹ') return 'l';
  return final[sound.final];
}
