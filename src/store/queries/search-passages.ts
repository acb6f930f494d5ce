import { rawSpan, type SearchView, spanId } from '../../model/index.ts';
import { hitsIn } from '../hits.ts';
import type { Reader } from '../reader.ts';
import { unpackPieces } from '../reading-writer.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Term } from '../words.ts';
import { amongKeys } from './keys.ts';
import { bestMatching, matchingRowids } from './matching.ts';
import { sourceKeys } from './search-events.ts';

/**
 * The best of the passages in which the words occur. Where the query asks for a kind, a name or a time, only those on which
 * a claim about one of the `events` (positions) rests.
 */
export async function bestPassages(
  reader: Reader,
  query: SearchQuery,
  match: string | null,
  terms: readonly Term[],
  events: () => Uint32Array,
  limit: number,
): Promise<SearchView['passages']> {
  if (match === null) return [];
  const takes = whichTaken(reader, query, events);
  return passagesOf(reader, bestMatching(reader.db, 'passage_words', match, limit, takes), terms);
}

/** How many passages are found, and how many each source (by rowid) has. */
export function countPassages(
  reader: Reader,
  query: SearchQuery,
  match: string | null,
  events: Uint32Array,
): { readonly total: number; readonly bySource: ReadonlyMap<number, number> } {
  const bySource = new Map<number, number>();
  let total = 0;
  if (match === null) return { total, bySource };
  const takes = whichTaken(reader, query, () => events);
  const places = reader.passages();
  for (const rowid of matchingRowids(reader.db, 'passage_words', match)) {
    if (!takes(rowid)) continue;
    const source = places.source(rowid) as number;
    bySource.set(source, (bySource.get(source) ?? 0) + 1);
    total++;
  }
  return { total, bySource };
}

function whichTaken(reader: Reader, query: SearchQuery, events: () => Uint32Array): (rowid: number) => boolean {
  const places = reader.passages();
  const sources = query.source === null ? null : new Set(sourceKeys(reader, query.source));
  const narrows = query.kinds.length > 0 || query.entities.length > 0 || query.from !== null || query.to !== null;
  const told = narrows ? passagesTelling(reader, events()) : null;
  return (rowid) => {
    const source = places.source(rowid);
    return source !== null && (sources === null || sources.has(source)) && (told === null || told.has(rowid));
  };
}

/** The rowids of the passages on which claims about these events rest. */
function passagesTelling(reader: Reader, events: Uint32Array): Set<number> {
  const index = reader.events();
  const rows = reader.db
    .prepare(`
      SELECT DISTINCT passage.id FROM json_each(?) AS wanted CROSS JOIN claim ON claim.event = wanted.value
      CROSS JOIN passage ON passage.capture = claim.capture AND passage.seq = claim.passage`)
    .all(JSON.stringify(Array.from(events, index.rowid)));
  return new Set(rows.map((row) => Number(row.id)));
}

async function passagesOf(
  reader: Reader,
  rowids: readonly number[],
  terms: readonly Term[],
): Promise<SearchView['passages']> {
  const rows = await reader.tables
    .selectFrom('passage')
    .innerJoin('capture', 'capture.id', 'passage.capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['passage.id', 'passage.start', 'passage.end', 'passage.text', 'passage.headings', 'passage.page'])
    .select(['passage.pieces', 'passage.capture as key'])
    .select(['capture.uid as capture', 'source.uid as source', 'source.title', 'source.language'])
    .where('passage.id', 'in', amongKeys(rowids) as never)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items: SearchView['passages'] = [];
  for (const rowid of rowids) {
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
  return items;
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
