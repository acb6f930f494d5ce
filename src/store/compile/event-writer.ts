import type { DatabaseSync } from 'node:sqlite';
import type { ChronicleEvent, ChronicleRelation } from '../../chronicle/index.ts';
import { placedKinds } from '../../findings/index.ts';
import { writing } from '../statement.ts';
import { indexWords } from '../words.ts';
import { blockKeys } from './blocks-step.ts';
import type { GatheredColumns } from './bulk.ts';
import type { StoredClaim } from './claim-reader.ts';
import { timeColumns, timeValues } from './time-columns.ts';

/** An event that is to be written, with a mark that tells whether compiling anew changed it. */
export interface MarkedEvent {
  readonly event: ChronicleEvent;
  readonly relations: readonly ChronicleRelation[];
  readonly mark: string;
  readonly claims: readonly StoredClaim[];
}

const eventColumns = [
  'uid',
  'kind',
  'title',
  ...timeColumns,
  'block',
  'dated',
  'numbered',
  'call',
  'at_block',
  'at_call',
  'at_body',
  'reasons',
  'mark',
  'apart',
];

/** Writes an event, in place of one that stood (its rowid) where it has the same id; gives its rowid. */
export function eventWriter(
  db: DatabaseSync,
  gathered: GatheredColumns | null,
): (one: MarkedEvent, block: number, stood: number | null) => number {
  const put = writing(
    db,
    `INSERT INTO event (${eventColumns.join(', ')}) VALUES (${eventColumns.map(() => '?').join(', ')})`,
  );
  // Its meeting is found anew; its place in a series stands until series are counted anew.
  const set = writing(
    db,
    `UPDATE event SET meeting = NULL, ${eventColumns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
  );
  const uncount = writing(db, 'UPDATE event SET series = NULL, ordinal = NULL WHERE id = ? AND series IS NOT NULL');
  const emptied = [
    'DELETE FROM participant WHERE event = ?',
    'DELETE FROM relation WHERE event = ?',
    'DELETE FROM event_words WHERE rowid = ?',
    'UPDATE claim SET event = NULL WHERE event = ?',
  ].map((sql) => writing(db, sql));
  const tie = writing(db, 'UPDATE claim SET event = ? WHERE id = ?');
  const entityKeys = new Map<string, number | null>();
  const entityOf = db.prepare('SELECT id FROM entity WHERE uid = ?');
  const entityKey = (uid: string): number | null => {
    let key = entityKeys.get(uid);
    if (key === undefined) {
      const row = entityOf.get(uid);
      key = row ? Number(row.id) : null;
      entityKeys.set(uid, key);
    }
    return key;
  };
  const blockKey = blockKeys(db);
  const putParticipant = writing(db, 'INSERT OR IGNORE INTO participant (event, entity, role) VALUES (?, ?, ?)');
  const putWords = writing(db, 'INSERT INTO event_words (rowid, words, tails) VALUES (?, ?, ?)');
  const putRelation = writing(db, 'INSERT INTO relation (uid, kind, event, data) VALUES (?, ?, ?, ?)');
  const putParty = writing(db, 'INSERT OR IGNORE INTO relation_party (relation, entity) VALUES (?, ?)');
  return ({ event, relations, mark, claims }, block, stood) => {
    const { id, kind, title, time, numbered, at, reasons } = event;
    const values = [
      id,
      kind,
      title,
      ...timeValues(time),
      block,
      time === null ? 0 : 1,
      numbered && JSON.stringify(numbered),
      numbered?.call ?? null,
      at?.key ? blockKey(at.key) : null,
      at?.call ?? null,
      at?.bodyOrdinal ?? null,
      reasons.length ? JSON.stringify(reasons) : null,
      mark,
      isToldApart(claims) ? 1 : 0,
    ];
    if (stood !== null) for (const statement of emptied) statement.run(stood);
    const key = stood ?? Number(put.run(...values).lastInsertRowid);
    if (stood !== null) set.run(...values, stood);
    if (stood !== null && numbered === null) uncount.run(stood);
    for (const claim of claims)
      if (gathered) gathered.set(claim.key, key);
      else tie.run(key, claim.key);
    for (const { entity, role } of event.participants) {
      const entityRow = entityKey(entity);
      if (entityRow !== null) putParticipant.run(key, entityRow, role);
    }
    const quotes = new Set(claims.map(({ quote }) => quote));
    const { words, tails } = indexWords([title, ...quotes].join(' | '));
    putWords.run(key, words, tails);
    for (const one of relations) {
      const relation = putRelation.run(one.id, one.kind, key, relationData(one)).lastInsertRowid;
      for (const entity of [...one.from, ...one.to]) putParty.run(relation, entity);
    }
    return key;
  };
}

/** What is kept of a relation beside its kind. */
export const relationData = ({ from, to, names }: ChronicleRelation): string => JSON.stringify({ from, to, names });

// Whether the claims of an event differ in when or where it was: then a critic looks at it.
function isToldApart(claims: readonly StoredClaim[]): boolean {
  const times = new Set<string>();
  const places = new Set<string>();
  for (const { time, kind, roles } of claims) {
    if (time !== null) times.add(time.edtf);
    if (placedKinds.has(kind))
      for (const { kind, entity } of roles.place ?? []) if (kind === 'place' && entity !== null) places.add(entity);
  }
  return times.size > 1 || places.size > 1;
}
