/** As many code units as are looked at to tell UTF-16 without a byte-order mark. */
const sampleUnits = 4096;

type Order = 'utf-16le' | 'utf-16be';

// Whether a code unit is one that prose has: ASCII text, Latin, Greek, Cyrillic, punctuation, kana, Han, Hangul.
const isProse = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0xa0 && unit < 0x530) ||
  (unit >= 0x2010 && unit < 0x2044) ||
  (unit >= 0x3000 && unit < 0x30ff) ||
  (unit >= 0x4e00 && unit < 0x9fb0) ||
  (unit >= 0xac00 && unit < 0xd7a4);

// Shares of prose and of spaces and line breaks, which an order of bytes that is the wrong one does not show.
function census(bytes: Uint8Array, high: 0 | 1): { prose: number; spaces: number; units: number } {
  const units = Math.min(bytes.length >> 1, sampleUnits);
  let prose = 0;
  let spaces = 0;
  for (let i = 0; i < units; i++) {
    const unit = bytes[i * 2 + high] * 256 + bytes[i * 2 + (1 - high)];
    if (isProse(unit)) prose++;
    if (unit === 0x20 || unit === 0x0a || unit === 0x3000) spaces++;
  }
  return { prose, spaces, units };
}

/** The byte order of UTF-16 text, by its byte-order mark or, without one, by how it looks; null where it is something else. */
export function utf16Order(bytes: Uint8Array): Order | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.subarray(0, sampleUnits * 2).includes(0)) return null;
  for (const [order, high] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    const { prose, spaces, units } = census(bytes, high);
    if (prose >= units * 0.97 && spaces > 0) return order;
  }
  return null;
}
