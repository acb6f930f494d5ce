import type { DatabaseSync } from 'node:sqlite';
import { missedBefore, type SubjectMonths, type ToldMonth, type Volume } from '../../findings/index.ts';
import { claimWitness } from './claim-witness.ts';
import { countIn, monthCounts, placeOf } from './month-counts.ts';
import { claimTells, tellsOfMonth, unpackMonths } from './month-keeper.ts';
import { type Speaker, spanOf, type TellingSource } from './speakers.ts';

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
const partTelling = ({ parts }: Speaker, month: number): TellingSource | undefined =>
  parts.find(({ months }) => placeOf(months, month) !== -1);

/** Of each month from the first that is told of, the first two who tell of it: one of them is another than any. */
export interface Tellers {
  readonly low: number;
  readonly first: readonly (Speaker | null)[];
  readonly second: readonly (Speaker | null)[];
}

// Arrays by month, and no maps: all months of all sources are gone through.
export function tellersOf(all: readonly Speaker[]): Tellers {
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

/** The months of which any source tells something, in order. */
export const allTogether = ({ low, first }: Tellers, read: ReturnType<typeof monthReader>): ToldMonth[] =>
  first.flatMap((speaker, at) => (speaker === null ? [] : [read(speaker, low + at)]));

/** Where another source tells of a month, and by which of the sources that it speaks by (rowid). */
export interface ToldThere {
  readonly speaker: Speaker;
  readonly month: number;
  readonly source: number;
}

// So many passages of others show that a stretch is told of.
const mostShown = 4;

/** Finds where others than a speaker tell of a stretch: a few months spread over it, each by the first who tells of it. */
export function elsewhereIn({
  low,
  first,
  second,
}: Tellers): (speaker: Speaker, from: number, to: number) => ToldThere[] {
  return (speaker, from, to) => {
    const told: Omit<ToldThere, 'source'>[] = [];
    for (let month = Math.max(from, low); month <= to && month - low < first.length; month++) {
      const one = first[month - low];
      const other = one === speaker ? second[month - low] : one;
      if (other) told.push({ speaker: other, month });
    }
    const shown =
      told.length <= mostShown
        ? told
        : Array.from({ length: mostShown }, (_, nth) => told[Math.round((nth * (told.length - 1)) / (mostShown - 1))]);
    return shown.map((there) => ({ ...there, source: partTelling(there.speaker, there.month)!.source }));
  };
}

/** Counts how many months others than a speaker tell of in a stretch. */
export function othersOf(all: readonly Speaker[]): (speaker: Speaker, from: number, to: number) => number {
  const counts = monthCounts(spanOf(all));
  for (const { months } of all) for (let i = 0; i < months.length; i++) counts.add(months[i], 1);
  const upTo = counts.summed();
  return ({ months }, from, to) => upTo(to) - upTo(from - 1) - countIn(months, from, to);
}

/** How much all who tell of something tell of each stretch of months. */
export function volumeOf(all: readonly Speaker[]): Volume {
  const counts = monthCounts(spanOf(all));
  for (const { parts } of all)
    for (const { months } of parts) for (let i = 0; i < months.length; i++) counts.add(months[i], 1);
  const upTo = counts.summed();
  return (from, to) => (to < from ? 0 : upTo(to) - upTo(from - 1));
}

/** Someone or something told of no more, with how many months are missed. */
export interface SilentSubject extends SubjectMonths {
  readonly missed: number;
}

/** People and bodies that are told of up to some month and then no more, though the sources go on to the last. */
export function silentSubjects(db: DatabaseSync, last: number, volume: Volume): SilentSubject[] {
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
    const missed = missedBefore(months, last, volume);
    if (missed === null) return [];
    return [
      {
        missed,
        id: String(uid),
        name: String(name),
        kind: String(kind),
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
