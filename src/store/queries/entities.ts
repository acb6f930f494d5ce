import type { EntityItem, EntityKind } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { amongKeys, groupBy } from './keys.ts';

export interface EntityQuery {
  readonly kind?: EntityKind | undefined;
  readonly limit?: number | undefined;
  /** How many of the list to leave out. */
  readonly offset?: number | undefined;
  /** Only these (rowids). */
  readonly among?: readonly number[] | undefined;
  readonly id?: string | undefined;
}

/** Who and what is named, most mentioned first. */
export async function listEntities(reader: Reader, query: EntityQuery): Promise<EntityItem[]> {
  let select = reader.tables
    .selectFrom('entity')
    .leftJoin('form', 'form.entity', 'entity.id')
    .leftJoin('mention', (join) => join.onRef('mention.form', '=', 'form.id').on('mention.pointing', 'is', null))
    .leftJoin('capture', 'capture.id', 'mention.capture')
    .select(['entity.id as key', 'entity.uid', 'entity.kind', 'entity.name'])
    .select((eb) => eb.fn.count<number>('mention.form').as('mentions'))
    .select((eb) => eb.fn.count<number>('capture.source').distinct().as('sources'))
    .groupBy('entity.id')
    .orderBy('mentions', 'desc')
    .orderBy('sources', 'desc')
    .orderBy('entity.name')
    .orderBy('entity.uid')
    .limit(query.limit ?? 100)
    .offset(query.offset ?? 0);
  if (query.kind) select = select.where('entity.kind', '=', query.kind);
  if (query.id) select = select.where('entity.uid', '=', query.id);
  if (query.among) select = select.where('entity.id', 'in', amongKeys(query.among) as never);
  const rows = await select.execute();
  const keys = amongKeys(rows.map((row) => row.key));
  const forms = groupBy(await formRows(reader, keys), (row) => row.entity);
  const events = new Map((await eventCounts(reader, keys)).map((row) => [row.entity, row.events]));
  return rows.map((row) => ({
    record: 'entity',
    id: row.uid,
    kind: row.kind as EntityKind,
    name: row.name,
    names: namesOf(row.name, forms.get(row.key) ?? []),
    mentions: row.mentions,
    events: events.get(row.key) ?? 0,
    sources: row.sources,
  }));
}

// What only points ("he", "the Party") is no name.
function namesOf(name: string, forms: readonly { text: string; mentions: number }[]): EntityItem['names'] {
  const names = forms.filter(({ mentions }) => mentions > 0).map(({ text }) => ({ text }));
  return names.length ? names : [{ text: name }];
}

// The words that name an entity, most used first.
const formRows = (reader: Reader, keys: ReturnType<typeof amongKeys>) =>
  reader.tables
    .selectFrom('form')
    .leftJoin('mention', (join) => join.onRef('mention.form', '=', 'form.id').on('mention.pointing', 'is', null))
    .select(['form.entity', 'form.text', (eb) => eb.fn.count<number>('mention.form').as('mentions')])
    .where('form.entity', 'in', keys as never)
    .groupBy(['form.entity', 'form.text'])
    .orderBy('form.entity')
    .orderBy('mentions', 'desc')
    .orderBy('form.text')
    .execute();

const eventCounts = (reader: Reader, keys: ReturnType<typeof amongKeys>) =>
  reader.tables
    .selectFrom('participant')
    .select(['entity', (eb) => eb.fn.count<number>('event').distinct().as('events')])
    .where('entity', 'in', keys as never)
    .groupBy('entity')
    .execute();
