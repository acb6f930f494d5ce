import type { EntityItem, EntityKind, EntityList } from '../../model/index.ts';
import { countEntities, type EntityCount } from '../entity-counts.ts';
import type { Reader } from '../reader.ts';
import { namesWith } from './facets.ts';
import { amongKeys, groupBy } from './keys.ts';
import { reach, recordStretch, spread, stretchText } from './spread.ts';

/** By what a list of entities goes: most first, names by the alphabet, days from the earliest (or, `last`, the latest). */
export const entityOrders = ['mentions', 'events', 'sources', 'name', 'first', 'last'] as const;
export type EntityOrder = (typeof entityOrders)[number];

export interface EntityQuery {
  readonly kind?: EntityKind | readonly EntityKind[] | undefined;
  /** At most so many; -1 for all. */
  readonly limit?: number | undefined;
  /** How many of the list to leave out. */
  readonly offset?: number | undefined;
  /** Only these (rowids). */
  readonly among?: readonly number[] | undefined;
  readonly id?: string | undefined;
  /** Only those with a name in which these words occur. */
  readonly q?: string | undefined;
  readonly order?: EntityOrder | undefined;
  /** Into how many parts the time of the record is cut for the charts; none where it is left out. */
  readonly bins?: number | undefined;
}

/** Who and what is named, most mentioned first unless asked otherwise. */
export async function listEntities(reader: Reader, query: EntityQuery): Promise<EntityItem[]> {
  return (await pageOfEntities(reader, query)).items;
}

/** A page of who and what is named, with charts where they are asked for. */
export async function pageOfEntities(reader: Reader, query: EntityQuery): Promise<EntityList> {
  const { limit = 100, offset = 0, bins } = query;
  const chosen = chosenOf(reader, query);
  sortBy(reader, chosen, query.order ?? 'mentions');
  const page = limit < 0 ? chosen.slice(offset) : chosen.slice(offset, offset + limit);
  const over = bins === undefined ? null : recordStretch(reader);
  const index = reader.events();
  const { entities } = reader.links();
  const forms = groupBy(await formRows(reader, amongKeys(page.map(({ key }) => key))), (row) => row.entity);
  const items = page.map(({ key, uid, kind, name, mentions, sources }): EntityItem => {
    const positions = positionsOf(entities, key);
    return {
      record: 'entity',
      id: uid,
      kind,
      name,
      names: namesOf(name, forms.get(key) ?? []),
      mentions,
      events: positions.length,
      sources,
      ...(bins === undefined
        ? {}
        : {
            ...reach(index, positions),
            bins: over ? spread(index, positions, over, bins) : [],
          }),
    };
  });
  const reached = offset + page.length;
  return {
    items,
    next: reached < chosen.length ? String(reached) : null,
    total: chosen.length,
    over: stretchText(over),
  };
}

const none = new Int32Array();

/** Positions, in order, of the events that an entity has a part in. */
export function positionsOf(entities: ReturnType<Reader['links']>['entities'], key: number): Int32Array {
  const number = entities.number(key);
  return number === -1 ? none : entities.events(number);
}

function chosenOf(reader: Reader, { id, among, kind, q }: EntityQuery): EntityCount[] {
  const kinds = kind === undefined ? null : new Set<EntityKind>(typeof kind === 'string' ? [kind] : kind);
  const named = q === undefined || q.trim() === '' ? null : namesWith(reader, q);
  const wanted = ({ key, kind: of }: EntityCount): boolean => (!kinds || kinds.has(of)) && (!named || named.has(key));
  if (id !== undefined) {
    const row = reader.db.prepare('SELECT id FROM entity WHERE uid = ?').get(id);
    return row ? countEntities(reader.db, [Number(row.id)]).filter(wanted) : [];
  }
  const only = among && new Set(among);
  return reader.entities().filter((entity) => (!only || only.has(entity.key)) && wanted(entity));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sortBy(reader: Reader, entities: EntityCount[], order: EntityOrder): void {
  const then = (a: EntityCount, b: EntityCount): number =>
    b.mentions - a.mentions || b.sources - a.sources || byText(a.name, b.name) || byText(a.uid, b.uid);
  if (order === 'mentions') entities.sort(then);
  else if (order === 'sources') entities.sort((a, b) => b.sources - a.sources || then(a, b));
  else if (order === 'name') {
    const { compare } = new Intl.Collator('en', { numeric: true });
    entities.sort((a, b) => compare(a.name, b.name) || then(a, b));
  } else {
    const index = reader.events();
    const links = reader.links().entities;
    const rank = new Map(
      entities.map(({ key }) => {
        const positions = positionsOf(links, key);
        if (order === 'events') return [key, -positions.length];
        // Without a date, last.
        const { first, last } = reach(index, positions);
        const day = order === 'first' ? first : last;
        return [key, day === null ? Infinity : (order === 'first' ? 1 : -1) * Date.parse(day)];
      }),
    );
    const rankOf = ({ key }: EntityCount): number => rank.get(key) ?? 0;
    entities.sort((a, b) => {
      const [x, y] = [rankOf(a), rankOf(b)];
      return x === y ? then(a, b) : x - y;
    });
  }
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
