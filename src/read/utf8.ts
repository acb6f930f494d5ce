/** How far bytes are UTF-8: sequences of several bytes that are whole, bytes that belong to none, and where these begin. */
export interface Utf8Census {
  readonly sequences: number;
  readonly broken: number;
  /** Offset of the first byte that belongs to no sequence; -1 where all do. */
  readonly firstBroken: number;
}

// Length of the sequence that a byte begins, and the bounds of its second byte (Unicode 17, table 3-7).
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (bytes[at + 1] < low || bytes[at + 1] > high) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  return length;
}

/** Counts what in `bytes` is UTF-8 beyond ASCII and what is not. */
export function utf8Census(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  let broken = 0;
  let firstBroken = -1;
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i] < 0x80) {
      i++;
      continue;
    }
    const length = sequenceAt(bytes, i);
    if (length > 0) {
      sequences++;
      i += length;
    } else {
      broken++;
      if (firstBroken < 0) firstBroken = i;
      i++;
    }
  }
  return { sequences, broken, firstBroken };
}
