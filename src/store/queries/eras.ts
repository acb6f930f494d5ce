import { type EraRecord, spanId, type Time } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { timeOf } from './row-time.ts';

/** The periods by which documents divide their story, in the order of time. */
export async function listEras(reader: Reader): Promise<EraRecord[]> {
  const rows = await reader.tables
    .selectFrom('era')
    .innerJoin('capture', 'capture.id', 'era.capture')
    .innerJoin('passage as head', (join) =>
      join.onRef('head.capture', '=', 'era.capture').onRef('head.seq', '=', 'era.first'),
    )
    .innerJoin('passage as tail', (join) =>
      join.onRef('tail.capture', '=', 'era.capture').onRef('tail.seq', '=', 'era.last'),
    )
    .select(['era.uid', 'era.title', 'era.edtf', 'era.earliest', 'era.latest', 'era.basis', 'capture.uid as capture'])
    .select(['head.start as headStart', 'head.end as headEnd', 'tail.start as tailStart', 'tail.end as tailEnd'])
    .orderBy('era.earliest')
    .orderBy('era.uid')
    .execute();
  return rows.map((row) => ({
    record: 'era',
    id: row.uid,
    capture: row.capture,
    title: row.title,
    time: timeOf(row) as Time,
    passages: [
      spanId('passage', row.capture, { start: row.headStart, end: row.headEnd }),
      spanId('passage', row.capture, { start: row.tailStart, end: row.tailEnd }),
    ],
  }));
}
