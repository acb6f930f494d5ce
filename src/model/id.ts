import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from './span.ts';

/** What an id names; an id begins with it, so that a reader sees what it leads to. */
export const idPrefixes = [
  'source',
  'capture',
  'passage',
  'mention',
  'claim',
  'event',
  'entity',
  'series',
  'tenure',
  'relation',
  'resolution',
  'era',
  'finding',
  'decision',
] as const;
export type IdPrefix = (typeof idPrefixes)[number];

// Crockford's base 32: no letter that looks like a digit, so that an id survives being read aloud.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const digits = 16;

/**
 * An id made from what identifies a thing, and from nothing else: the same parts give the same id everywhere.
 * 80 bits of SHA-256, so that a million things collide with a chance of one in 10^12.
 * A part that is absent differs from one that is empty.
 */
export function idOf(prefix: IdPrefix, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}-${digest(JSON.stringify([prefix, ...parts]))}`;
}

/** The id of a capture: from its bytes' SHA-256 (hexadecimal), its source's id and the day it was retrieved. */
export const captureId = (sha256Hex: string, sourceId: string, retrieved: string | null): string =>
  idOf('capture', sha256Hex, sourceId, retrieved);

/** The id of a passage or mention: from its capture and its span, written out, so that it can be read back. */
export const spanId = (prefix: 'passage' | 'mention', capture: string, span: Span, kind?: string): string =>
  `${prefix}-${capture.slice('capture-'.length)}-${span.start}-${span.end}${kind ? `-${kind}` : ''}`;

/** What kind of thing `id` names, or null where it is no id of ours. */
export function prefixOf(id: string): IdPrefix | null {
  const prefix = id.slice(0, Math.max(id.indexOf('-'), 0)) as IdPrefix;
  return idPrefixes.includes(prefix) ? prefix : null;
}

/** The same id under another prefix: an event goes by the least of its claims' ids. */
export const withPrefix = (prefix: IdPrefix, id: string): string => prefix + id.slice(id.indexOf('-'));

function digest(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && out.length < digits) {
      bits -= 5;
      out += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
    if (out.length === digits) return out;
  }
  return out;
}
