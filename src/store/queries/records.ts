import type { AnyRecord, ClaimRecord, EventRecord } from '../../model/index.ts';
import { allDecisions } from '../decision-log.ts';
import type { Reader } from '../reader.ts';
import { passageItems } from './capture-text.ts';
import { claimItems } from './claims.ts';
import { listEntities } from './entities.ts';
import { listEras } from './eras.ts';
import { eventItems } from './events.ts';
import { listFindings } from './findings.ts';
import { listRelations } from './relations.ts';
import { listResolutions } from './resolutions.ts';
import { listSeries } from './series.ts';
import { listSources } from './sources.ts';
import { listTenures } from './tenures.ts';

// Rows read at a time: memory stays flat whatever the project's size.
const batch = 500;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Every record of a project, kind after kind, each kind by id: the same project gives the same sequence, whatever the
 * order in which its files were added.
 */
export async function* records(reader: Reader): AsyncGenerator<AnyRecord> {
  for (const { events, claims, passages, length, ...source } of (await listSources(reader)).sort(byId)) yield source;
  yield* passageRecords(reader);
  const entities = await listEntities(reader, { limit: -1 });
  for (const { events, sources, names, ...entity } of entities.sort(byId))
    yield { ...entity, names: names.toSorted((a, b) => (a.text < b.text ? -1 : 1)) };
  yield* claimRecords(reader);
  yield* eventRecords(reader);
  yield* (await listTenures(reader)).sort(byId);
  yield* (await listRelations(reader)).sort(byId);
  yield* (await listResolutions(reader)).sort(byId);
  yield* (await listSeries(reader)).sort(byId);
  yield* (await listEras(reader)).sort(byId);
  yield* (await listFindings(reader)).sort(byId);
  for (const { lost, undone, ...decision } of allDecisions(reader.db)) yield decision;
}

async function* passageRecords(reader: Reader): AsyncGenerator<AnyRecord> {
  const captures = await reader.tables.selectFrom('capture').select(['id', 'uid']).orderBy('uid').execute();
  for (const capture of captures)
    for (const { start, end, level, pieces, ...passage } of await passageItems(reader, capture.id, capture.uid))
      yield passage;
}

function* keysByUid(reader: Reader, table: 'claim' | 'event'): Generator<number[]> {
  const after = reader.db.prepare(`SELECT id, uid FROM ${table} WHERE uid > ? ORDER BY uid LIMIT ${batch}`);
  for (let last = ''; ; ) {
    const rows = after.all(last);
    if (rows.length === 0) return;
    yield rows.map((row) => Number(row.id));
    last = String(rows[rows.length - 1].uid);
  }
}

async function* claimRecords(reader: Reader): AsyncGenerator<ClaimRecord> {
  for (const keys of keysByUid(reader, 'claim'))
    for (const { source, passage, page, language, reading, dated, event, ...claim } of await claimItems(reader, keys))
      yield claim;
}

async function* eventRecords(reader: Reader): AsyncGenerator<EventRecord> {
  for (const keys of keysByUid(reader, 'event'))
    for (const { evidence, sources, findings, ...event } of await eventItems(reader, keys)) yield event;
}
