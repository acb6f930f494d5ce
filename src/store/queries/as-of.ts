import { boundsOf } from '../../edtf/index.ts';
import type { AsOfView, RelationRecord, TenureEnd, TenureRecord, Time } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { positionsOf } from './entities.ts';
import { type DatedName, datedNames, listRelations } from './relations.ts';
import { reach } from './spread.ts';
import { listTenures } from './tenures.ts';

interface Body {
  readonly id: string;
  name: string;
  since: Time | null;
  /** The earliest day by which it may have ended; null while nothing tells of an end. */
  until: string | null;
  parents: Set<string>;
}

/** Who held which office, and which bodies there were under what names, on a day (`YYYY-MM-DD`), as far as sources tell. */
export async function asOf(reader: Reader, day: string): Promise<AsOfView> {
  const relations = await listRelations(reader);
  const all = await listTenures(reader);
  const held = await listTenures(reader, { earliest: day, latest: day });
  const bodies = bodiesOf(relations, all);
  const shown = new Set<string>();
  // A body with somebody in office, one founded by then and not ended, and whatever these belong to.
  const show = (id: string | undefined): void => {
    const body = id === undefined ? undefined : bodies.get(id);
    if (!body || shown.has(body.id)) return;
    shown.add(body.id);
    for (const parent of body.parents) show(parent);
  };
  for (const { organisation } of held) show(organisation?.id);
  for (const { id, since, until } of bodies.values())
    if (since?.earliest && since.earliest <= day && (until === null || until > day)) show(id);
  const names = namesOn(reader, shown, day);
  const lastOf = lastDays(reader);
  return {
    on: day,
    tenures: held.map((tenure) => ({ ...tenure, certain: isCertain(tenure, day) })),
    bodies: [...shown]
      .flatMap((id) => bodies.get(id) ?? [])
      .map(({ id, name, since, parents }) => ({
        id,
        name: names.get(id) ?? name,
        since,
        last: lastOf(id),
        parents: [...parents].filter((parent) => shown.has(parent)).sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)),
    changes: changesOf(all, bodies),
  };
}

/** Every body of a relation or a term of office, with when it came to be, when it ended, and what it is part of. */
function bodiesOf(relations: readonly RelationRecord[], tenures: readonly TenureRecord[]): Map<string, Body> {
  const bodies = new Map<string, Body>();
  const body = ({ id, name }: { id: string; name: string }): Body => {
    const known = bodies.get(id) ?? { id, name, since: null, until: null, parents: new Set<string>() };
    bodies.set(id, known);
    return known;
  };
  for (const { organisation } of tenures) if (organisation) body(organisation);
  for (const { kind, from, to, time } of relations) {
    for (const one of [...from, ...to]) body(one);
    if (kind === 'part') for (const one of from) for (const whole of to) body(one).parents.add(whole.id);
    if (kind === 'parent') for (const whole of from) for (const one of to) body(one).parents.add(whole.id);
    if (!time?.earliest) continue;
    if (kind === 'founding' || kind === 'successor' || kind === 'merger' || kind === 'split')
      for (const one of to) {
        const made = body(one);
        if (!made.since?.earliest || time.earliest < made.since.earliest) made.since = time;
      }
    if ((kind === 'merger' || kind === 'successor') && to.length > 0)
      for (const one of from) if (!to.some(({ id }) => id === one.id)) body(one).until ??= time.earliest;
    if (kind === 'dissolution') for (const one of from) body(one).until ??= time.earliest;
  }
  for (const { id, parents } of bodies.values()) parents.delete(id);
  return bodies;
}

/** The names that renamings put in force on a day, by the body's id. */
function namesOn(reader: Reader, ids: Iterable<string>, day: string): Map<string, string> {
  const key = reader.db.prepare('SELECT id FROM entity WHERE uid = ?');
  const keys = new Map([...ids].map((id) => [Number(key.get(id)?.id), id]));
  const result = new Map<string, string>();
  for (const [entity, names] of datedNames(reader, [...keys.keys()])) {
    const inForce = names.find((one) => covers(one, day));
    const id = keys.get(entity);
    if (inForce && id !== undefined) result.set(id, inForce.name);
  }
  return result;
}

const covers = ({ from, to }: DatedName, day: string): boolean =>
  (from === null || (boundsOf(from).earliest ?? day) <= day) && (to === null || (boundsOf(to).earliest ?? day) > day);

/** The latest day of an event that an entity has a part in. */
function lastDays(reader: Reader): (id: string) => string | null {
  const key = reader.db.prepare('SELECT id FROM entity WHERE uid = ?');
  const index = reader.events();
  const { entities } = reader.links();
  return (id) => reach(index, positionsOf(entities, Number(key.get(id)?.id))).last;
}

/** Whether a term that may cover a day surely does: it had begun by its latest beginning, and had not ended. */
function isCertain({ from, to, attested }: TenureRecord, day: string): boolean {
  const begun = from?.latest ?? attested?.first ?? null;
  const ended = to?.earliest ?? attested?.last ?? null;
  return begun !== null && begun <= day && ended !== null && ended >= day;
}

/** The days on which something of this changes, in order. */
function changesOf(tenures: readonly TenureRecord[], bodies: ReadonlyMap<string, Body>): string[] {
  const days = new Set<string>();
  const put = (end: TenureEnd | Time | null): void => {
    const day = end?.latest ?? end?.earliest;
    if (day) days.add(day);
  };
  for (const { from, to } of tenures) {
    put(from);
    put(to);
  }
  for (const { since, until } of bodies.values()) {
    put(since);
    if (until) days.add(until);
  }
  return [...days].sort();
}
