import { finals, initials, type Syllable, syllableOf } from './hangul.ts';

/** A syllable as it sounds among others: the letters that are heard, '' where none is. */
export interface Sound {
  /** ㅇ where nothing is heard. */
  readonly initial: string;
  readonly vowel: number;
  /** One of ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ; '' where the syllable is open. */
  readonly final: string;
  /** The initial was the final of the syllable before, and moved over (벽이). */
  readonly linked: boolean;
  /** The final was another letter than the one heard, so that it does not move over inside a compound. */
  readonly hardened: boolean;
}

// What a final is heard as, and what of a double final moves to a following vowel.
const heard: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ㄱ: 'ㄱㄲㄳㄺㅋ',
    ㄴ: 'ㄴㄵㄶ',
    ㄷ: 'ㄷㅅㅆㅈㅊㅌㅎ',
    ㄹ: 'ㄹㄼㄽㄾㅀ',
    ㅁ: 'ㅁㄻ',
    ㅂ: 'ㅂㅄㅍㄿ',
    ㅇ: 'ㅇ',
  }).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound])),
);
const parted: Readonly<Record<string, readonly [string, string]>> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄶ: ['ㄴ', 'ㅎ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅀ: ['ㄹ', 'ㅎ'],
  ㅄ: ['ㅂ', 'ㅅ'],
};
const aspirated: Readonly<Record<string, string>> = { ㄱ: 'ㅋ', ㄷ: 'ㅌ', ㅂ: 'ㅍ', ㅈ: 'ㅊ' };
const silent = 'ㅇ';
const i = 20;

// Endings and particles that take over a final as it is written: 앞에 is aphe, but 앞언덕 ap-ŏndŏk.
const particles = /^[이은을에의으아어]/;

/**
 * How a word's syllables sound: finals move to a following vowel (벽이), ㄷ and ㅌ before 이 become ㅈ and ㅊ (굳이), and ㅎ
 * after ㅎ-less stops of a stem aspirates (좋고). How neighbouring consonants change each other is left to each system.
 */
export function soundsOf(word: string): Sound[] {
  const syllables: Syllable[] = [];
  for (let at = 0; at < word.length; at++) {
    const syllable = syllableOf(word.charCodeAt(at));
    if (syllable) syllables.push(syllable);
  }
  let moved = '';
  let linked = false;
  return syllables.map((syllable, at) => {
    const initial = moved || initials[syllable.initial];
    const wasLinked = linked;
    moved = '';
    linked = false;
    let final = finals[syllable.final].trim();
    // 굵기 is kulgi: ㄺ before ㄱ is heard as ㄹ.
    if (final === 'ㄺ' && syllables[at + 1]?.initial === 0) final = 'ㄹ';
    let hardened = false;
    const next = syllables[at + 1];
    if (next && initials[next.initial] === silent && final !== '' && final !== silent) {
      const [stays, goes] = parted[final] ?? ['', final];
      const compound = /[ㅋㅍㅊㅌ]/.test(goes) && !particles.test(word.charAt(at + 1));
      if (compound) hardened = true;
      else {
        moved =
          goes === 'ㅎ'
            ? ''
            : next.vowel === i && goes === 'ㄷ'
              ? 'ㅈ'
              : next.vowel === i && goes === 'ㅌ'
                ? 'ㅊ'
                : goes;
        linked = moved !== '';
        final = stays;
      }
    } else if (next && /[ㅎㄶㅀ]/.test(final)) {
      // 좋고: a stem's ㅎ aspirates what follows.
      moved = aspirated[initials[next.initial]] ?? '';
      final = final === 'ㅎ' ? (moved ? '' : 'ㄷ') : final === 'ㄶ' ? 'ㄴ' : 'ㄹ';
    }
    return { initial, vowel: syllable.vowel, final: final === '' ? '' : heard[final], linked: wasLinked, hardened };
  });
}
