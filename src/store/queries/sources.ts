import type { CaptureRecord, SourceItem, SourceRecord } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { amongKeys, groupBy } from './keys.ts';

/** Sources in the order of their titles, with what rests on each. */
export async function listSources(reader: Reader, id?: string): Promise<SourceItem[]> {
  let query = reader.tables.selectFrom('source').selectAll().orderBy('title').orderBy('uid');
  if (id !== undefined) query = query.where('uid', '=', id);
  const sources = await query.execute();
  const keys = amongKeys(sources.map((source) => source.id));
  const captures = groupBy(
    await reader.tables
      .selectFrom('capture')
      .select(['id', 'source', 'uid', 'file', 'sha256', 'media_type', 'retrieved', 'length'])
      .where('source', 'in', keys as never)
      .orderBy('retrieved')
      .orderBy('uid')
      .execute(),
    (row) => row.source,
  );
  const claims = await reader.tables
    .selectFrom('claim')
    .innerJoin('capture', 'capture.id', 'claim.capture')
    .select(['capture.source', (eb) => eb.fn.countAll<number>().as('claims')])
    .select((eb) => eb.fn.count<number>('claim.event').distinct().as('events'))
    .where('capture.source', 'in', keys as never)
    .groupBy('capture.source')
    .execute();
  const passages = await reader.tables
    .selectFrom('passage')
    .innerJoin('capture', 'capture.id', 'passage.capture')
    .select(['capture.source', (eb) => eb.fn.countAll<number>().as('passages')])
    .where('capture.source', 'in', keys as never)
    .groupBy('capture.source')
    .execute();
  const claimsBy = new Map(claims.map((row) => [row.source, row]));
  const passagesBy = new Map(passages.map((row) => [row.source, row.passages]));
  return sources.map((source) => {
    const copies = captures.get(source.id) ?? [];
    return {
      ...sourceRecordOf(source),
      captures: copies.map(captureRecordOf),
      events: claimsBy.get(source.id)?.events ?? 0,
      claims: claimsBy.get(source.id)?.claims ?? 0,
      passages: passagesBy.get(source.id) ?? 0,
      length: copies.reduce((sum, copy) => sum + copy.length, 0),
    };
  });
}

export const sourceRecordOf = (row: {
  uid: string;
  title: string;
  publisher: string | null;
  authors: string;
  language: string | null;
  issued: string | null;
  address: string | null;
}): Omit<SourceRecord, 'captures'> => ({
  record: 'source',
  id: row.uid,
  title: row.title,
  publisher: row.publisher,
  authors: JSON.parse(row.authors) as string[],
  language: row.language,
  issued: row.issued,
  address: row.address,
});

export const captureRecordOf = (row: {
  uid: string;
  file: string;
  sha256: string;
  media_type: string;
  retrieved: string | null;
}): CaptureRecord => ({
  id: row.uid,
  file: row.file,
  sha256: row.sha256,
  mediaType: row.media_type,
  retrieved: row.retrieved,
});
