import chardet from 'chardet';
import iconv from 'iconv-lite';
import { utf8Census } from './utf8.ts';
import { utf16Order } from './utf16.ts';

/** Bytes made text: without a byte-order mark, with the encoding that was found and what a user should know of it. */
export interface Decoded {
  readonly text: string;
  /** A name as in the WHATWG Encoding Standard, in lower case: `utf-8`, `utf-16le`, `euc-kr`, `windows-1252`. */
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** As much as is looked at to tell one old encoding from another, in bytes. */
const sampleLength = 64 * 1024;
const canonical: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  ascii: 'windows-1252',
  latin1: 'windows-1252',
  cp949: 'euc-kr',
  ks_c_5601_1987: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  uhc: 'euc-kr',
  utf8: 'utf-8',
};

/** The name under which an encoding is known here; null where it cannot be read. */
function encodingName(label: string): string | null {
  const name = label.trim().toLowerCase();
  const known = canonical[name] ?? name;
  return known === 'utf-8' || iconv.encodingExists(known) ? known : null;
}

/** Text of bytes in a named encoding; what cannot be decoded is U+FFFD. A byte-order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (/^utf-(8|16le|16be)$/.test(encoding)) return new TextDecoder(encoding).decode(bytes);
  // iconv-lite, since the decoder that Node brings has read windows-1252 as ISO 8859-1 in some releases.
  return iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    encoding === 'euc-kr' ? 'cp949' : encoding,
  );
}

const plural = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

const brokenNote = (broken: number, first: number): string =>
  `${plural(broken, 'byte')} could not be decoded as UTF-8, the first at byte ${first.toLocaleString('en')}; a � stands for each stretch of them.`;

// Letters with accents, quotation marks and dashes are what Windows-1252 has beyond ASCII in prose: whether these bytes
// stand where such characters do, beside a letter or a space, rather than as the debris of something else.
function looksWestern(bytes: Uint8Array, first: number): boolean {
  let fit = 0;
  let seen = 0;
  for (let i = first; i < bytes.length && seen < 1000; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    seen++;
    const before = bytes[i - 1] | 0x20;
    const after = bytes[i + 1] | 0x20;
    const besideLetter = (before >= 0x61 && before <= 0x7a) || (after >= 0x61 && after <= 0x7a) || before >= 0xc0;
    const punctuation = (byte >= 0x91 && byte <= 0x97) || byte === 0x85 || (byte >= 0xa0 && byte <= 0xbb);
    if (punctuation || (byte >= 0xc0 && byte !== 0xff && byte !== 0xfe && besideLetter)) fit++;
  }
  return fit >= seen * 0.8;
}

function legacy(bytes: Uint8Array, first: number): string | null {
  const sample = bytes.subarray(Math.max(0, first - 200), first + sampleLength);
  const [best] = chardet.analyse(sample).filter(({ name }) => !/^utf/i.test(name) && encodingName(name) !== null);
  if (best === undefined) return null;
  const name = encodingName(best.name)!;
  if (/^(euc-|gb|big5|shift)/.test(name)) return best.confidence >= 20 ? name : null;
  return looksWestern(bytes, first)
    ? best.confidence >= 60
      ? name
      : 'windows-1252'
    : best.confidence >= 40
      ? name
      : null;
}

// The encoding of bytes that are not whole UTF-8.
function detect(bytes: Uint8Array): { encoding: string; notes: string[] } {
  const census = utf8Census(bytes);
  const note = brokenNote(census.broken, census.firstBroken);
  // In another encoding about a tenth of what is beyond ASCII looks like a whole sequence.
  if (census.sequences >= census.broken) return { encoding: 'utf-8', notes: [note] };
  const old = legacy(bytes, census.firstBroken);
  return old === null
    ? { encoding: 'utf-8', notes: [note] }
    : { encoding: old, notes: [`Read as ${old}, which its bytes look like.`] };
}

/** Control characters that no text has: all of C0 but tab, LF, VT, FF, CR, SUB and ESC. */
const control = /[\0-\x08\x0e-\x19\x1c-\x1f]/;

function controlIn(text: string): string | null {
  const at = text.search(control);
  if (at < 0) return null;
  const code = text.charCodeAt(at).toString(16).padStart(2, '0');
  const byte = Buffer.byteLength(text.slice(0, at)).toLocaleString('en');
  return `is no text: it has the control character 0x${code} at byte ${byte}`;
}

// UTF-8 without a fault, as most texts are; null for anything else.
function wholeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text from bytes: by a byte-order mark, by the encoding that the file itself declares where it fits, otherwise by what the
 * bytes are. `{ error }` says in a clause, to be put after the file's name, why they are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded | { readonly error: string } {
  const order = utf16Order(bytes);
  if (order !== null) return { text: decodeAs(bytes, order), encoding: order, notes: [] };
  const decoded = decodeBytes(bytes, declared);
  const error = controlIn(decoded.text);
  return error === null ? decoded : { error };
}

function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const named = declared === null ? null : encodingName(declared);
  const whole = wholeUtf8(bytes);
  if (named !== null && named !== 'utf-8' && !named.startsWith('utf-16')) {
    const text = decodeAs(bytes, named);
    if (!text.includes('\ufffd') || whole === null) return { text, encoding: named, notes: [] };
  }
  if (whole !== null) return { text: whole, encoding: 'utf-8', notes: [] };
  const { encoding, notes } = detect(bytes);
  return { text: decodeAs(bytes, encoding), encoding, notes };
}
