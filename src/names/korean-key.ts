import spellings from '../../lexicons/ko/names-spellings.json' with { type: 'json' };

const usual: Readonly<Record<string, string>> = spellings.spellings;

const vowel = '(?:yae|yeo|yi|wae|yo|ya|ye|yu|wo|wa|we|wi|ae|eo|eu|oe|oi|ui|a|e|i|o|u)';
const consonant = "(?:kk|kh|k'|tt|th|t'|pp|ph|p'|ss|sh|tch|jj|ch'|ch|[kgtdpbsjlrnmh])";
// A token that could be Korean: syllables, each with a vowel.
const korean = new RegExp(`^(?:${consonant}?${vowel}(?:ng'?|n'|[kgtdpblrnms](?!${vowel}))?)+$`);

/**
 * The keys of a Korean name given as Latin tokens, surname first; none where a token cannot be Korean. Aspirates,
 * tense and voiced stops fall together, and so do o and ŏ, u and ŭ, which the English press does not tell apart;
 * initial r and n go as in the south (Ri and Yi, Ryong and Yong); neighbouring consonants change each other as they sound.
 */
export function koreanKey(tokens: readonly string[]): string[] {
  let keys = [''];
  for (let at = 0; at < tokens.length; at++) {
    const letters = fold(tokens[at]);
    if (!korean.test(letters)) return [];
    const parts = sounds(letters, at < 2);
    keys = keys.flatMap((key) => parts.map((part) => key + part));
  }
  return keys.map(assimilate);
}

/** The tokens with usual but unsystematic spellings exchanged for the press's (Lee is Ri), where any is. */
export function looseTokens(tokens: readonly string[]): string[][] {
  const exchanged = tokens.map((token) => usual[fold(token)] ?? token);
  return exchanged.some((token, at) => token !== tokens[at]) ? [exchanged] : [];
}

const fold = (token: string): string =>
  token
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`ʼ]/g, "'")
    .toLowerCase();

// A token's sounds; two ways where ng could also be n and g.
function sounds(letters: string, initial: boolean): string[] {
  const folded = letters
    .replace(/n'(?=[gk])/g, 'n|')
    .replace(/eo/g, 'o')
    .replace(/eu/g, 'u')
    .replace(/oi/g, 'oe')
    .replace(/ng(?![aeiouwy])/g, 'ŋ');
  const ways = /ng/.test(folded) ? [folded.replace(/ng/g, 'ŋ'), folded.replace(/ng/g, 'nk')] : [folded];
  return ways.map((way) => {
    const merged = way
      .replace(/\||'/g, '')
      .replace(/tch|jj|ch|j/g, 'c')
      .replace(/kk|kh|g/g, 'k')
      .replace(/tt|th|d/g, 't')
      .replace(/pp|ph|b/g, 'p')
      .replace(/ss|sh/g, 's')
      .replace(/r/g, 'l');
    if (!initial) return merged;
    return merged
      .replace(/^[ln](?=[iy])/, '')
      .replace(/^l/, 'n')
      .replace(/^yi$/, 'i');
  });
}

const assimilate = (key: string): string =>
  key
    .replace(/([ktpc])h/g, '$1')
    .replace(/k(?=[nml])/g, 'ŋ')
    .replace(/p(?=[nml])/g, 'm')
    .replace(/t(?=[nml])/g, 'n')
    .replace(/([ŋm])l/g, '$1n')
    .replace(/nl|ln/g, 'll')
    .replace(/ts/g, 'ss');
