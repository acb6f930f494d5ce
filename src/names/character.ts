/** What a code unit is to the tokeniser. */
export const Character = {
  space: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  apostrophe: 4,
  hyphen: 5,
  dot: 6,
  comma: 7,
  stop: 8,
  colon: 9,
  quote: 10,
  openQuote: 11,
  closeQuote: 12,
  openBracket: 13,
  closeBracket: 14,
  newline: 15,
  other: 16,
} as const;

const limit = 0x250;
const table = new Uint8Array(limit);
for (let unit = 0; unit < limit; unit++) {
  const text = String.fromCharCode(unit);
  if (/\p{Lu}/u.test(text)) table[unit] = Character.upper;
  else if (/\p{L}/u.test(text)) table[unit] = Character.lower;
  else if (/[0-9]/.test(text)) table[unit] = Character.digit;
  else if (text === '\n') table[unit] = Character.newline;
  else if (/\s/.test(text)) table[unit] = Character.space;
  else table[unit] = Character.other;
}
const mark = (marks: string, value: number): void => {
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = value;
};
mark("'`", Character.apostrophe);
mark('-', Character.hyphen);
mark('.', Character.dot);
mark(',', Character.comma);
mark('!?', Character.stop);
mark(':;', Character.colon);
mark('"', Character.quote);
mark('«', Character.openQuote);
mark('»', Character.closeQuote);
mark('([{', Character.openBracket);
mark(')]}', Character.closeBracket);
mark('\u00ad', Character.lower);

/** The class of a code unit. Letters without case (Hangul, Han) count as lower. */
export function characterOf(unit: number): number {
  if (unit < limit) return table[unit];
  if (unit >= 0x2000 && unit < 0x2070) return generalPunctuation(unit);
  if (unit === 0x3000 || unit === 0xfeff) return Character.space;
  if (unit > 0x3000 && unit < 0x3040) return cjkPunctuation(unit);
  if (unit >= 0xff00 && unit < 0xff65) return Character.other;
  return Character.lower;
}

function generalPunctuation(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018) return Character.apostrophe;
  if (unit === 0x201c || unit === 0x201e) return Character.openQuote;
  if (unit === 0x201d) return Character.closeQuote;
  if (unit === 0x2010 || unit === 0x2011) return Character.hyphen;
  if (unit === 0x2028 || unit === 0x2029) return Character.newline;
  if (unit <= 0x200a || unit === 0x202f) return Character.space;
  if (unit >= 0x2012 && unit <= 0x2015) return Character.colon;
  if (unit === 0x2026) return Character.stop;
  return Character.other;
}

function cjkPunctuation(unit: number): number {
  if (unit === 0x3001) return Character.comma;
  if (unit === 0x3002) return Character.stop;
  if (unit === 0x300a || unit === 0x3008 || unit === 0x300c || unit === 0x300e) return Character.openQuote;
  if (unit === 0x300b || unit === 0x3009 || unit === 0x300d || unit === 0x300f) return Character.closeQuote;
  return Character.other;
}
