import type { DatabaseSync } from 'node:sqlite';
import type { ToldMember, ToldSeries, Witness } from '../../findings/index.ts';
import type { SeriesReason } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';

/** A series with why it holds what it holds. */
export interface ReadSeries extends ToldSeries {
  readonly reasons: readonly SeriesReason[];
}

/** Every series, with what tells of its members. */
export function allSeries(db: DatabaseSync): ReadSeries[] {
  const members = db.prepare(`
    SELECT series_member.ordinal, event.id AS key, event.uid, title, edtf, earliest, latest, basis
    FROM series_member LEFT JOIN event ON event.id = series_member.event WHERE series_member.series = ?
    ORDER BY series_member.ordinal`);
  const witnesses = witnessesOfEvent(db);
  return db
    .prepare('SELECT id, uid, name, proposed FROM series ORDER BY uid')
    .all()
    .map((series) => {
      const reasons = JSON.parse(String(series.proposed ?? '[]')) as SeriesReason[];
      return {
        id: String(series.uid),
        name: String(series.name),
        joined: reasons.some(({ kind }) => kind === 'succession' || kind === 'title' || kind === 'placed'),
        reasons,
        members: members.all(series.id).map(
          (row): ToldMember => ({
            ordinal: Number(row.ordinal),
            event: row.uid as string | null,
            title: row.title as string | null,
            time: row.uid === null ? null : timeOf(row as never),
            witnesses: row.key === null ? [] : witnesses(Number(row.key), 4),
          }),
        ),
      };
    });
}

/** The first claims of an event (rowid), one of each source before a second of any. */
export function witnessesOfEvent(db: DatabaseSync): (event: number, most: number) => Witness[] {
  const claims = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, source, claim.start, claim."end", edtf
    FROM claim JOIN capture ON capture.id = claim.capture
    WHERE event = ? AND modality = 'asserted' AND NOT rejected ORDER BY edtf IS NULL, claim.uid LIMIT 64`);
  return (event, most) => {
    const rows = claims.all(event);
    const seen = new Set<unknown>();
    const [firsts, others] = [[] as typeof rows, [] as typeof rows];
    for (const row of rows) {
      (seen.has(row.source) ? others : firsts).push(row);
      seen.add(row.source);
    }
    return [...firsts, ...others].slice(0, most).map((row) => ({
      claim: String(row.uid),
      capture: String(row.capture),
      start: Number(row.start),
      end: Number(row.end),
      says: row.edtf as string | null,
    }));
  };
}
