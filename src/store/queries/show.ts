import {
  type ClaimItem,
  type EntityItem,
  type EventItem,
  type EventView,
  type FindingRecord,
  type PassageItem,
  prefixOf,
  type RelationRecord,
  type ResolutionRecord,
  type SeriesRecord,
  type SourceItem,
  type TenureRecord,
} from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { matchExpression } from '../words.ts';
import { passageItems } from './capture-text.ts';
import { claimItems } from './claims.ts';
import { listEntities } from './entities.ts';
import { viewEvent } from './event-view.ts';
import { listEvents } from './events.ts';
import { listFindings } from './findings.ts';
import { listRelations } from './relations.ts';
import { listResolutions } from './resolutions.ts';
import { listSeries } from './series.ts';
import { listSources } from './sources.ts';
import { listTenures } from './tenures.ts';

/** One record with what it rests on. */
export type Shown =
  | { readonly is: 'event'; readonly record: EventView }
  | { readonly is: 'claim'; readonly record: ClaimItem }
  | { readonly is: 'entity'; readonly record: EntityItem; readonly events: readonly EventItem[] }
  | { readonly is: 'source'; readonly record: SourceItem }
  | { readonly is: 'passage'; readonly record: PassageItem }
  | { readonly is: 'series'; readonly record: SeriesRecord }
  | { readonly is: 'tenure'; readonly record: TenureRecord; readonly claims: readonly ClaimItem[] }
  | { readonly is: 'relation'; readonly record: RelationRecord; readonly claims: readonly ClaimItem[] }
  | { readonly is: 'resolution'; readonly record: ResolutionRecord; readonly claims: readonly ClaimItem[] }
  | { readonly is: 'finding'; readonly record: FindingRecord; readonly claims: readonly ClaimItem[] };

/** The record that an id or a name leads to; several names where the name leads to several; null where to none. */
export async function show(reader: Reader, idOrName: string): Promise<Shown | { readonly several: string[] } | null> {
  switch (prefixOf(idOrName)) {
    case 'event': {
      const record = await viewEvent(reader, idOrName);
      return record && { is: 'event', record };
    }
    case 'claim': {
      const [record] = await claimItems(reader, keysOf(reader, 'claim', [idOrName]));
      return record ? { is: 'claim', record } : null;
    }
    case 'entity': {
      const [record] = await listEntities(reader, { id: idOrName });
      return record ? showEntity(reader, record) : null;
    }
    case 'source': {
      const [record] = await listSources(reader, idOrName);
      return record ? { is: 'source', record } : null;
    }
    case 'capture': {
      const [record] = (await listSources(reader)).filter(({ captures }) => captures.some(({ id }) => id === idOrName));
      return record ? { is: 'source', record } : null;
    }
    case 'passage': {
      const capture = `capture-${idOrName.split('-')[1]}`;
      const key = keysOf(reader, 'capture', [capture])[0];
      const record = (await passageItems(reader, key ?? -1, capture)).find(({ id }) => id === idOrName);
      return record ? { is: 'passage', record } : null;
    }
    case 'series': {
      const record = (await listSeries(reader)).find(({ id }) => id === idOrName);
      return record ? { is: 'series', record } : null;
    }
    case 'tenure': {
      const record = (await listTenures(reader)).find(({ id }) => id === idOrName);
      if (!record) return null;
      const { from, to, claims } = record;
      const all = new Set([...(from?.claims ?? []), ...claims, ...(to?.claims ?? [])]);
      return { is: 'tenure', record, claims: await claimsWith(reader, [...all]) };
    }
    case 'relation': {
      const record = (await listRelations(reader)).find(({ id }) => id === idOrName);
      return record ? { is: 'relation', record, claims: await claimsWith(reader, record.claims) } : null;
    }
    case 'resolution': {
      const record = (await listResolutions(reader)).find(({ id }) => id === idOrName);
      return record ? { is: 'resolution', record, claims: await claimsWith(reader, record.claims) } : null;
    }
    case 'finding': {
      const record = (await listFindings(reader, { id: idOrName }))[0];
      if (!record) return null;
      return { is: 'finding', record, claims: await claimsWith(reader, record.claims) };
    }
    default:
      return showNamed(reader, idOrName);
  }
}

// Sources differ in case, apostrophes and hyphens: "Workers' Party", "Workers Party".
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const mostLike = 20;

/** The events that are called so, and the first of those in whose titles all these words stand; in the order of time. */
function eventsCalled({ db }: Reader, name: string): { readonly exact: Called[]; readonly like: Called[] } {
  const match = matchExpression([{ text: name, exact: true }]);
  if (match === null) return { exact: [], like: [] };
  const wanted = letters(name);
  const like = db
    .prepare(`
      SELECT uid, title FROM event WHERE id IN (SELECT rowid FROM event_words WHERE event_words MATCH ?) ORDER BY place, uid`)
    .all(match)
    .map(({ uid, title }): Called => ({ id: String(uid), name: String(title) }));
  return { exact: like.filter((event) => letters(event.name) === wanted), like: like.slice(0, mostLike) };
}

interface Called {
  readonly id: string;
  readonly name: string;
}

async function showNamed(reader: Reader, name: string): Promise<Shown | { several: string[] } | null> {
  const entities = namedEntities(reader, name);
  if (entities.length === 1) return show(reader, entities[0].id);
  const { exact, like } = eventsCalled(reader, name);
  const called = [...entities, ...exact];
  const several = called.length > 0 ? called : like;
  if (several.length === 1) return show(reader, several[0].id);
  return several.length ? { several: several.map((one) => `${one.id}  ${one.name}`) } : null;
}

// By the very name first; otherwise every name in which all the words occur.
function namedEntities(reader: Reader, name: string): { id: string; name: string }[] {
  const rows = (sql: string, value: string) =>
    reader.db
      .prepare(sql)
      .all(value)
      .map((row) => ({ id: String(row.uid), name: String(row.name) }));
  const exact = rows(
    `SELECT DISTINCT entity.uid, entity.name FROM entity LEFT JOIN form ON form.entity = entity.id
     WHERE ?1 IN (entity.name, form.name, form.text) COLLATE NOCASE ORDER BY entity.name, entity.uid`,
    name,
  );
  if (exact.length > 0) return exact;
  const match = matchExpression([{ text: name, exact: false }]);
  if (match === null) return [];
  return rows(
    `SELECT entity.uid, entity.name FROM entity_words JOIN entity ON entity.id = entity_words.rowid
     WHERE entity_words MATCH ? ORDER BY rank, entity.uid LIMIT 20`,
    match,
  );
}

async function showEntity(reader: Reader, record: EntityItem): Promise<Shown> {
  const { items } = await listEvents(reader, { entity: [record.id], limit: 1000 });
  return { is: 'entity', record, events: items };
}

const claimsWith = (reader: Reader, ids: readonly string[]): Promise<ClaimItem[]> =>
  claimItems(reader, keysOf(reader, 'claim', ids));

const keysOf = (reader: Reader, table: 'claim' | 'capture', ids: readonly string[]): number[] =>
  ids.flatMap((id) => {
    const row = reader.db.prepare(`SELECT id FROM ${table} WHERE uid = ?`).get(id);
    return row ? [Number(row.id)] : [];
  });
