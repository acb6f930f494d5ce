import type { DatabaseSync } from 'node:sqlite';
import type { Others, SourceMonths, SubjectMonths, ToldMonth, Volume } from '../../findings/index.ts';
import { missedBefore } from '../../findings/index.ts';
import { claimWitness } from './claim-witness.ts';
import { claimTells, readMonths, tellsOfMonth, unpackMonths } from './month-keeper.ts';

/** What speaks as one: the reports of one publisher or site are one source of many days. */
export const speaker = `coalesce(source.publisher, CASE WHEN source.address LIKE 'http%' THEN
  substr(source.address, instr(source.address, '//') + 2,
    instr(substr(source.address, instr(source.address, '//') + 2) || '/', '/') - 1) END, source.uid)`;

/** A source, or a publisher of several, with the months of which it tells something: each once, in order. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly months: Int32Array;
  /** The sources (rowids) that it speaks by. */
  readonly parts: readonly { readonly id: string; readonly source: number; readonly months: Int32Array }[];
}

/** All who tell of some month, by the ids of their sources. */
export function speakersOf(db: DatabaseSync): Speaker[] {
  const rows = db.prepare(`
    SELECT source.id, source.uid, source.title, ${speaker}, months
    FROM source LEFT JOIN source_months ON source_months.source = source.id ORDER BY source.uid`);
  rows.setReturnArrays(true);
  const told = rows.all() as unknown as [number, string, string, string, string | null][];
  // One list for all: as many lists as sources take longer to make than to read.
  const list = new Int32Array(told.reduce((sum, [, , , , letters]) => sum + (letters?.length ?? 0), 0));
  const spoken = new Map<string, { title: string; sources: number; parts: Speaker['parts'][number][] }>();
  let place = 0;
  for (const [source, id, title, name, letters] of told) {
    let own = spoken.get(name);
    if (own === undefined) {
      own = { title, sources: 0, parts: [] };
      spoken.set(name, own);
    }
    own.sources++;
    if (letters === null) continue;
    const end = readMonths(letters, list, place);
    own.parts.push({ id, source, months: list.subarray(place, end) });
    place = end;
  }
  const all: Speaker[] = [];
  for (const [name, { title, sources, parts }] of spoken)
    if (parts.length > 0)
      all.push({ id: parts[0].id, name: sources === 1 ? title : name, months: monthsOf(parts), parts });
  return all;
}

const monthsOf = (parts: Speaker['parts']): Int32Array =>
  parts.length === 1 ? parts[0].months : Int32Array.from(new Set(parts.flatMap(({ months }) => [...months]))).sort();

/** The last month of which anyone tells something; 0 where nobody does. */
export const lastMonth = (all: readonly Speaker[]): number =>
  all.reduce((latest, { months }) => Math.max(latest, months[months.length - 1]), 0);

