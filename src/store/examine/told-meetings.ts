import type { DatabaseSync } from 'node:sqlite';

/** A numbered meeting by its rowid, with its number and the name of its series. */
export interface MeetingKey {
  readonly key: number;
  readonly ordinal: number;
  readonly series: string;
}

/** Pairs of numbered meetings of one body that begin on one day and differ in their number, or in what they are called; by day and body. */
export function meetingsOfOneDay(db: DatabaseSync): Map<string, [MeetingKey, MeetingKey][]> {
  const rows = db
    .prepare(`
      SELECT event.id, event.ordinal, event.first_day AS day, series.name FROM event
      CROSS JOIN series ON series.id = event.series
      WHERE event.ordinal IS NOT NULL AND basis = 'stated' AND last_day - first_day < 15 AND event.kind = 'meeting'
      ORDER BY +event.uid`)
    .all()
    .map(({ id, ordinal, day, name }) => ({
      key: Number(id),
      ordinal: Number(ordinal),
      day: Number(day),
      series: String(name),
    }));
  const byDay = Map.groupBy(rows, ({ day, series }) => `${day} ${series.slice(series.indexOf(' of the '))}`);
  return new Map(
    [...byDay]
      .filter(([, meetings]) => meetings.length > 1)
      .map(([day, meetings]) => [
        day,
        meetings.flatMap((a, i) => meetings.slice(i + 1).map((b): [MeetingKey, MeetingKey] => [a, b])),
      ]),
  );
}
