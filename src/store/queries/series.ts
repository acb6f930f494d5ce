import { type SeriesReason, type SeriesRecord, type SeriesView, withPrefix } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { groupBy } from './keys.ts';
import { timeOf } from './row-time.ts';

/** A series with the meetings that are told of; null where there is none with this id. */
export async function viewSeries(reader: Reader, id: string): Promise<SeriesView | null> {
  const series = (await listSeries(reader)).find((one) => one.id === id);
  if (!series) return null;
  const find = reader.db.prepare('SELECT title, edtf, earliest, latest, basis FROM event WHERE uid = ?');
  return {
    ...series,
    members: series.members.map(({ ordinal, event }) => {
      const row = event === null ? undefined : find.get(event);
      if (event === null || !row) return { ordinal, event: null };
      return { ordinal, event: { id: event, title: String(row.title), time: timeOf(row as never) } };
    }),
  };
}

/** Series of numbered meetings, those with most members told first. */
export async function listSeries(reader: Reader): Promise<SeriesRecord[]> {
  const rows = await reader.tables
    .selectFrom('series_member')
    .innerJoin('series', 'series.id', 'series_member.series')
    .leftJoin('event', 'event.id', 'series_member.event')
    .select(['series.uid', 'series.name', 'series.proposed', 'series_member.ordinal', 'event.uid as event'])
    .orderBy('series.uid')
    .orderBy('series_member.ordinal')
    .execute();
  const told = (series: SeriesRecord) => series.members.filter((member) => member.event !== null).length;
  return [...groupBy(rows, (row) => row.uid)]
    .map(
      ([id, members]): SeriesRecord => ({
        record: 'series',
        id,
        name: members[0].name,
        ...(members[0].proposed === null ? {} : { proposed: JSON.parse(members[0].proposed) as SeriesReason[] }),
        members: members.map(({ ordinal, event }) => ({
          ordinal,
          event: event === null ? null : withPrefix('event', event),
        })),
      }),
    )
    .sort((a, b) => told(b) - told(a) || (a.name < b.name ? -1 : 1));
}
