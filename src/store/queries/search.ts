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
import { searchFacets } from './search-facets.ts';

export interface SearchOptions {
  /** How many of each sort to give. */
  readonly limit?: number | undefined;
}

/** What is looked for: the query, and other spellings of the name that its words make. */
interface Sought {
  readonly query: SearchQuery;
  readonly also: readonly string[];
  /** As FTS5 reads it; null where there are no words. */
  readonly match: string | null;
  /** Rowids of the people whose name the words make. */
  readonly people: readonly number[];
}

/** What passages, events and names a query finds, best first; or a sentence on what is wrong with the query. */
export async function search(
  reader: Reader,
  text: string,
  { limit = 20 }: SearchOptions = {},
): Promise<SearchView | { error: string }> {
  const parsed = parseSearch(text);
  if ('error' in parsed) return parsed;
  const sought = soughtIn(reader, parsed.query);
  const events = await findEvents(reader, sought);
  const { items, total, bySource } = await findPassages(reader, sought, events, limit);
  const names = await findEntities(reader, sought, limit);
  return {
    query: text,
    also: [...sought.also],
    events: await eventItems(reader, events.slice(0, limit)),
    entities: names.items,
    passages: items,
    total: { events: events.length, passages: total, entities: names.total },
    facets: await searchFacets(reader, events, bySource),
  };
}

const mostSpellings = 12;
const notLetters = /[^\p{L}\p{N}]+/gu;

/** Looks whether the words of a query make a person's name: then its other spellings are looked for as well. */
function soughtIn(reader: Reader, query: SearchQuery): Sought {
  const match = matchExpression(query.terms);
  const words = query.terms.map(({ text }) => text).join(' ');
  const people = words === '' ? [] : reader.people().find(words);
  if (match === null || people.length === 0) return { query, also: [], match, people: [] };
  const fold = (text: string): string => text.toLowerCase().replace(notLetters, ' ');
  const forms = reader.db
    .prepare(`
      SELECT form.text FROM form JOIN mention ON mention.form = form.id AND mention.pointing IS NULL
      WHERE form.entity IN (SELECT value FROM json_each(?)) GROUP BY form.text ORDER BY count(*) DESC, form.text`)
    .all(JSON.stringify(people))
    .map((row) => String(row.text));
  // A single Latin word of a name would find too much.
  const also = forms
    .filter((form) => fold(form) !== fold(words) && (/\s/.test(form.trim()) || /\p{Script=Hangul}{2}/u.test(form)))
    .slice(0, mostSpellings);
  const others = also.map((form) => matchExpression([{ text: form, exact: true }])).filter((one) => one !== null);
  return { query, also, match: [`(${match})`, ...others].join(' OR '), people };
}

const inSource = (source: string | null) =>
  source === null ? sql`1` : sql`(source.uid = ${source} OR source.title LIKE ${`%${source}%`})`;

const hasFields = ({ kinds, entities, source, from, to }: SearchQuery): boolean =>
  kinds.length > 0 || entities.length > 0 || source !== null || from !== null || to !== null;

/** The rowids of the events found, best first; those without words in the order of time. */
async function findEvents(reader: Reader, { query, match }: Sought): Promise<number[]> {
  if (match === null && !hasFields(query)) return [];
  const where = [sql`1`];
  if (match !== null) where.push(sql`event_words MATCH ${match}`);
  if (query.kinds.length) where.push(sql`event.kind IN ${amongKeys(query.kinds)}`);
  if (query.from) where.push(sql`coalesce(last_day, first_day) >= ${dayNumber(query.from)}`);
  if (query.to) where.push(sql`coalesce(first_day, last_day) <= ${dayNumber(query.to)}`);
  for (const { kind, name } of query.entities) {
    const keys = await entityKeys(reader, [{ text: name, exact: false }], kind);
    const all = kind === 'person' ? [...keys, ...reader.people().find(name)] : keys;
    where.push(sql`event.id IN (SELECT event FROM participant WHERE entity IN ${amongKeys(all)})`);
  }
  if (query.source !== null)
    where.push(sql`event.id IN (
      SELECT claim.event FROM claim JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source
      WHERE ${inSource(query.source)})`);
  const from = match === null ? sql`event` : sql`event_words JOIN event ON event.id = event_words.rowid`;
  const order = match === null ? sql`place` : sql`event_words.rank, place`;
  const { rows } = await sql<{ id: number }>`
    SELECT event.id FROM ${from} WHERE ${sql.join(where, sql` AND `)} ORDER BY ${order}, event.uid`.execute(
    reader.tables,
  );
  return rows.map((row) => row.id);
}

/**
 * The passages in which the words occur, best first, and how many each source has. Where the query asks for a kind, a name
 * or a time, only those on which a claim about such an event rests.
 */
async function findPassages(
  reader: Reader,
  { query, match, also }: Sought,
  events: readonly number[],
  limit: number,
): Promise<{ items: SearchView['passages']; total: number; bySource: Map<number, number> }> {
  if (match === null) return { items: [], total: 0, bySource: new Map() };
  const narrows = query.kinds.length > 0 || query.entities.length > 0 || query.from !== null || query.to !== null;
  const told = narrows ? sql`passage.id IN ${amongKeys(passagesTelling(reader, events))}` : sql`1`;
  const found = sql`
    FROM passage_words JOIN passage ON passage.id = passage_words.rowid
    JOIN capture ON capture.id = passage.capture JOIN source ON source.id = capture.source
    WHERE passage_words MATCH ${match} AND passage.kind <> 'furniture' AND ${inSource(query.source)} AND ${told}`;
  const counts = await sql<{ source: number; n: number }>`
    SELECT source.id AS source, count(*) AS n ${found} GROUP BY source.id`.execute(reader.tables);
  const bySource = new Map(counts.rows.map(({ source, n }) => [source, n]));
  const best = await sql<{ rowid: number }>`
    SELECT passage_words.rowid ${found} ORDER BY rank, capture.uid, passage.seq LIMIT ${limit}`.execute(reader.tables);
  const rows = await reader.tables
    .selectFrom('passage')
    .innerJoin('capture', 'capture.id', 'passage.capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['passage.id', 'passage.start', 'passage.end', 'passage.text', 'passage.headings', 'passage.page'])
    .select(['passage.pieces', 'passage.capture as key'])
    .select(['capture.uid as capture', 'source.uid as source', 'source.title', 'source.language'])
    .where('passage.id', 'in', amongKeys(best.rows.map((row) => row.rowid)) as never)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const terms = [...query.terms, ...also.map((text) => ({ text, exact: true }))];
  const items: SearchView['passages'] = [];
  for (const { rowid } of best.rows) {
    const row = byId.get(rowid);
    if (!row) continue;
    const { excerpt, hits, sentence } = hitsIn(row.text, terms);
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
  const total = [...bySource.values()].reduce((sum, n) => sum + n, 0);
  return { items, total, bySource };
}

/** The rowids of the passages on which claims about these events rest. */
const passagesTelling = (reader: Reader, events: readonly number[]): number[] =>
  reader.db
    .prepare(`
      SELECT DISTINCT passage.id FROM claim
      JOIN passage ON passage.capture = claim.capture AND passage.seq = claim.passage
      WHERE claim.event IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(events))
    .map((row) => Number(row.id));

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
  { query, people }: Sought,
  limit: number,
): Promise<{ items: SearchView['entities']; total: number }> {
  const keys = new Set([...people, ...(await entityKeys(reader, query.terms))]);
  return keys.size > 0 ? pageOfEntities(reader, { among: [...keys], limit }) : { items: [], total: 0 };
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
