/** The most bytes that one text may have: 64 MB, counted as 64 × 1024² bytes. A longer one is refused, not cut. */
export const textLimit = 64 * 1024 ** 2;

/** A number of bytes for people: `64 MB`, `1.5 MB`, `12 kB`, `7 bytes`. */
export function sizeInWords(bytes: number): string {
  const [size, unit] =
    bytes >= 1024 ** 2 ? [bytes / 1024 ** 2, 'MB'] : bytes >= 1024 ? [bytes / 1024, 'kB'] : [bytes, 'bytes'];
  return `${Number(size.toFixed(1)).toLocaleString('en')} ${bytes === 1 ? 'byte' : unit}`;
}
