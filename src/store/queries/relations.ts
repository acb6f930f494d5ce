import { idOf, type Ref, type RelationKind, type RelationRecord } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { timeOf } from './row-time.ts';

export interface RelationQuery {
  /** Only those of this body. */
  readonly entity?: string | undefined;
  /** With `entity`: what it came from and what came of it, over any number of steps, with the beginnings and ends of all these. */
  readonly line?: boolean | undefined;
}

/** What organisations are to one another: by events that brought it about, and by their names. */
export async function listRelations(reader: Reader, { entity, line }: RelationQuery = {}): Promise<RelationRecord[]> {
  if (entity !== undefined && line) return told(reader, lineOf(reader, entity));
  return [
    ...told(reader, entity === undefined ? null : relationsWith(reader, [entity])),
    ...partsByName(reader, entity),
  ];
}

const relationsWith = (reader: Reader, entities: readonly string[], kinds: readonly string[] | null = null): number[] =>
  reader.db
    .prepare(`
      SELECT DISTINCT relation FROM json_each(?1) CROSS JOIN relation_party ON relation_party.entity = json_each.value
        CROSS JOIN relation ON relation.id = relation_party.relation
      WHERE ?2 IS NULL OR kind IN (SELECT value FROM json_each(?2))`)
    .all(JSON.stringify(entities), kinds && JSON.stringify(kinds))
    .map(({ relation }) => Number(relation));

// Kinds that lead from what was to what came of it; a line goes no further than so many bodies.
const leading = ['successor', 'merger', 'renaming', 'split'];
const mostBodies = 1000;

// From body to body, until nothing more is reached.
function lineOf(reader: Reader, entity: string): number[] {
  const partiesOf = reader.db.prepare(`
    SELECT DISTINCT entity FROM relation_party WHERE relation IN (SELECT value FROM json_each(?)) ORDER BY entity`);
  const reached = new Set([entity]);
  for (let step = [entity]; step.length > 0 && reached.size < mostBodies; ) {
    const parties = partiesOf.all(JSON.stringify(relationsWith(reader, step, leading)));
    step = parties.map((row) => String(row.entity)).filter((id) => !reached.has(id));
    for (const id of step.slice(0, mostBodies - reached.size)) reached.add(id);
  }
  return relationsWith(reader, [...reached], [...leading, 'founding', 'dissolution']);
}

// By their rowids, or all.
function told(reader: Reader, among: readonly number[] | null): RelationRecord[] {
  const rows = reader.db
    .prepare(`
      SELECT relation.uid, relation.kind, relation.data, event.id AS key, event.uid AS event, event.edtf, event.earliest,
        event.latest, event.basis
      FROM ${among ? 'json_each(?) CROSS JOIN relation ON relation.id = json_each.value' : 'relation'}
        JOIN event ON event.id = relation.event
      ORDER BY relation.uid`)
    .all(...(among ? [JSON.stringify(among)] : []));
  const name = reader.db.prepare('SELECT name FROM entity WHERE uid = ?');
  const refs = (ids: readonly string[]): Ref[] =>
    ids.flatMap((id) => {
      const row = name.get(id);
      return row ? [{ id, name: String(row.name) }] : [];
    });
  const claims = reader.db.prepare("SELECT uid FROM claim WHERE event = ? AND modality = 'asserted' ORDER BY uid");
  return rows.map((row): RelationRecord => {
    const { from, to } = JSON.parse(String(row.data)) as { from: string[]; to: string[] };
    return {
      record: 'relation',
      id: String(row.uid),
      kind: row.kind as RelationKind,
      from: refs(from),
      to: refs(to),
      time: timeOf(row as never),
      claims: claims.all(Number(row.key)).map(({ uid }) => String(uid)),
      reason: 'stated',
      event: String(row.event),
    };
  });
}

// "Bureau of the Committee": the claims are the least that name it so.
const shownClaims = 3;

function partsByName(reader: Reader, entity: string | undefined): RelationRecord[] {
  const rows = reader.db
    .prepare(`
      SELECT part.id AS key, part.uid, part.name, whole.uid AS wholeId, whole.name AS wholeName
      FROM form JOIN entity AS part ON part.id = form.entity
        CROSS JOIN form AS owner ON owner.kind = 'organisation' AND instr(form.name, ' of the ') > 0
          AND owner.name = substr(form.name, instr(form.name, ' of the ') + 8)
        JOIN entity AS whole ON whole.id = owner.entity
      WHERE form.kind = 'organisation' AND part.id <> whole.id AND (?1 IS NULL OR ?1 IN (part.uid, whole.uid))
      GROUP BY part.id, whole.id ORDER BY part.uid, whole.uid`)
    .all(entity ?? null);
  const claims = reader.db.prepare(`
    SELECT DISTINCT claim.uid FROM form JOIN filler ON filler.form = form.id JOIN claim ON claim.id = filler.claim
    WHERE form.entity = ? AND instr(form.name, ' of the ') > 0 ORDER BY claim.uid LIMIT ${shownClaims}`);
  return rows.map((row) => ({
    record: 'relation',
    id: idOf('relation', 'part', String(row.uid), String(row.wholeId)),
    kind: 'part',
    from: [{ id: String(row.uid), name: String(row.name) }],
    to: [{ id: String(row.wholeId), name: String(row.wholeName) }],
    time: null,
    claims: claims.all(Number(row.key)).map(({ uid }) => String(uid)),
    reason: 'name',
  }));
}

/** When an organisation went by which name: by the renamings that claims tell of. */
export interface DatedName {
  readonly name: string;
  /** EDTF; null where nothing tells that end. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The names of entities (rowids) that renamings date, each from the renaming that gave it to the one that took it. Names
 * that nobody tells to have been given or taken are left out.
 */
export function datedNames(reader: Reader, keys: readonly number[]): Map<number, DatedName[]> {
  const renamings = reader.db.prepare(`
    SELECT relation.data, event.edtf FROM entity JOIN relation_party ON relation_party.entity = entity.uid
      JOIN relation ON relation.id = relation_party.relation AND relation.kind = 'renaming'
      JOIN event ON event.id = relation.event
    WHERE entity.id = ? AND event.edtf IS NOT NULL ORDER BY event.place, event.uid`);
  const isOwn = reader.db.prepare("SELECT 1 FROM form WHERE entity = ? AND kind = 'organisation' AND name = ? LIMIT 1");
  const result = new Map<number, DatedName[]>();
  for (const key of keys) {
    const names = new Map<string, { from: string | null; to: string | null }>();
    for (const { data, edtf } of renamings.all(key)) {
      const { names: told } = JSON.parse(String(data)) as { names: { from: string[]; to: string[] } };
      const put = (name: string, end: 'from' | 'to') => {
        if (isOwn.get(key, name) === undefined) return;
        const known = names.get(name) ?? { from: null, to: null };
        if (known[end] === null || end === 'to') known[end] = String(edtf);
        names.set(name, known);
      };
      for (const name of told.from) put(name, 'to');
      for (const name of told.to) put(name, 'from');
    }
    if (names.size > 0)
      result.set(
        key,
        [...names].map(([name, ends]) => ({ name, ...ends })),
      );
  }
  return result;
}
