import { type Span, unitAt } from '../model/index.ts';
import { undatedKinds } from './assertion.ts';
import { type Frame, nameKindOf } from './frame.ts';
import { inflect, type Verbs } from './inflection.ts';

/** Words by which a sentence without a date may tell something, by their hashes. */
export interface Telling {
  readonly hashes: ReadonlySet<number>;
  /** A bit for each hash, some of them shared: most other words have none that is set, which is seen at once. */
  readonly bits: Int32Array;
}

// A power of two.
const bitWords = 1 << 10;

const prime = 16777619;
const basis = 2166136261 | 0;

// The hot path of undated sentences: one pass over the letters of each, no string made (over 100 MB/s).
function hashOf(word: string): number {
  let hash = basis;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash;
}

/**
 * The words that such frames are told by as they need no date of their own: the nouns that their objects must be, or,
 * where these may be names, their verbs. `further` are words that tell by themselves,
 * `light` verbs that are in every other sentence and tell nothing alone.
 */
export function tellingOf(
  frames: readonly Frame[],
  verbs: Verbs,
  further: readonly string[],
  light: ReadonlySet<string>,
): Telling {
  const words = new Set(further.map((word) => word.toLowerCase()));
  for (const frame of frames) {
    const things = frame.patient ?? frame.in ?? [];
    const isPlain = things.length > 0 && things.every((entry) => nameKindOf(entry) === null);
    if (isPlain && !undatedKinds.has(frame.kind))
      for (const noun of things) for (const form of numbersOf(headOf(noun))) words.add(form);
    else for (const verb of frame.verbs ?? []) for (const form of formsOf(verb, verbs, light)) words.add(form);
  }
  const hashes = new Set([...words].map(hashOf));
  const bits = new Int32Array(bitWords);
  for (const hash of hashes) bits[(hash >>> 5) & (bitWords - 1)] |= 1 << (hash & 31);
  return { hashes, bits };
}

// "message of greetings", "joint statement of": the noun itself; of "dinner party" the word that says more.
function headOf(noun: string): string {
  const words = noun.replace(/ (?:of|for)(?: .*)?$/, '').split(' ');
  return words.findLast((word) => word.length > 5) ?? words[0];
}

// "make * report", "take office": the verb alone tells nothing.
function formsOf(verb: string, verbs: Verbs, light: ReadonlySet<string>): Iterable<string> {
  const words = verb.split(' ').filter((word) => word !== '*');
  const last = words[words.length - 1];
  if (words.length > 1 && last.length > 5) return [last];
  return light.has(words[0]) ? [] : inflect(words[0], verbs).keys();
}

const numbersOf = (noun: string): string[] => [noun, `${noun}s`];

/** Whether a stretch of a text has one of the words. */
export function tells(text: string, { start, end }: Span, { hashes, bits }: Telling): boolean {
  let hash = basis;
  let length = 0;
  for (let at = start; at <= end; at++) {
    let code = at < end ? unitAt(text, at) : 32;
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || code === 45) {
      hash = Math.imul(hash ^ code, prime);
      length++;
      continue;
    }
    if (length > 1 && bits[(hash >>> 5) & (bitWords - 1)] & (1 << (hash & 31)) && hashes.has(hash)) return true;
    hash = basis;
    length = 0;
  }
  return false;
}
