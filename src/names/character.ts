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

/** Code units below this are in `characters`; above it are no letters with case or accent that names here use. */
export const charactersEnd = 0x250;

/**
 * By code unit: its class in the low five bits, and above them the unit without case, accent or breve (Ŏ and ŏ are o),
 * so that spellings with and without diacritics are one word. One lookup for each unit of a text.
 */
export const characters = new Uint32Array(charactersEnd);

const marks: Readonly<Record<string, number>> = {
  "'": Character.apostrophe,
  '`': Character.apostrophe,
  '-': Character.hyphen,
  '.': Character.dot,
  ',': Character.comma,
  '!': Character.stop,
  '?': Character.stop,
  ':': Character.colon,
  ';': Character.colon,
  '"': Character.quote,
  '«': Character.openQuote,
  '»': Character.closeQuote,
  '(': Character.openBracket,
  '[': Character.openBracket,
  '{': Character.openBracket,
  ')': Character.closeBracket,
  ']': Character.closeBracket,
  '}': Character.closeBracket,
  '\n': Character.newline,
  '\u00ad': Character.lower,
};

for (let unit = 0; unit < charactersEnd; unit++) {
  const text = String.fromCharCode(unit);
  const plain = text.toLowerCase().normalize('NFD').charCodeAt(0);
  characters[unit] = (marks[text] ?? classOf(text)) | (plain << 5);
}

function classOf(text: string): number {
  if (/\p{Lu}/u.test(text)) return Character.upper;
  if (/\p{L}/u.test(text)) return Character.lower;
  if (/[0-9]/.test(text)) return Character.digit;
  return /\s/.test(text) ? Character.space : Character.other;
}

/** The entry of `characters` for any code unit. Letters without case (Hangul, Han) count as lower. */
export function characterOf(unit: number): number {
  if (unit < charactersEnd) return characters[unit];
  if (unit === 0x2019 || unit === 0x2018) return Character.apostrophe | (0x27 << 5);
  if (unit === 0x2010 || unit === 0x2011) return Character.hyphen | (0x2d << 5);
  return punctuation(unit) | (unit << 5);
}

function punctuation(unit: number): number {
  if (unit >= 0x2000 && unit < 0x2070) return generalPunctuation(unit);
  if (unit === 0x3000 || unit === 0xfeff) return Character.space;
  if (unit > 0x3000 && unit < 0x3040) return cjkPunctuation(unit);
  return unit >= 0xff00 && unit < 0xff65 ? Character.other : Character.lower;
}

function generalPunctuation(unit: number): number {
  if (unit === 0x201c || unit === 0x201e) return Character.openQuote;
  if (unit === 0x201d) return Character.closeQuote;
  if (unit === 0x2028 || unit === 0x2029) return Character.newline;
  if (unit <= 0x200a || unit === 0x202f) return Character.space;
  if (unit >= 0x2012 && unit <= 0x2015) return Character.colon;
  return unit === 0x2026 ? Character.stop : Character.other;
}

function cjkPunctuation(unit: number): number {
  if (unit === 0x3001) return Character.comma;
  if (unit === 0x3002) return Character.stop;
  if (unit === 0x300a || unit === 0x3008 || unit === 0x300c || unit === 0x300e) return Character.openQuote;
  if (unit === 0x300b || unit === 0x3009 || unit === 0x300d || unit === 0x300f) return Character.closeQuote;
  return Character.other;
}

/** The code unit without case, accent or breve; typographic apostrophes are ', typographic hyphens are -. */
export const foldUnit = (unit: number): number => characterOf(unit) >> 5;