const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Shows months that speakers tell of; their witnesses are read when asked for. */
export function monthReader(db: DatabaseSync): (speaker: Speaker, month: number) => ToldMonth {
  const find = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf
    FROM capture CROSS JOIN claim ON claim.capture = capture.id
    WHERE capture.source = ? AND substr(earliest, 1, length(earliest) - 3) = ? AND ${claimTells}
    ORDER BY earliest, claim.uid LIMIT 1`);
  return (speaker, month) => ({
    month,
    get witness() {
      return claimWitness(find.get(partTelling(speaker, month)?.source ?? -1, monthText(month)) ?? {});
    },
  });
}

// The first of the sources of a speaker that tells of a month.
const partTelling = ({ parts }: Speaker, month: number): Speaker['parts'][number] | undefined =>
  parts.find(({ months }) => placeOf(months, month) !== -1);

/** A speaker as a critic reads it. */
export const sourceMonths = (
  { id, name, months, ...own }: Speaker,
  read: ReturnType<typeof monthReader>,
): SourceMonths => ({
  id,
  name,
  months: Array.from(months, (month) => read({ id, name, months, ...own }, month)),
});

/** The months of which any source tells something, in order. */
export function allTogether(all: readonly Speaker[], read: ReturnType<typeof monthReader>): ToldMonth[] {
  const { low, first } = tellersOf(all);
  return first.flatMap((speaker, at) => (speaker === null ? [] : [read(speaker, low + at)]));
}

/** Of each month from the first that is told of, the first two who tell of it: one of them is another than any. */
interface Tellers {
  readonly low: number;
  readonly first: readonly (Speaker | null)[];
  readonly second: readonly (Speaker | null)[];
}

// Arrays by month, and no maps: all months of all sources are gone through.
function tellersOf(all: readonly Speaker[]): Tellers {
  const { low, high } = spanOf(all);
  const first: (Speaker | null)[] = Array(Math.max(0, high - low + 1)).fill(null);
  const second = first.slice();
  for (const speaker of all) {
    const { months } = speaker;
    for (let i = 0; i < months.length; i++) {
      const at = months[i] - low;
      if (first[at] === null) first[at] = speaker;
      else if (second[at] === null) second[at] = speaker;
    }
  }
  return { low, first, second };
}

// The first and the last month of which anyone tells.
function spanOf(all: readonly Speaker[]): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { months } of all) {
    low = Math.min(low, months[0]);
    high = Math.max(high, months[months.length - 1]);
  }
  return { low, high };
}

/** Where another source tells of a month, and by which of the sources that it speaks by (its id). */
export interface ToldThere {
  readonly speaker: Speaker;
  readonly month: number;
  readonly part: string;
}

// So many passages of others show that a stretch is told of.
const mostShown = 4;

/** Finds where others than a source tell of a stretch: a few months spread over it, each by the first who tells of it. */
export function elsewhereIn(all: readonly Speaker[]): (source: string, from: number, to: number) => ToldThere[] {
  const { low, first, second } = tellersOf(all);
  return (source, from, to) => {
    const told: Omit<ToldThere, 'part'>[] = [];
    for (let month = Math.max(from, low); month <= to && month - low < first.length; month++) {
      const one = first[month - low];
      const speaker = one?.id === source ? second[month - low] : one;
      if (speaker) told.push({ speaker, month });
    }
    const shown =
      told.length <= mostShown
        ? told
        : Array.from({ length: mostShown }, (_, nth) => told[Math.round((nth * (told.length - 1)) / (mostShown - 1))]);
    return shown.map((there) => ({ ...there, part: partTelling(there.speaker, there.month)!.id }));
  };
}

/** Counts how many months other sources tell of in a stretch. */
export function othersOf(all: readonly Speaker[]): Others {
  const own = new Map(all.map(({ id, months }) => [id, months]));
  const counts = monthCounts(all);
  for (const { months } of all) for (const month of months) counts.add(month, 1);
  const upTo = counts.summed();
  return (source, from, to) => {
    const months = own.get(source);
    const mine = months ? firstFrom(months, to + 1) - firstFrom(months, from) : 0;
    return upTo(to) - upTo(from - 1) - mine;
  };
}

// Within so many months before and after, a source tells of the time around.
const around = 24;

/**
 * How many others than some sources (one of each who publishes) tell of the years around a month: something in the two years
 * before it and the two after.
 */
export function coverersOf(all: readonly Speaker[]): (sources: readonly string[], month: number) => number {
  const dense = all.filter(({ months }) => months.length > 4);
  const own = new Map(dense.flatMap(({ months, parts }) => parts.map(({ id }) => [id, months])));
  // Where stretches of covered months begin and end.
  const turns = monthCounts(dense);
  const cover = (from: number, to: number): void => {
    if (from > to) return;
    turns.add(from, 1);
    turns.add(to + 1, -1);
  };
  for (const { months } of dense)
    for (let i = 1; i < months.length; i++) {
      const [before, after] = [months[i - 1], months[i]];
      cover(Math.max(before + 1, after - around), Math.min(after - 1, before + around));
      if (i > 1 && before - months[i - 2] <= around && after - before <= around) cover(before, before);
    }
  const covering = turns.summed();
  const tells = (source: string, month: number): boolean => {
    const months = own.get(source);
    return months !== undefined && isIn(months, month - around, month - 1) && isIn(months, month + 1, month + around);
  };
  return (sources, month) => covering(month) - sources.filter((source) => tells(source, month)).length;
}

const isIn = (months: Int32Array, from: number, to: number): boolean => months[firstFrom(months, from)] <= to;

// Numbers by month, and what they come to up to a month.
function monthCounts(all: readonly Speaker[]) {
  const { low, high } = spanOf(all);
  const counts = new Int32Array(all.length === 0 ? 0 : high - low + 2);
  return {
    add(month: number, by: number): void {
      counts[month - low] += by;
    },
    summed(): (month: number) => number {
      for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
      return (month) => (counts.length === 0 || month < low ? 0 : counts[Math.min(month - low, counts.length - 1)]);
    },
  };
}

// The place of a month; -1 where it is not there.
function placeOf(months: Int32Array, month: number): number {
  const at = firstFrom(months, month);
  return months[at] === month ? at : -1;
}

// The place of the first month that is not before `from`; past the end where all are.
function firstFrom(months: Int32Array, from: number): number {
  let low = 0;
  let high = months.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (months[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** People and bodies that are told of up to some month and then no more, though the sources go on to the last. */
export function silentSubjects(db: DatabaseSync, last: number, volume: Volume): SubjectMonths[] {
  const rows = db
    .prepare(`
      SELECT entity.id, entity.uid, entity.name, entity.kind, months FROM entity_months
      JOIN entity ON entity.id = entity_months.entity WHERE NOT ended`)
    .all();
  const eventIn = db.prepare(`
    SELECT event.id FROM participant CROSS JOIN event ON event.id = participant.event
    WHERE participant.entity = ? AND substr(earliest, 1, length(earliest) - 3) = ? AND ${tellsOfMonth}
    ORDER BY earliest || event.uid LIMIT 1`);
  const claim = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf FROM claim
    JOIN capture ON capture.id = claim.capture WHERE event = ? ORDER BY edtf IS NULL, claim.uid LIMIT 1`);
  return rows.flatMap(({ id, uid, name, kind, months: kept }) => {
    const months = unpackMonths(kept);
    if (missedBefore(months, last, volume) === null) return [];
    return [
      {
        id: String(uid),
        name: String(name),
        kind: String(kind),
        ended: false,
        months: Array.from(months, (month) => ({
          month,
          get witness() {
            return claimWitness(claim.get(eventIn.get(id, monthText(month))?.id ?? -1) ?? {});
          },
        })),
      },
    ];
  });
}

/** How much all who tell of something tell of each stretch of months. */
export function volumeOf(speakers: readonly Speaker[]): Volume {
  const all = speakers.flatMap(({ parts }) => parts.map(({ months }) => months)).filter(({ length }) => length > 0);
  const first = all.reduce((least, months) => Math.min(least, months[0]), Number.POSITIVE_INFINITY);
  const last = all.reduce((most, months) => Math.max(most, months[months.length - 1]), 0);
  if (all.length === 0) return () => 0;
  // How much is told before each month.
  const before = new Float64Array(last - first + 2);
  for (const months of all) for (const month of months) before[month - first + 1]++;
  for (let i = 1; i < before.length; i++) before[i] += before[i - 1];
  const at = (month: number): number => before[Math.min(Math.max(month - first, 0), before.length - 1)];
  return (from, to) => (to < from ? 0 : at(to + 1) - at(from));
}
