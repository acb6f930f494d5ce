import type { DatabaseSync } from 'node:sqlite';
import type { Others, SourceMonths, SubjectMonths, ToldMonth, Witness } from '../../findings/index.ts';

/** Months since year 0, from a day. */
const monthIn = (day: string): number => Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3)) - 1;

// A claim whose time leaves open more than a quarter tells of no month.
const widest = `julianday(latest) - julianday(earliest) < 93`;

/** What speaks as one: the reports of one publisher or site are one source of many days. */
export const speaker = `coalesce(source.publisher, CASE WHEN source.address LIKE 'http%' THEN
  substr(source.address, instr(source.address, '//') + 2,
    instr(substr(source.address, instr(source.address, '//') + 2) || '/', '/') - 1) END, source.uid)`;

const witness = (row: Record<string, unknown>): Witness => ({
  claim: String(row.uid),
  capture: String(row.capture),
  start: Number(row.start),
  end: Number(row.end),
  says: row.edtf as string | null,
});

/** Of every source, or every publisher of several, the months of which it tells something; witnesses are read when asked for. */
export function sourceMonths(db: DatabaseSync): SourceMonths[] {
  const sources = db
    .prepare(`SELECT source.id, source.uid, source.title, ${speaker} AS speaker FROM source ORDER BY source.uid`)
    .all();
  const told = db.prepare(`
    SELECT DISTINCT capture.source, substr(earliest, 1, length(earliest) - 3) AS month
    FROM claim CROSS JOIN capture ON capture.id = claim.capture
    WHERE earliest IS NOT NULL AND latest IS NOT NULL AND modality = 'asserted' AND ${widest} AND NOT rejected`);
  const monthsOf = new Map<number, Set<number>>();
  for (const { source, month } of told.iterate()) {
    const months = monthsOf.get(Number(source)) ?? new Set();
    months.add(monthIn(`${String(month)}-01`));
    monthsOf.set(Number(source), months);
  }
  const find = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf
    FROM capture CROSS JOIN claim ON claim.capture = capture.id
    WHERE capture.source = ? AND substr(earliest, 1, length(earliest) - 3) = ? AND latest IS NOT NULL
      AND modality = 'asserted' AND ${widest} AND NOT rejected ORDER BY earliest, claim.uid LIMIT 1`);
  return [...Map.groupBy(sources, (source) => String(source.speaker)).entries()].flatMap(([name, spoken]) => {
    const first = new Map<number, number>();
    for (const { id } of spoken)
      for (const month of monthsOf.get(Number(id)) ?? []) if (!first.has(month)) first.set(month, Number(id));
    if (first.size === 0) return [];
    const months = [...first].map(
      ([month, source]): ToldMonth => ({
        month,
        get witness() {
          return witness(find.get(source, monthText(month)) ?? {});
        },
      }),
    );
    const one = spoken.find(({ id }) => monthsOf.has(Number(id))) ?? spoken[0];
    return [
      {
        id: String(one.uid),
        name: spoken.length === 1 ? String(one.title) : name,
        months: months.sort((a, b) => a.month - b.month),
      },
    ];
  });
}

const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months of which any source tells something, in order. */
export function allTogether(all: readonly SourceMonths[]): ToldMonth[] {
  const months = new Map<number, ToldMonth>();
  for (const source of all) for (const one of source.months) if (!months.has(one.month)) months.set(one.month, one);
  return [...months.values()].sort((a, b) => a.month - b.month);
}

/** Counts how many months other sources tell of in a stretch. */
export const othersOf =
  (all: readonly SourceMonths[]): Others =>
  (source, from, to) => {
    let count = 0;
    for (const one of all)
      if (one.id !== source) for (const { month } of one.months) if (month >= from && month <= to) count++;
    return count;
  };

/** How many other sources tell of the years around a month: something in the two years before it and the two after. */
export function coverersOf(all: readonly SourceMonths[]): (source: string, month: number) => number {
  const dense = all
    .filter(({ months }) => months.length > 4)
    .map(({ id, months }) => ({ id, months: Int32Array.from(months, ({ month }) => month) }));
  const isIn = (months: Int32Array, from: number, to: number): boolean => months[firstFrom(months, from)] <= to;
  return (source, month) => {
    let count = 0;
    for (const { id, months } of dense)
      if (id !== source && isIn(months, month - 24, month - 1) && isIn(months, month + 1, month + 24)) count++;
    return count;
  };
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

/** People and bodies (ids of entities), or all, with the months in which they are told of as taking part, and whether their end is told. */
export function subjectMonths(db: DatabaseSync, entities: readonly string[] | null): SubjectMonths[] {
  const among = entities ? 'AND entity.uid IN (SELECT value FROM json_each(?))' : '';
  const subjects = db
    .prepare(`
      SELECT entity.id, entity.uid, entity.name, entity.kind FROM entity
      CROSS JOIN participant ON participant.entity = entity.id CROSS JOIN event ON event.id = participant.event
      WHERE entity.kind IN ('person', 'organisation') AND event.earliest IS NOT NULL ${among}
      GROUP BY entity.id HAVING count(DISTINCT substr(event.earliest, 1, 7)) >= 5 ORDER BY entity.uid`)
    .all(...(entities ? [JSON.stringify(entities)] : []));
  const months = db.prepare(`
    SELECT substr(event.earliest, 1, 7) AS month, min(event.earliest || event.uid), event.earliest, event.id AS event
    FROM participant JOIN event ON event.id = participant.event
    WHERE participant.entity = ? AND earliest IS NOT NULL AND latest IS NOT NULL AND ${widest}
    GROUP BY month ORDER BY month`);
  const ended = db.prepare(`
    SELECT 1 FROM participant JOIN event ON event.id = participant.event
    WHERE participant.entity = ? AND event.kind IN ('death', 'dissolution', 'merger', 'renaming') LIMIT 1`);
  const claim = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf FROM claim
    JOIN capture ON capture.id = claim.capture WHERE event = ? ORDER BY edtf IS NULL, claim.uid LIMIT 1`);
  return subjects.map((row) => ({
    id: String(row.uid),
    name: String(row.name),
    kind: String(row.kind),
    ended: ended.get(row.id) !== undefined,
    months: months.all(row.id).flatMap((one) => {
      const told = claim.get(one.event);
      return told ? [{ month: monthIn(String(one.earliest)), witness: witness(told) }] : [];
    }),
  }));
}
