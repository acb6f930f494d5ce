import type { DatabaseSync } from 'node:sqlite';
import type { Others, SourceMonths, SubjectMonths, ToldMonth, Witness } from '../../findings/index.ts';

/** Months since year 0, from a day. */
const monthIn = (day: string): number => Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3)) - 1;

// A claim whose time leaves open more than a quarter tells of no month.
const widest = `julianday(latest) - julianday(earliest) < 93`;

/** What speaks as one: the reports of one publisher or site are one source of many days. */
const speaker = `coalesce(source.publisher, CASE WHEN source.address LIKE 'http%' THEN
  substr(source.address, instr(source.address, '//') + 2,
    instr(substr(source.address, instr(source.address, '//') + 2) || '/', '/') - 1) END, source.uid)`;

const witness = (row: Record<string, unknown>): Witness => ({
  claim: String(row.uid),
  capture: String(row.capture),
  start: Number(row.start),
  end: Number(row.end),
  says: row.edtf as string | null,
});

/** Of every source, or every publisher of several, the months of which it tells something. */
export function sourceMonths(db: DatabaseSync): SourceMonths[] {
  const bySpeaker = new Map<string, { id: string; name: string; sources: Set<string>; months: Map<number, Witness> }>();
  const rows = db
    .prepare(`
      SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf, earliest, min(earliest || claim.uid),
        source.uid AS source, source.title, ${speaker} AS speaker
      FROM claim JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source
      WHERE earliest IS NOT NULL AND latest IS NOT NULL AND modality = 'asserted' AND ${widest} AND NOT rejected
      GROUP BY source.id, substr(earliest, 1, 7) ORDER BY source.uid, earliest, claim.uid`)
    .iterate();
  for (const row of rows) {
    const key = String(row.speaker);
    let entry = bySpeaker.get(key);
    if (!entry) {
      entry = {
        id: String(row.source),
        name: key === row.source ? String(row.title) : key,
        sources: new Set(),
        months: new Map(),
      };
      bySpeaker.set(key, entry);
    }
    entry.sources.add(String(row.source));
    const month = monthIn(String(row.earliest));
    if (!entry.months.has(month)) entry.months.set(month, witness(row));
  }
  const titles = db.prepare('SELECT title FROM source WHERE uid = ?');
  return [...bySpeaker.values()].map(({ id, name, sources, months }) => ({
    id,
    name: sources.size === 1 ? String(titles.get(id)?.title) : name,
    months: inOrder(months),
  }));
}

const inOrder = (months: ReadonlyMap<number, Witness>): ToldMonth[] =>
  [...months].map(([month, one]) => ({ month, witness: one })).sort((a, b) => a.month - b.month);

/** The months of which any source tells something, in order. */
export function allTogether(all: readonly SourceMonths[]): ToldMonth[] {
  const months = new Map<number, Witness>();
  for (const source of all)
    for (const { month, witness: one } of source.months) if (!months.has(month)) months.set(month, one);
  return inOrder(months);
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
  return (source, month) =>
    all.filter(
      ({ id, months }) =>
        id !== source &&
        months.length > 4 &&
        months.some((one) => one.month < month && one.month >= month - 24) &&
        months.some((one) => one.month > month && one.month <= month + 24),
    ).length;
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
