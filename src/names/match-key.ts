import type { NameKind } from '../model/index.ts';
import { hasHan, hasHangul, southern } from './hangul.ts';
import { inHangul } from './hanja.ts';
import { koreanKey, looseTokens } from './korean-key.ts';
import { romanise } from './romanise.ts';

/**
 * The key under which the spellings of one name meet: for Korean names of people the sounds of their syllables (Kim Jong
 * Un, Kim Chŏng-ŭn, Gim Jeongeun, 김정은 and 金正恩 have one), for all others the words without case, accents, apostrophes,
 * hyphens and articles. It only proposes: namesakes have one key too.
 */
export function matchKey(name: string, kind: NameKind = 'person'): string {
  return kind === 'person' ? (personKeys(name, false)[0] ?? wordKey(parted(name))) : wordKey(name);
}

/**
 * All keys that could find the name: the first is `matchKey`'s; the others allow for spellings that no system gives (Lee,
 * Park, Chung) and for letters that can be parted in two ways (Hangyŏl).
 */
export function matchKeys(name: string, kind: NameKind = 'person'): string[] {
  const keys = kind === 'person' ? [...personKeys(name, false), ...personKeys(name, true)] : [];
  return keys.length > 0 ? [...new Set(keys)] : [wordKey(kind === 'person' ? parted(name) : name)];
}

// "S.M. Mironov" as "S. M. Mironov".
const parted = (name: string): string => (name.includes('.') ? name.replace(/\.(?=\p{L})/gu, '. ') : name);

/** The words of a name, folded: "workers party of korea". */
function wordKey(name: string): string {
  const latin = hasHangul(name) ? romanise(name, 'dprk') : name;
  return latin
    .normalize('NFD')
    .replace(/\p{M}|['’‘`.]/gu, '')
    .toLowerCase()
    .replace(/[\s‐‑-]+/g, ' ')
    .replace(/\bthe /g, '')
    .trim();
}

function personKeys(name: string, loose: boolean): string[] {
  const hangul = hasHan(name) ? inHangul(name) : name;
  if (hangul === null) return [];
  if (hasHangul(hangul)) {
    const whole = hangul.replace(/\s/g, '');
    // 정렬 and 정열: how the south writes the last syllable of a name is up to its bearer.
    const other = southern(whole.slice(-1));
    return [
      ...latinKeys(romanise(whole, 'press'), loose),
      ...(loose && other !== whole.slice(-1) ? latinKeys(romanise(whole.slice(0, -1) + other, 'press'), false) : []),
    ];
  }
  return latinKeys(hangul, loose);
}

function latinKeys(latin: string, loose: boolean): string[] {
  const tokens = latin.trim().split(/[\s‐‑-]+/);
  if (tokens.length < 2 || tokens.length > 4) return [];
  return (loose ? looseTokens(tokens) : [tokens]).flatMap(koreanKey);
}
