/** What a code unit is to the tokeniser. */
export const Char = { other: 0, letter: 1, capital: 2, digit: 3, space: 4, line: 5 } as const;

/** The `Char` of every UTF-16 code unit. Half of a surrogate pair counts as a letter, so that it never parts a word. */
export const charOf: Uint8Array = new Uint8Array(0x10000);

for (let unit = 0; unit < 0x10000; unit++) {
  const text = String.fromCharCode(unit);
  if (unit >= 0x30 && unit <= 0x39) charOf[unit] = Char.digit;
  else if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) charOf[unit] = Char.line;
  else if (unit === 0xfeff || unit === 0x200b || /\s/.test(text)) charOf[unit] = Char.space;
  else if ((unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{M}]/u.test(text))
    charOf[unit] = /\p{Lu}/u.test(text) ? Char.capital : Char.letter;
}

/** Whether a code unit is a letter, small or capital. */
export const isLetter = (unit: number): boolean => charOf[unit] === Char.letter || charOf[unit] === Char.capital;
/** Whether a code unit is a digit from 0 to 9; digits of other scripts are not. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Whether a code unit is white space, line breaks included. */
export const isSpace = (unit: number): boolean => charOf[unit] >= Char.space;
