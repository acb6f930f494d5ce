import type { DatabaseSync } from 'node:sqlite';
import {
  isMadeBy,
  isNamedBy,
  type NameChange,
  type NamedBody,
  type NameUse,
  type TitledUse,
} from '../../findings/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { nameUses, readerOfUses, titledUses } from './name-uses.ts';
import { witnessesOfEvent } from './told-series.ts';

interface Relation {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly names: { readonly from: readonly string[]; readonly to: readonly string[] };
}

/** A name of a body (the entity's rowid); its uses are read when asked for. */
export interface ToldName extends NamedBody {
  readonly entity: number;
  /** Those of its uses that are in captures (rowids). */
  readonly usesIn: (captures: readonly number[]) => NameUse[];
  readonly titles: () => readonly TitledUse[];
}

/** Bodies (ids of entities), or all, whose name is told to have begun or ended, with the dated uses of that name. */
export function namedBodies(db: DatabaseSync, entities: readonly string[] | null): ToldName[] {
  // Of an event without a new name it is looked for in the words: such are always read.
  const among = entities
    ? `(relation.id IN (SELECT relation FROM relation_party WHERE entity IN (SELECT value FROM json_each(?)))
        OR relation.kind IN ('merger', 'renaming') AND json_extract(relation.data, '$.to') = '[]') AND`
    : '';
  const relations = db
    .prepare(`
      SELECT relation.kind, relation.data, event.id AS event, event.edtf, event.earliest, event.latest, event.basis
      FROM relation CROSS JOIN event ON event.id = relation.event
      WHERE ${among} event.edtf IS NOT NULL AND relation.kind IN ('merger', 'renaming', 'split', 'founding', 'dissolution')
      ORDER BY relation.uid`)
    .all(...(entities ? [JSON.stringify(entities)] : []));
  const witnesses = witnessesOfEvent(db);
  const entity = db.prepare('SELECT id, uid, name FROM entity WHERE uid = ?');
  const owns = db.prepare('SELECT 1 FROM form WHERE entity = ? AND kind = ? AND name = ? LIMIT 1');
  const bodiesIn = db.prepare(`
    SELECT DISTINCT entity.uid AS entity, form.name, filler.start, claim.start AS from_, claim.quote
    FROM claim CROSS JOIN filler ON filler.claim = claim.id CROSS JOIN form ON form.id = filler.form
      CROSS JOIN entity ON entity.id = form.entity
    WHERE claim.event = ? AND form.kind = 'organisation' AND NOT rejected`);
  // What a sentence says that something was merged into or renamed, where no role tells: "a single party named X".
  const givenNames = (event: number, isGiven: (before: string) => boolean): { entity: string; name: string }[] =>
    bodiesIn
      .all(event)
      .filter(({ quote, start, from_ }) => isGiven(String(quote).slice(0, Math.max(0, Number(start) - Number(from_)))))
      .map(({ entity: id, name }) => ({ entity: String(id), name: String(name) }));
  const bodies = new Map<string, { key: number; body: NamedBody['body']; name: string; changes: NameChange[] }>();
  for (const row of relations) {
    const time = timeOf(row as never);
    if (time === null || time.earliest === null || time.latest === null) continue;
    const { from, to, names } = JSON.parse(String(row.data)) as Relation;
    const event = Number(row.event);
    const [witness] = witnesses(event, 1);
    if (!witness) continue;
    const put = (id: string, name: string, end: NameChange['end']): void => {
      const found = entity.get(id);
      if (!found || owns.get(found.id, 'organisation', name) === undefined) return;
      const key = `${id}\n${name}`;
      const entry = bodies.get(key) ?? {
        key: Number(found.id),
        body: { id, name: String(found.name) },
        name,
        changes: [],
      };
      entry.changes.push({ kind: row.kind as NameChange['kind'], end, time, event, witness });
      bodies.set(key, entry);
    };
    const isChange = row.kind === 'merger' || row.kind === 'renaming';
    const given =
      isChange && to.length === 0 ? givenNames(event, (before) => isNamedBy(before) || isMadeBy(before)) : [];
    // Several at once are told of together; which of them the time belongs to is not clear.
    // A body that another is merged into was there before, unless it is told to have got its name.
    const goesOn =
      row.kind === 'merger' &&
      from.filter((id) => id !== to[0]).length < 2 &&
      !givenNames(event, isNamedBy).some(({ entity }) => entity === to[0]);
    if (to.length === 1 && !goesOn) for (const name of names.to) put(to[0], name, 'from');
    for (const { entity, name } of given) put(entity, name, 'from');
    const next = new Set([...to, ...given.map((one) => one.entity)]);
    if (row.kind === 'dissolution' || (isChange && next.size > 0))
      for (const id of from) if (!next.has(id)) for (const name of names.from) put(id, name, 'to');
  }
  const readUse = readerOfUses(db);
  const [readUses, readTitles] = [nameUses(db, readUse), titledUses(db, readUse)];
  // A name in a part of a document that the document itself dates, whatever is told there.
  const inEras = db.prepare(`
    SELECT mention.start, mention."end", capture.uid AS capture, source, era.edtf, era.earliest, era.latest
    FROM form JOIN mention ON mention.form = form.id JOIN era ON era.capture = mention.capture
      JOIN passage AS opening ON opening.capture = era.capture AND opening.seq = era.first
      JOIN passage AS closing ON closing.capture = era.capture AND closing.seq = era.last
      JOIN capture ON capture.id = mention.capture
    WHERE form.entity = ?1 AND form.kind = 'organisation' AND form.name = ?2 AND mention.pointing IS NULL
      AND mention.start >= opening.start AND mention."end" <= closing."end" AND era.latest < ?3
      AND (?4 IS NULL OR capture.id = ?4)
    ORDER BY capture.uid, mention.start`);
  const usesInEras = (key: number, name: string, changes: readonly NameChange[], capture?: number): NameUse[] => {
    const began = changes.filter(({ end, kind }) => end === 'from' && kind !== 'founding');
    const first = began.map(({ time }) => time.earliest ?? '').sort()[0];
    const early = first === undefined ? [] : inEras.all(key, name, first, capture ?? null);
    return early.map(
      (row): NameUse => ({
        time: {
          edtf: String(row.edtf),
          earliest: row.earliest as string,
          latest: row.latest as string,
          basis: 'context',
        },
        event: null,
        source: Number(row.source),
        marked: false,
        founding: false,
        witness: {
          claim: null,
          capture: String(row.capture),
          start: Number(row.start),
          end: Number(row.end),
          says: String(row.edtf),
        },
      }),
    );
  };
  const wanted = entities && new Set(entities);
  return [...bodies.values()]
    .filter(({ body }) => wanted === null || wanted.has(body.id))
    .map(({ key, body, name, changes }) => ({
      entity: key,
      body,
      name,
      changes,
      get uses() {
        return [...readUses(key, name, changes), ...usesInEras(key, name, changes)];
      },
      usesIn: (captures) =>
        captures.flatMap((capture) => [
          ...readUses(key, name, changes, capture),
          ...usesInEras(key, name, changes, capture),
        ]),
      titles: () => readTitles(name, changes),
    }));
}
