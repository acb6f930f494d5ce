import type { DatabaseSync } from 'node:sqlite';

/** A numbered meeting by its rowid, with its number and the name of its series. */
export interface MeetingKey {
  readonly key: number;
  readonly ordinal: number;
  readonly series: string;
}

/** Pairs of numbered meetings of one body that begin on one day and differ in their number, or in what they are called; by day and body. */
export function meetingsOfOneDay(db: DatabaseSync): Map<string, [MeetingKey, MeetingKey][]> {
  const find = db.prepare(`
    SELECT id, first_day, series FROM event INDEXED BY event_meeting_day WHERE series IS NOT NULL AND ordinal IS NOT NULL
      AND kind = 'meeting' AND basis = 'stated' AND last_day - first_day < 15`);
  find.setReturnArrays(true);
  const bodies = new Map(
    db
      .prepare('SELECT id, name FROM series')
      .all()
      .map(({ id, name }) => [Number(id), String(name).slice(String(name).indexOf(' of the '))]),
  );
  const byDay = new Map<string, number[]>();
  for (const [key, day, series] of find.all() as unknown as [number, number, number][]) {
    const at = `${day} ${bodies.get(series)}`;
    const same = byDay.get(at);
    if (same) same.push(key);
    else byDay.set(at, [key]);
  }
  const read = db.prepare(`
    SELECT event.id AS key, event.uid, event.ordinal, series.name AS series FROM event
    CROSS JOIN series ON series.id = event.series WHERE event.id = ?`);
  const meetingOf = (key: number) => read.get(key) as unknown as MeetingKey & { readonly uid: string };
  return new Map(
    [...byDay]
      .filter(([, same]) => same.length > 1)
      .map(([day, same]) => {
        const meetings = same.map(meetingOf).sort((a, b) => (a.uid < b.uid ? -1 : 1));
        return [day, meetings.flatMap((a, i) => meetings.slice(i + 1).map((b): [MeetingKey, MeetingKey] => [a, b]))];
      }),
  );
}
