import type { Item } from './item.ts';
import type { Verb } from './verb.ts';

/**
 * Index at which a clause that opens a sentence ends, where a date stands between commas before the subject behind it:
 * "After N. took Veld, on 3 May 1911, he signed …" dates what he signed. Null where none does. `from` is the index of the
 * first item of that subject.
 */
export function endBeforeDate(items: readonly Item[], verb: Verb, from: number): number | null {
  const [opening] = items;
  if (!opening.in.subordinating && !opening.in.timeRelative) return null;
  if (items[from - 1]?.word !== ',' || !items[from - 2]?.date) return null;
  const comma = items[from - 3]?.in.prepositions ? from - 4 : from - 3;
  return comma > verb.last && items[comma].word === ',' ? comma : null;
}

/** Whether ", and again" stands at item `at`: behind a clause that only says when, what it belongs to goes on. */
export const isAndAgain = (items: readonly Item[], at: number): boolean =>
  items[at].word === ',' && (items[at + 1]?.in.adding ?? false) && (items[at + 2]?.in.repeating ?? false);
