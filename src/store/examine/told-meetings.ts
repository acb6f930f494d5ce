import type { DatabaseSync } from 'node:sqlite';

/** A numbered meeting by its rowid, with its number and the name of its series. */
export interface MeetingKey {
  readonly key: number;
  readonly ordinal: number;
  readonly series: string;
}

/**
 * Reads pairs of numbered meetings of one body that begin on one day (since 1970-01-01; null: on any) and differ in their
 * number, or in what they are called; by "one day", the day and the body.
 */
export function meetingsOfOneDay(db: DatabaseSync): (day: number | null) => Map<string, [MeetingKey, MeetingKey][]> {
  const find = db.prepare(`
    SELECT event.id, first_day, substr(series.name, instr(series.name, ' of the ')) AS body
    FROM event INDEXED BY event_meeting_day CROSS JOIN series ON series.id = event.series
    WHERE series IS NOT NULL AND ordinal IS NOT NULL AND kind = 'meeting' AND basis = 'stated'
      AND last_day - first_day < 15 AND first_day BETWEEN ? AND ?`);
  find.setReturnArrays(true);
  const read = db.prepare(`
    SELECT event.id AS key, event.uid, event.ordinal, series.name AS series FROM event
    CROSS JOIN series ON series.id = event.series WHERE event.id = ?`);
  const meetingOf = (key: number) => read.get(key) as unknown as MeetingKey & { readonly uid: string };
  return (day) => {
    const rows = find.all(day ?? Number.MIN_SAFE_INTEGER, day ?? Number.MAX_SAFE_INTEGER);
    const byDay = Map.groupBy(
      rows as unknown as [number, number, string][],
      ([, first, body]) => `one day ${first} ${body}`,
    );
    return new Map(
      [...byDay]
        .filter(([, same]) => same.length > 1)
        .map(([at, same]) => {
          const meetings = same.map(([key]) => meetingOf(key)).sort((a, b) => (a.uid < b.uid ? -1 : 1));
          return [at, meetings.flatMap((a, i) => meetings.slice(i + 1).map((b): [MeetingKey, MeetingKey] => [a, b]))];
        }),
    );
  };
}
