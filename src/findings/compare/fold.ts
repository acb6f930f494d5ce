/** A text without what does not change what it says; `at` leads from its offsets to the text's own, null where they are equal. */
export interface Folded {
  readonly text: string;
  readonly at: Int32Array | null;
}

// Nothing in such a text is folded: the common case, kept free of any copying.
const plain = /^[ -%'-~]*$/;

// A space of any kind; a line break within a passage is one too.
const blank = /\s/u;
// What composes with the letter before it: marks, and the letters of a Hangul syllable.
const mark = /[\p{M}\u1160-\u11ff]/u;
const singleQuotes = new Set('‘’‚‛′ʼʹ`´＇ˈ');
const doubleQuotes = new Set('“”„‟″«»〝〞＂《》『』「」');
const dashes = new Set('‐‑‒–—―−－﹣');
// Soft hyphen, zero-width characters, byte-order mark, the sign for what could not be decoded.
const nothing = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ufffd']);
const entity =
  /^&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(quot|apos|amp|lt|gt|nbsp|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|shy));/i;
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
};

/**
 * Folds what editions of one text differ in without differing in what they say: kinds and lengths of spaces, quotation
 * marks and dashes, composed and decomposed letters, full and half width, character references left in, and UTF-8 that
 * was once taken for Windows-1252 ("â€™").
 */
export function fold(text: string): Folded {
  if (plain.test(text) && !text.includes('  ')) return { text, at: null };
  let out = '';
  const at: number[] = [];
  const put = (piece: string, from: number): void => {
    for (const unit of piece) {
      if (nothing.has(unit)) continue;
      const one = blank.test(unit)
        ? ' '
        : singleQuotes.has(unit)
          ? "'"
          : doubleQuotes.has(unit)
            ? '"'
            : dashes.has(unit)
              ? '-'
              : unit;
      if (one === ' ' && (out === '' || out.endsWith(' '))) continue;
      out += one;
      for (let i = 0; i < one.length; i++) at.push(from);
    }
  };
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === 0x26) {
      const found = entity.exec(text.slice(i, i + 12));
      if (found) {
        put(characterOf(found), i);
        i += found[0].length;
        continue;
      }
    }
    if (code < 0x80 && !(text.charCodeAt(i + 1) >= 0x300 && mark.test(text[i + 1]))) {
      put(text[i], i);
      i++;
      continue;
    }
    const mended = misreadAt(text, i);
    if (mended) {
      put(mended.text.normalize('NFKC'), i);
      i += mended.length;
      continue;
    }
    // A letter with the marks that follow it, a syllable with its letters: what composes is folded together.
    let end = i + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
    while (end < text.length && mark.test(text[end])) end++;
    const piece = text.slice(i, end);
    put(singleQuotes.has(piece) || doubleQuotes.has(piece) ? piece : piece.normalize('NFKC'), i);
    i = end;
  }
  at.push(text.length);
  return { text: out, at: Int32Array.from(at) };
}

/** The offset in the text of an offset in what it was folded to. */
export const unfolded = ({ at }: Folded, offset: number): number => (at === null ? offset : at[offset]);

/** What two folded stretches share when they say the same: letters, figures and points, without spaces, quotes, hyphens. */
export const keyOfFolded = (folded: string): string =>
  folded.replace(/(?<=\p{L})-\s*(?=\p{L})|[\s'"]+|(?<=\p{L})\?(?=\p{L})|(?<=\s|^)\?(?=\p{L})/gu, '');

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name) return entities[name.toLowerCase()];
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

// What Windows-1252 makes of the bytes 0x80 to 0x9f; other characters below 0x100 stand for themselves.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = (unit: string): number => {
  const high = windows.indexOf(unit);
  return high >= 0 ? 0x80 + high : unit.charCodeAt(0);
};

/** The character that stands at `i` as the bytes of its UTF-8 read as Windows-1252, and how many units it takes. */
function misreadAt(text: string, i: number): { text: string; length: number } | null {
  const lead = byteOf(text[i]);
  const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
  if (more === 0 || i + more >= text.length) return null;
  let code = lead & (0x3f >> more);
  for (let next = i + 1; next <= i + more; next++) {
    const byte = byteOf(text[next]);
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return code <= 0x10ffff ? { text: String.fromCodePoint(code), length: more + 1 } : null;
}
