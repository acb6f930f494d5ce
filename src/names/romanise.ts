import exceptions from '../../lexicons/ko/names-romanisation.json' with { type: 'json' };
import { soundsOf } from './hangul-sound.ts';
import { dprkWord } from './romanise-dprk.ts';
import { mccuneWord } from './romanise-mccune.ts';
import { pressName } from './romanise-press.ts';
import { revisedWord } from './romanise-revised.ts';

/**
 * `mccune`: McCune-Reischauer (1939), with its breves and apostrophes. `revised`: Revised Romanization (2000).
 * `dprk`: the system of 1992 in its form of 2012. `press`: as the English press of the DPRK writes people (Kim Jong Un).
 */
export const romanisations = ['mccune', 'revised', 'dprk', 'press'] as const;
export type Romanisation = (typeof romanisations)[number];

/**
 * Hangul in Latin letters; what is not Hangul stays. In small letters, but for `press`, which writes a person's name,
 * each syllable apart with a capital. Spaces part words, inside which sounds change each other.
 *
 *     romanise('정은', 'mccune') // "chŏngŭn"
 *     romanise('김정은', 'press') // "Kim Jong Un"
 */
export function romanise(hangul: string, system: Romanisation): string {
  const fixed: Readonly<Record<string, string>> = exceptions[system];
  const text = hangul.normalize('NFC');
  if (system === 'press') return text.replace(runs, (word) => fixed[word] ?? pressName(word));
  const address = text.split(' ').filter((word) => administrative.test(word)).length > 1;
  return text.replace(runs, (word) => {
    if (Object.hasOwn(fixed, word)) return fixed[word];
    const unit = address && system === 'dprk' ? (administrative.exec(word)?.[1] ?? '') : '';
    return unit
      ? `${wordIn(word.slice(0, -unit.length), system)}-${voicedUnit(wordIn(unit, system))}`
      : wordIn(word, system);
  });
}

const runs = /[\uac00-\ud7a3]+/g;

// What parts of an address end with; the systems set it off with a hyphen.
const administrative = /^[\uac00-\ud7a3]{2,}(도|시|군|구역|구|읍|리|동|로동자구)$/;

// A unit's name is voiced as inside a word: 도 is -do, 군 -gun.
const voicedUnit = (unit: string): string => unit.replace(/^k(?!h)/, 'g').replace(/^t(?!h)/, 'd');

function wordIn(word: string, system: Exclude<Romanisation, 'press'>): string {
  const sounds = soundsOf(word);
  if (system === 'mccune') return mccuneWord(sounds);
  return system === 'revised' ? revisedWord(sounds) : dprkWord(sounds);
}
