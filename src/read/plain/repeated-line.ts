import { isCaseless, isLower } from '../character.ts';
import { isOrnament } from '../furniture-line.ts';
import { endsSentence } from '../sentence.ts';
import { type Line, lengthOf } from './line.ts';

/** Longest line that can be a running header: as it stands, and with any spaces made one, in code units. */
const longestRaw = 300;
export const longestHeader = 100;
/** Fewest places where a line comes back that may be furniture wherever it stands. */
const fewest = 3;
/** As many lines around a number or header as are looked past for the text that it cuts. */
const reach = 4;
/** Of the usual width, the share that a line before a cut has, and one that is full. */
const leastShare = 0.6;
const fullShare = 0.85;

/** A line as it would be repeated: its text with any spaces made one. */
export const headerKey = (text: string, line: Line): string => text.slice(line.start, line.end).replace(/\s+/g, ' ');

/** Whether a line is the end of a sentence, or goes on with one: where it comes back it is text that is said again. */
export const isText = (key: string): boolean =>
  endsSentence(key, 0, key.length) || (/^\p{Ll}/u.test(key) && key.includes(' '));

/** The short lines of a text that stand in three places or more, those apart that are text. */
export interface Repeated {
  /** The places of each, by what it says. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly lines: ReadonlySet<number>;
}

/** Finds the lines that come back in a text. */
export function repeatedLines(text: string, lines: readonly Line[]): Repeated {
  const byKey = new Map<string, number[]>();
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].width > longestHeader || lengthOf(lines[i]) > longestRaw) continue;
    const key = headerKey(text, lines[i]);
    const seen = byKey.get(key);
    if (seen === undefined) byKey.set(key, [i]);
    else seen.push(i);
  }
  for (const [key, { length }] of byKey) if (length < fewest || isText(key) || isOrnament(key)) byKey.delete(key);
  return { byKey, lines: new Set([...byKey.values()].flat()) };
}

/**
 * Whether a line cuts a sentence: the text before it, lines that `passes` takes for furniture left out, ends no sentence, and
 * that after it begins small, or, where letters have no case, the one before fills the `usual` width.
 */
export function cutsSentence(
  text: string,
  lines: readonly Line[],
  at: number,
  usual: number,
  passes: (line: number) => boolean,
): boolean {
  let before = at - 1;
  let after = at + 1;
  while (before > at - reach && before >= 0 && passes(before)) before--;
  while (after < at + reach && after < lines.length && passes(after)) after++;
  if (before < 0 || after >= lines.length || lines[before].width < usual * leastShare) return false;
  if (/[.!?:;”"’)\]。]/.test(text[lines[before].end - 1])) return false;
  const first = text.charCodeAt(lines[after].start);
  return isLower(first) || (isCaseless(first) && lines[before].width >= usual * fullShare);
}
