import type { NameMention, Passage } from '../model/index.ts';
import { type Argument, argument } from './argument.ts';
import { type Item, isAdverb } from './item.ts';
import type { Predicate } from './predicate.ts';

const marks: ReadonlySet<string> = new Set(['–', '—', '-', ':', '|']);

/** Whether a sentence is an entry of a chronology: its date, a mark, and then what happened. */
export const isEntry = (items: readonly Item[]): boolean =>
  items[0]?.date != null && items[1]?.sort === 'mark' && marks.has(items[1].word);

/**
 * Index of the first item of an entry that tells what happened: behind its date, or at its beginning where another line
 * dates it (`isLent`); -1 of what is no entry.
 */
export function entryStart(items: readonly Item[], kind: Passage['kind'], isLent: boolean): number {
  if (isEntry(items)) return 2;
  const isListed = kind === 'list-item' || kind === 'table-cell';
  if (isListed && items[0]?.date && (items[1]?.isCapital || items[1]?.name || items[1]?.in.bestowing)) return 1;
  return isLent ? 0 : -1;
}

/**
 * Whom a sketch of a life is of: the person that a passage opens with, the years of the life behind the name
 * ("Ada Quill (1904–89): Born in Orm. Joined the union in 1925."). Null where the first sentence is another.
 */
export function sketched(items: readonly Item[]): NameMention | null {
  const { name } = items[0] ?? { name: null };
  if (name?.kind !== 'person' || items[1]?.word !== '(') return null;
  const close = items.findIndex(({ word }) => word === ')');
  const isLife = close > 0 && close < 20 && items.slice(1, close).some(({ date }) => date !== null);
  return isLife && items[close + 1]?.sort === 'mark' ? name : null;
}

/** A name as the subject of item `at`, where a sentence leaves it out: what it is told of stands above or before. */
export const leftOut = (theme: NameMention, items: readonly Item[], at: number): Argument =>
  argument(items, at, at, at, { ...theme, text: items[at].word, basis: 'context' });

/**
 * The predicates of an entry that says what happened without saying to whom ("1931 – elected secretary", "Renamed the
 * Union Bank"), told of the one that the heading above it names; the same predicates where it says, or is no entry.
 * `start` is the index of the first item that tells.
 */
export function toldOfTheme(
  predicates: readonly Predicate[],
  items: readonly Item[],
  start: number,
  theme: NameMention,
): readonly Predicate[] {
  let from = start;
  while (items[from] && isAdverb(items[from])) from++;
  const at = predicates.findIndex(({ group }) => group !== null);
  const main = predicates[at];
  if (!main?.group || main.first > from || main.first < start || main.subject.length > 0 || main.group.led)
    return predicates;
  // It is told of where the verb stands, and known from the heading.
  const subject = [leftOut(theme, items, main.at)];
  const isGiven = items[main.at].in.bestowing;
  const voice = isGiven ? 'passive' : main.group.voice;
  // "Opening the congress, …" leads up to something else.
  if (main.group.voice === 'active' && !main.group.finite) return predicates;
  const told: Predicate = { ...main, group: { ...main.group, voice, finite: true }, subject };
  return predicates.map((one) => {
    if (one === main) return told;
    if (one.sharesWith !== main) return one;
    return one.subject.length === 0 ? { ...one, sharesWith: told, subject } : { ...one, sharesWith: told };
  });
}
