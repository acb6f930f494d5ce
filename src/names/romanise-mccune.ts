import type { Sound } from './hangul-sound.ts';

const vowel = 'a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i'.split(' ');
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
  ㅈ: 'ch',
  ㅉ: 'tch',
  ㅊ: "ch'",
  ㅋ: "k'",
  ㅌ: "t'",
  ㅍ: "p'",
  ㅎ: 'h',
};
const voiced: Readonly<Record<string, string>> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' };
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
 * A word in McCune-Reischauer (1939), by its table of finals before initials: stops voiced after a vowel, ㄴ, ㅁ, ㅇ, and
 * ㄱ ㅂ after ㄹ too; stops nasal before nasals and ㄹ; n'g where ㄴ meets ㄱ.
 */
export function mccuneWord(sounds: readonly Sound[]): string {
  let word = '';
  sounds.forEach((sound, at) => {
    const before = at === 0 ? null : sounds[at - 1].final;
    word += beginning(sound, before) + vowel[sound.vowel] + ending(sound, sounds[at + 1]?.initial ?? '');
  });
  return word;
}

function beginning({ initial }: Sound, before: string | null): string {
  if (before === null) return plain[initial];
  if (initial === 'ㄹ') return before === '' ? 'r' : before === 'ㄹ' || before === 'ㄴ' ? 'l' : 'n';
  if (initial === 'ㄴ') return before === 'ㄹ' ? 'l' : 'n';
  if (voiced[initial] && (before === '' || /[ㄴㅁㅇ]/.test(before)))
    return before === 'ㄴ' && initial === 'ㄱ' ? "'g" : voiced[initial];
  if (before === 'ㄹ' && /[ㄱㅂ]/.test(initial)) return voiced[initial];
  return plain[initial];
}

function ending(sound: Sound, next: string): string {
  if (/[ㄴㅁㄹ]/.test(next) && nasal[sound.final]) return nasal[sound.final];
  if (sound.final === 'ㄴ' && next === 'ㄹ') return 'l';
  // ㄹ before ㅎ is r (철호 is Ch'ŏrho); ㄷ before ㅅ is lost in ss.
  if (sound.final === 'ㄹ' && next === 'ㅎ') return 'r';
  if (sound.final === 'ㄷ' && /[ㅅㅆ]/.test(next)) return 's';
  return final[sound.final];
}
