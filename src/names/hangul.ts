/** One Hangul syllable by its letters: indices into `initials` and `finals`, and of its vowel, in Unicode's order. */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  /** 0 where the syllable ends in its vowel. */
  readonly final: number;
}

const first = 0xac00;
const last = 0xd7a3;

/** Unicode's order of the letters that begin and end a syllable. */
export const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The letters of the syllable at `unit`; null for any other code unit. */
export function syllableOf(unit: number): Syllable | null {
  if (unit < first || unit > last) return null;
  const index = unit - first;
  return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 };
}

/** Whether a text has a Hangul syllable in it. */
export const hasHangul = (text: string): boolean => /[\uac00-\ud7a3]/.test(text);

/** Whether a text has a Chinese character in it. */
export const hasHan = (text: string): boolean => /[\u4e00-\u9fff\uf900-\ufaff]/.test(text);

const [nieun, rieul, silent] = ['ㄴ', 'ㄹ', 'ㅇ'].map((letter) => initials.indexOf(letter));
// ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ
const soft: ReadonlySet<number> = new Set([2, 6, 7, 12, 17, 20]);

/**
 * A text with ㄹ and ㄴ at the beginning of a syllable as the south writes them at the beginning of a word: 련맹 and 연맹, 로동
 * and 노동, 녀성 and 여성 come to one. It says nothing of how a text is spelled: 나라 becomes 나나.
 */
export const southern = (text: string): string =>
  text.replace(/[\uac00-\ud7a3]/g, (character) => {
    const syllable = syllableOf(character.charCodeAt(0))!;
    if (syllable.initial !== rieul && syllable.initial !== nieun) return character;
    const initial = soft.has(syllable.vowel) ? silent : nieun;
    return String.fromCharCode(first + initial * 588 + syllable.vowel * 28 + syllable.final);
  });
