import { sql } from 'kysely';
import { dayNumber } from '../../edtf/index.ts';
import { rawSpan, type SearchView, spanId } from '../../model/index.ts';
import { hitsIn } from '../hits.ts';
import type { Reader } from '../reader.ts';
import { unpackPieces } from '../reading-writer.ts';
import { parseSearch, type SearchQuery } from '../search-query.ts';
import { matchExpression, type Term } from '../words.ts';
import { pageOfEntities } from './entities.ts';
import { eventItems } from './events.ts';
import { amongKeys } from './keys.ts';

export interface SearchOptions {
  /** How many of each sort to give. */
  readonly limit?: number | undefined;
}

/** What passages, events and names a query finds, best first; or a sentence on what is wrong with the query. */
export async function search(
  reader: Reader,
  text: string,
  { limit = 20 }: SearchOptions = {},
): Promise<SearchView | { error: string }> {
  const parsed = parseSearch(text);
  if ('error' in parsed) return parsed;
  const { query } = parsed;
  const events = await findEvents(reader, query);
  const passages = await findPassages(reader, query, limit);
  const names = await findEntities(reader, query, limit);
  return {
    query: text,
    events: await eventItems(reader, events.slice(0, limit)),
    entities: names.items,
    passages: passages.items,
    total: { events: events.length, passages: passages.total, entities: names.total },
  };
}

async function findEvents(reader: Reader, query: SearchQuery): Promise<number[]> {
  const match = matchExpression(query.terms);
  const hasFields = query.kinds.length > 0 || query.entities.length > 0 || query.source || query.from || query.to;
  if (match === null && !hasFields) return [];
  const where = [sql`1`];
  if (match !== null) where.push(sql`event_words MATCH ${match}`);
  if (query.kinds.length) where.push(sql`event.kind IN ${amongKeys(query.kinds)}`);
  if (query.from) where.push(sql`coalesce(last_day, first_day) >= ${dayNumber(query.from)}`);
  if (query.to) where.push(sql`coalesce(first_day, last_day) <= ${dayNumber(query.to)}`);
  for (const { kind, name } of query.entities) {
    const keys = await entityKeys(reader, [{ text: name, exact: false }], kind);
    where.push(sql`event.id IN (SELECT event FROM participant WHERE entity IN ${amongKeys(keys)})`);
  }
  if (query.source)
    where.push(sql`event.id IN (
      SELECT claim.event FROM claim JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source
      WHERE source.uid = ${query.source} OR source.title LIKE ${`%${query.source}%`})`);
  const from = match === null ? sql`event` : sql`event_words JOIN event ON event.id = event_words.rowid`;
  const order = match === null ? sql`place` : sql`event_words.rank, place`;
  const { rows } = await sql<{ id: number }>`
    SELECT event.id FROM ${from} WHERE ${sql.join(where, sql` AND `)} ORDER BY ${order}, event.uid`.execute(
    reader.tables,
  );
  return rows.map((row) => row.id);
}

async function findPassages(
  reader: Reader,
  query: SearchQuery,
  limit: number,
): Promise<{ items: SearchView['passages']; total: number }> {
  const match = matchExpression(query.terms);
  if (match === null) return { items: [], total: 0 };
  const inSource = query.source
    ? sql`AND (source.uid = ${query.source} OR source.title LIKE ${`%${query.source}%`})`
    : sql``;
  const found = await sql<{ rowid: number; total: number }>`
    SELECT passage_words.rowid, count(*) OVER () AS total FROM passage_words
    JOIN passage ON passage.id = passage_words.rowid
    JOIN capture ON capture.id = passage.capture JOIN source ON source.id = capture.source
    WHERE passage_words MATCH ${match} AND passage.kind <> 'furniture' ${inSource}
    ORDER BY rank, capture.uid, passage.seq LIMIT ${limit}`.execute(reader.tables);
  const rows = await reader.tables
    .selectFrom('passage')
    .innerJoin('capture', 'capture.id', 'passage.capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select([
      'passage.id',
      'passage.start',
      'passage.end',
      'passage.text',
      'passage.headings',
      'passage.page',
      'passage.pieces',
      'passage.capture as key',
    ])
    .select(['capture.uid as capture', 'source.uid as source', 'source.title', 'source.language'])
    .where('passage.id', 'in', amongKeys(found.rows.map((row) => row.rowid)) as never)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items: SearchView['passages'] = [];
  for (const { rowid } of found.rows) {
    const row = byId.get(rowid);
    if (!row) continue;
    const { excerpt, hits, sentence } = hitsIn(row.text, query.terms);
    const passage = { text: row.text, pieces: unpackPieces(row.pieces, row.start, row.text) };
    items.push({
      id: spanId('passage', row.capture, row),
      capture: row.capture,
      source: { id: row.source, name: row.title },
      start: row.start,
      end: row.end,
      at: rawSpan(passage, ...sentence),
      page: row.page,
      language: row.language,
      excerpt,
      hits,
      headings: await headingsOf(reader, row.key, JSON.parse(row.headings) as number[]),
    });
  }
  return { items, total: Number(found.rows[0]?.total ?? 0) };
}

async function headingsOf(reader: Reader, capture: number, seqs: readonly number[]): Promise<string[]> {
  if (seqs.length === 0) return [];
  const rows = await reader.tables
    .selectFrom('passage')
    .select(['seq', 'text'])
    .where('capture', '=', capture)
    .where('seq', 'in', amongKeys(seqs) as never)
    .execute();
  return seqs.map((seq) => rows.find((row) => row.seq === seq)?.text ?? '');
}

async function findEntities(
  reader: Reader,
  query: SearchQuery,
  limit: number,
): Promise<{ items: SearchView['entities']; total: number }> {
  const keys = await entityKeys(reader, query.terms);
  return keys.length ? pageOfEntities(reader, { among: keys, limit }) : { items: [], total: 0 };
}

async function entityKeys(reader: Reader, terms: readonly Term[], kind?: string): Promise<number[]> {
  const match = matchExpression(terms);
  if (match === null) return [];
  const { rows } = await sql<{ id: number }>`
    SELECT entity.id FROM entity_words JOIN entity ON entity.id = entity_words.rowid
    WHERE entity_words MATCH ${match} AND (${kind ?? null} IS NULL OR entity.kind = ${kind ?? null})`.execute(
    reader.tables,
  );
  return rows.map((row) => row.id);
}
