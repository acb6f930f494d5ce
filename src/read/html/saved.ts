import { issuedOf } from '../issued.ts';

/** What programs that save pages write into them: the day the copy was taken, and the address it was taken from. */
export interface Saved {
  readonly retrieved: string | null;
  readonly address: string | null;
}

/** An address without the archive it was fetched from: "https://web.archive.org/web/2019…/https://…" is the latter. */
export const originalAddress = (address: string): string =>
  address.replace(/^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(?=https?:)/i, '');

const day = (text: string | undefined): string | null => {
  const issued = text === undefined ? null : issuedOf(text);
  return issued !== null && /^\d{4}-\d\d-\d\d$/.test(issued) ? issued : null;
};

/** Reads the comments of SingleFile, of the Wayback Machine, and of browsers ("saved from url=(0031)https://…"). */
export function savedFrom(comments: readonly string[]): Saved {
  let retrieved: string | null = null;
  let address: string | null = null;
  for (const comment of comments) {
    if (/Page saved with SingleFile/.test(comment)) {
      retrieved ??= day(/^[ \t]*saved date:[ \t]*(\S.*)$/m.exec(comment)?.[1]);
      address ??= /^[ \t]*url:[ \t]*(\S+)/m.exec(comment)?.[1] ?? null;
    }
    retrieved ??= day(/FILE ARCHIVED ON\s+(?:[\d:]{1,12}\s+)?([a-z]{3,9} \d\d?, \d{4})/i.exec(comment)?.[1]);
    address ??= /saved from url=\(\d+\)(\S+)/.exec(comment)?.[1] ?? null;
  }
  return { retrieved, address: address === null ? null : originalAddress(address) };
}
