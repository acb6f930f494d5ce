import { finals, initials, syllableOf } from './hangul.ts';

const vowel = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const initial = 'k kk n t tt r m p pp s ss  j jj ch kh th ph h'.split(' ');
const heard: Readonly<Record<string, string>> = {
  ㄱ: 'k',
  ㄲ: 'k',
  ㄳ: 'k',
  ㄴ: 'n',
  ㄵ: 'n',
  ㄶ: 'n',
  ㄷ: 't',
  ㄹ: 'l',
  ㄺ: 'k',
  ㄻ: 'm',
  ㄼ: 'l',
  ㅁ: 'm',
  ㅂ: 'p',
  ㅄ: 'p',
  ㅅ: 't',
  ㅆ: 't',
  ㅇ: 'ng',
  ㅈ: 't',
  ㅊ: 't',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: 't',
};
const voiced: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b' };

// Surnames of two syllables are written as one word.
const longSurnames = /^(?:남궁|황보|선우|독고|제갈|사공|서문|동방)/;

/**
 * A person's name as the English press of the DPRK writes it: each syllable apart with a capital, no breves, no
 * assimilation, but the third syllable's k, t, p voiced after a vowel, n, l, m or ng (Kim Jong Gak).
 */
export function pressName(name: string): string {
  const surname = longSurnames.test(name) ? 2 : 1;
  let out = '';
  let before = '';
  for (let at = 0; at < name.length; at++) {
    const syllable = syllableOf(name.charCodeAt(at));
    if (!syllable) continue;
    let begin = initials[syllable.initial] === 'ㅇ' ? '' : initial[syllable.initial];
    if ((at === surname + 1 || at === surname - 1) && at > 0 && voiced[begin] && !/[ktp]$/.test(before))
      begin = voiced[begin];
    const end = syllable.final === 0 ? '' : (heard[finals[syllable.final]] ?? '');
    const written = begin + vowel[syllable.vowel] + end;
    const apart = at === 0 || (surname === 2 && at === 1) ? '' : ' ';
    out += apart + (surname === 2 && at === 1 ? written : written.charAt(0).toUpperCase() + written.slice(1));
    before = written;
  }
  return out;
}
