/** Whether a UTF-16 code unit is a space of some kind: blank, line break, form feed, no-break, ideographic. */
export const isSpace = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 9 && unit <= 13) || (unit >= 0x1c && unit <= 0x1f)
    : unit >= 0x85 &&
      (unit === 0xa0 ||
        unit === 0x85 ||
        unit === 0x1680 ||
        (unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000 ||
        unit === 0xfeff);

/** Whether a code unit breaks a line: LF, VT, FF, CR, NEL, line and paragraph separators. */
export const isBreak = (unit: number): boolean =>
  (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;

/** Whether a code unit is a letter (of any script; half a surrogate pair is none). */
export const isLetter = (unit: number): boolean =>
  unit < 0x80
    ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    : isHangul(unit) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xaa && letter.test(String.fromCharCode(unit)));

/** Whether a code unit is a small letter. */
export const isLower = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : unit >= 0xaa && unit < 0x3000 && lower.test(String.fromCharCode(unit));

/** Whether a code unit is a capital letter. */
export const isUpper = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : unit >= 0xc0 && unit < 0x3000 && upper.test(String.fromCharCode(unit));

/** Whether a code unit is an ASCII digit. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Whether a code unit is Han or kana, which are set without spaces between words. */
export const isUnspaced = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x3001 && unit <= 0x3003);

/** Whether a code unit is a Hangul syllable. */
export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** Whether a code unit is a letter of a script without capitals. */
export const isCaseless = (unit: number): boolean =>
  unit >= 0x5d0 && isLetter(unit) && !isLower(unit) && !isUpper(unit);
