import { type NameKind, nameKinds } from '../model/index.ts';

/** Any argument, whatever it is. */
export const anyKind = 1;

const nameBits: ReadonlyMap<string, number> = new Map(nameKinds.map((kind, i) => [kind, (2 << i) | anyKind]));

/** The bits of a name of a kind. */
export const nameBitsOf = (kind: NameKind): number => nameBits.get(kind) ?? anyKind;

const firstNounBit = 1 + nameKinds.length;
const nounBitCount = 32 - firstNounBit;

/**
 * The bits of a plain noun: one that all nouns with its last word have ("launcher", "rocket launcher"), and some others.
 * What has none of the bits of a list is nothing that the list accepts: so that is seen without looking it up.
 */
export function nounBitsOf(noun: string): number {
  let hash = 0;
  for (let at = noun.lastIndexOf(' ') + 1; at < noun.length; at++)
    hash = (Math.imul(hash, 31) + noun.charCodeAt(at)) | 0;
  return anyKind | (1 << (firstNounBit + ((hash >>> 0) % nounBitCount)));
}
