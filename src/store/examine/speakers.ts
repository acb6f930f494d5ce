import type { DatabaseSync } from 'node:sqlite';
import type { Ref } from '../../model/index.ts';
import { readMonths } from './month-keeper.ts';

/** A source of which it is known of what months it tells (since year 0, in order). */
export interface TellingSource {
  /** Rowid. */
  readonly source: number;
  readonly months: Int32Array;
}

/** A source, or a publisher of several, with the months of which it tells something: each once, in order. */
export interface Speaker {
  readonly publisher: string | null;
  readonly months: Int32Array;
  /** The sources that it speaks by, in the order of their ids; those that tell of no month are none. */
  readonly parts: readonly TellingSource[];
}

/** All who tell of some month, in the order of the ids of their first sources. */
export function speakersOf(db: DatabaseSync): Speaker[] {
  const rows = db.prepare('SELECT source, publisher, months FROM source_months ORDER BY uid');
  rows.setReturnArrays(true);
  const told = rows.all() as unknown as [number, string | null, string][];
  // One list for all: as many lists as sources take longer to make than to read.
  const list = new Int32Array(told.reduce((sum, [, , letters]) => sum + letters.length, 0));
  const spoken = new Map<string, TellingSource[]>();
  const all: { readonly publisher: string | null; readonly parts: TellingSource[] }[] = [];
  let place = 0;
  for (const [source, publisher, letters] of told) {
    const end = readMonths(letters, list, place);
    const one = { source, months: list.subarray(place, end) };
    place = end;
    const known = publisher === null ? undefined : spoken.get(publisher);
    if (known) known.push(one);
    else {
      const parts = [one];
      all.push({ publisher, parts });
      if (publisher !== null) spoken.set(publisher, parts);
    }
  }
  return all.map(({ publisher, parts }) => ({ publisher, months: monthsOf(parts), parts }));
}

const monthsOf = (parts: readonly TellingSource[]): Int32Array =>
  parts.length === 1 ? parts[0].months : Int32Array.from(new Set(parts.flatMap(({ months }) => [...months]))).sort();

/** Names speakers: by the id of their first source, and its title, or the publisher of several. */
export function speakerNames(db: DatabaseSync): (speaker: Speaker) => Ref {
  const find = db.prepare('SELECT uid, title FROM source WHERE id = ?');
  return ({ publisher, parts }) => {
    const { uid, title } = find.get(parts[0].source) ?? {};
    return { id: String(uid), name: publisher !== null && parts.length > 1 ? publisher : String(title) };
  };
}

/** The last month of which anyone tells something; 0 where nobody does. */
export const lastMonth = (all: readonly Speaker[]): number =>
  all.reduce((latest, { months }) => Math.max(latest, months[months.length - 1]), 0);

/** The first and the last month of which anyone tells: the first is after the last where nobody does. */
export function spanOf(all: readonly Speaker[]): { readonly low: number; readonly high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { months } of all) {
    low = Math.min(low, months[0]);
    high = Math.max(high, months[months.length - 1]);
  }
  return { low, high };
}
