import type { DatabaseSync } from 'node:sqlite';
import { type NumberedMeeting, type Succession, seriesOf } from '../../chronicle/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { writing } from '../statement.ts';

/**
 * Counts all meetings anew: there are few of them, and one new congress may move the meetings of every committee. Gives
 * the rowids of those whose place in a series changed.
 */
export function compileSeries(db: DatabaseSync): number[] {
  const rows = db
    .prepare(
      'SELECT id, uid, edtf, earliest, latest, basis, numbered, series, ordinal FROM event WHERE numbered IS NOT NULL',
    )
    .all();
  const keys = new Map(rows.map((row) => [String(row.uid), row]));
  const meetings = rows
    .map((row) => ({
      id: String(row.uid),
      time: timeOf(row as never),
      numbered: JSON.parse(String(row.numbered)) as NumberedMeeting,
    }))
    .filter(({ numbered }) => numbered.ordinal !== null || numbered.inaugural);
  const series = seriesOf(meetings, successions(db));
  const members = Map.groupBy(
    db.prepare('SELECT series, ordinal, event FROM series_member ORDER BY series, ordinal').all(),
    (row) => Number(row.series),
  );
  const dropMembers = writing(db, 'DELETE FROM series_member WHERE series = ?');
  const known = new Map(
    db
      .prepare('SELECT id, uid, name, proposed FROM series')
      .all()
      .map((row) => [String(row.uid), row]),
  );
  const putSeries = writing(db, 'INSERT INTO series (uid, name, proposed) VALUES (?, ?, ?)');
  const setSeries = writing(db, 'UPDATE series SET name = ?, proposed = ? WHERE id = ?');
  const putMember = writing(db, 'INSERT INTO series_member (series, ordinal, event) VALUES (?, ?, ?)');
  const setEvent = writing(db, 'UPDATE event SET series = ?, ordinal = ? WHERE id = ?');
  const moved: number[] = [];
  const move = (series: number | null, ordinal: number | null, event: number): void => {
    setEvent.run(series, ordinal, event);
    moved.push(event);
  };
  const counted = new Set<string>();
  for (const { id, name, members: told, proposed } of series) {
    const reasons = proposed.length ? JSON.stringify(proposed) : null;
    const old = known.get(id);
    const key = old ? Number(old.id) : Number(putSeries.run(id, name, reasons).lastInsertRowid);
    if (old && (old.name !== name || old.proposed !== reasons)) setSeries.run(name, reasons, key);
    known.delete(id);
    const now = told.map(({ ordinal, event }) => ({ ordinal, row: event === null ? undefined : keys.get(event) }));
    const before = members.get(key) ?? [];
    const isSame =
      before.length === now.length &&
      now.every(({ ordinal, row }, at) => before[at].ordinal === ordinal && before[at].event === (row?.id ?? null));
    if (!isSame) dropMembers.run(key);
    for (const { ordinal, row } of now) {
      if (!isSame) putMember.run(key, ordinal, row ? Number(row.id) : null);
      if (!row) continue;
      counted.add(String(row.uid));
      if (row.series !== key || row.ordinal !== ordinal) move(key, ordinal, Number(row.id));
    }
  }
  for (const row of rows) {
    if (counted.has(String(row.uid))) continue;
    // A number that another meeting of the series has: what it is called stands.
    const { ordinal } = JSON.parse(String(row.numbered)) as NumberedMeeting;
    if (row.series !== null || row.ordinal !== ordinal) move(null, ordinal, Number(row.id));
  }
  const drop = writing(db, 'DELETE FROM series WHERE id = ?');
  for (const row of known.values()) drop.run(Number(row.id));
  return moved;
}

function successions(db: DatabaseSync): Succession[] {
  return db
    .prepare(`
      SELECT relation.data, event.uid FROM relation JOIN event ON event.id = relation.event
      WHERE relation.kind IN ('renaming', 'successor', 'merger')`)
    .all()
    .flatMap(({ data, uid }) => {
      const { from, to } = JSON.parse(String(data)) as { from: string[]; to: string[] };
      return from.flatMap((one) =>
        to.filter((other) => other !== one).map((other) => ({ from: one, to: other, event: String(uid) })),
      );
    });
}
