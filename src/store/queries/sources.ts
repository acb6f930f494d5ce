import type { CaptureRecord, SourceItem, SourceRecord } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { amongKeys, groupBy } from './keys.ts';

/** By what a list of sources goes: titles by the alphabet, days from the earliest, counts from the most. */
export const sourceOrders = ['title', 'issued', 'events', 'length'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

export interface SourceQuery {
  readonly order?: SourceOrder | undefined;
  readonly limit?: number | undefined;
  /** How many of the list to leave out. */
  readonly offset?: number | undefined;
  /** Only those in whose title or publisher this occurs. */
  readonly q?: string | undefined;
}

/** A page of sources, and how many there are. */
export async function pageOfSources(
  reader: Reader,
  { order = 'title', limit = 1000, offset = 0, q }: SourceQuery,
): Promise<{ items: SourceItem[]; next: string | null; total: number }> {
  const orders = {
    title: 'title',
    issued: 'issued IS NULL, issued, title',
    events: 'title',
    length: '(SELECT sum(length) FROM capture WHERE capture.source = source.id) DESC, title',
  };
  const keys = reader.db
    .prepare(`
      SELECT id FROM source WHERE instr(lower(title), ?1) > 0 OR instr(lower(coalesce(publisher, '')), ?1) > 0
      ORDER BY ${orders[order]}, uid`)
    .all((q ?? '').toLowerCase())
    .map((row) => Number(row.id));
  if (order === 'events') {
    const eventsOf = eventCounter(reader);
    keys.sort((a, b) => eventsOf(b) - eventsOf(a));
  }
  const page = keys.slice(offset, offset + limit);
  const byKey = new Map((await sourceItems(reader, page)).map((one) => [one.key, one.item]));
  const reached = offset + page.length;
  return {
    items: page.flatMap((key) => byKey.get(key) ?? []),
    next: reached < keys.length ? String(reached) : null,
    total: keys.length,
  };
}

/** Tells how many events a source (by rowid) tells of. */
function eventCounter(reader: Reader): (source: number) => number {
  const { sources } = reader.links();
  return (source) => {
    const number = sources.number(source);
    return number === -1 ? 0 : sources.events(number).length;
  };
}

/** Sources in the order of their titles, with what rests on each. */
export async function listSources(reader: Reader, id?: string): Promise<SourceItem[]> {
  let query = reader.tables.selectFrom('source').select('id').orderBy('title').orderBy('uid');
  if (id !== undefined) query = query.where('uid', '=', id);
  const found = await sourceItems(
    reader,
    (await query.execute()).map((row) => row.id),
  );
  return found.map(({ item }) => item);
}

async function sourceItems(reader: Reader, wanted: readonly number[]): Promise<{ key: number; item: SourceItem }[]> {
  const sources = await reader.tables
    .selectFrom('source')
    .selectAll()
    .where('id', 'in', amongKeys(wanted) as never)
    .orderBy('title')
    .orderBy('uid')
    .execute();
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
  const eventsOf = eventCounter(reader);
  const claimsBy = new Map(claims.map((row) => [row.source, row.claims]));
  const passagesBy = new Map(passages.map((row) => [row.source, row.passages]));
  return sources.map((source) => {
    const copies = captures.get(source.id) ?? [];
    const item = {
      ...sourceRecordOf(source),
      captures: copies.map(captureRecordOf),
      events: eventsOf(source.id),
      claims: claimsBy.get(source.id) ?? 0,
      passages: passagesBy.get(source.id) ?? 0,
      length: copies.reduce((sum, copy) => sum + copy.length, 0),
    };
    return { key: source.id, item };
  });
}

const sourceRecordOf = (row: {
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
