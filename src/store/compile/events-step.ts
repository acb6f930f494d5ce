import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import {
  type ChronicleEvent,
  type ChronicleRelation,
  joinBlocks,
  type Rulings,
  relationsOf,
} from '../../chronicle/index.ts';
import { dayNumber } from '../../edtf/index.ts';
import { placedKinds } from '../../findings/index.ts';
import type { Time } from '../../model/index.ts';
import { writing } from '../statement.ts';
import { indexWords } from '../words.ts';
import { blockKeys } from './blocks-step.ts';
import { type ClaimColumn, claimColumn, without } from './bulk.ts';
import { claimReader, type StoredClaim } from './claim-reader.ts';

/** What of the events was written anew. */
export interface WrittenEvents {
  /** By rowid. */
  readonly events: readonly number[];
  /** Blocks and calls of meetings that were written or are gone. */
  readonly meetingBlocks: ReadonlySet<number>;
  readonly meetingCalls: ReadonlySet<string>;
  /** The ids of those who had a part in appointments and deaths that were there before. */
  readonly people: readonly string[];
  /** Whether meetings, or what tells that one body is another's successor, changed. */
  readonly countsAnew: boolean;
}

/** Sorts after every day that can be written. */
const undated = Number.MAX_SAFE_INTEGER;

/** The columns of an event that hold its time. */
export function daysOf(time: Time | null): { first: number | null; last: number | null; place: number } {
  const first = time?.earliest ? dayNumber(time.earliest) : null;
  const last = time?.latest ? dayNumber(time.latest) : null;
  return { first, last, place: first ?? last ?? undated };
}

/** Joins the claims of some blocks anew, and puts the events that changed in place of those that were there. */
export function compileEvents(
  db: DatabaseSync,
  blocks: Iterable<number>,
  rulings: Rulings,
  all: boolean,
): WrittenEvents {
  const units = unitsOf(db, blocks, rulings);
  if (!all) return writeEvents(db, units, rulings, all);
  db.exec(`
    UPDATE claim SET event = NULL WHERE event IS NOT NULL;
    DELETE FROM series_member; DELETE FROM participant; DELETE FROM event; DELETE FROM series;
    INSERT INTO event_words (event_words) VALUES ('delete-all');
  `);
  return without(db, indexesOfEvents, () => writeEvents(db, units, rulings, all));
}

const indexesOfEvents = [
  'claim_event',
  'event_place',
  'event_block',
  'event_numbered',
  'event_call',
  'event_at_block',
  'event_at_call',
  'event_meeting',
  'event_series',
  'participant_entity',
];

function writeEvents(
  db: DatabaseSync,
  units: readonly (readonly number[])[],
  rulings: Rulings,
  all: boolean,
): WrittenEvents {
  const claims = claimReader(db);
  const old = oldEvents(db);
  const gathered = all ? claimColumn(db, 'event') : null;
  const write = eventWriter(db, gathered);
  const events: number[] = [];
  const meetingBlocks = new Set<number>();
  const meetingCalls = new Set<string>();
  let countsAnew = false;
  for (const unit of units) {
    const read = unit.map((block) => claims.ofBlock(block));
    const byId = new Map(read.flat().map((claim) => [claim.id, claim]));
    const before = all ? new Map<string, string>() : old.marksOf(unit);
    const changed: MarkedEvent[] = [];
    for (const event of joinBlocks(read, rulings)) {
      const relations = relationsOf(event, byId);
      const claims = event.claims.map((id) => byId.get(id)!);
      const mark = markOf([unit[0], event, relations, claims.map(({ time }) => time?.edtf)]);
      // A claim that was read again is another row, and has lost its event.
      if (before.get(event.id) === `${mark} ${claims.length}`) before.delete(event.id);
      else changed.push({ event, relations, mark, claims });
    }
    for (const uid of before.keys()) countsAnew = old.drop(uid, meetingBlocks, meetingCalls) || countsAnew;
    for (const one of changed) {
      countsAnew ||= one.event.numbered !== null || one.relations.length > 0;
      events.push(write(one, unit[0]));
      if (one.event.numbered === null) continue;
      meetingBlocks.add(unit[0]);
      if (one.event.numbered.call !== null) meetingCalls.add(one.event.numbered.call);
    }
  }
  gathered?.write();
  return { events, meetingBlocks, meetingCalls, people: [...old.people], countsAnew };
}

interface MarkedEvent {
  readonly event: ChronicleEvent;
  readonly relations: readonly ChronicleRelation[];
  readonly mark: string;
  readonly claims: readonly StoredClaim[];
}

const markOf = (value: unknown): string => hash('sha1', JSON.stringify(value), 'base64');

// Blocks that a decision joined are compiled as one.
function unitsOf(db: DatabaseSync, blocks: Iterable<number>, { joined }: Rulings): number[][] {
  const blockOf = db.prepare('SELECT block FROM claim WHERE uid = ?');
  const unit = new Map<number, Set<number>>();
  for (const claims of joined) {
    const together = new Set<number>();
    for (const claim of claims) {
      const block = blockOf.get(claim)?.block;
      if (typeof block !== 'number') continue;
      together.add(block);
      for (const other of unit.get(block) ?? []) together.add(other);
    }
    for (const block of together) unit.set(block, together);
  }
  const units: number[][] = [];
  const seen = new Set<number>();
  for (const block of blocks) {
    if (seen.has(block)) continue;
    const whole = [...(unit.get(block) ?? [block])].sort((a, b) => a - b);
    for (const one of whole) seen.add(one);
    units.push(whole);
  }
  return units;
}

// What stands of the events of some blocks.
function oldEvents(db: DatabaseSync) {
  const find = db.prepare(`
    SELECT uid, mark, (SELECT count(*) FROM claim WHERE claim.event = event.id) AS claims FROM event
    WHERE id IN (SELECT id FROM event WHERE block = ?1 UNION SELECT event FROM claim WHERE block = ?1)`);
  const get = db.prepare(`
    SELECT id, kind, block, call, numbered IS NOT NULL AS meets,
      EXISTS (SELECT 1 FROM relation WHERE relation.event = event.id) AS relates
    FROM event WHERE uid = ?`);
  const peopleOf = db.prepare(`
    SELECT DISTINCT uid FROM participant CROSS JOIN entity ON entity.id = participant.entity
    WHERE event = ? AND kind = 'person'`);
  const drop = writing(db, 'DELETE FROM event WHERE id = ?');
  const dropWords = writing(db, 'DELETE FROM event_words WHERE rowid = ?');
  const people = new Set<string>();
  return {
    /** Those who had a part in appointments and deaths that were dropped. */
    people,
    marksOf: (blocks: readonly number[]): Map<string, string> =>
      new Map(
        blocks.flatMap((block) => find.all(block).map(({ uid, mark, claims }) => [String(uid), `${mark} ${claims}`])),
      ),
    /** Gives whether meetings may have to be counted anew without it. */
    drop(uid: string, meetingBlocks: Set<number>, meetingCalls: Set<string>): boolean {
      const row = get.get(uid);
      if (!row) return false;
      const key = Number(row.id);
      if (row.kind === 'appointment' || row.kind === 'death')
        for (const one of peopleOf.all(key)) people.add(String(one.uid));
      if (row.meets === 1 && row.block !== null) meetingBlocks.add(Number(row.block));
      if (row.call !== null) meetingCalls.add(String(row.call));
      dropWords.run(key);
      drop.run(key);
      return row.meets === 1 || row.relates === 1;
    },
  };
}

function eventWriter(db: DatabaseSync, gathered: ClaimColumn | null) {
  const put = writing(
    db,
    `
    INSERT INTO event (uid, kind, title, edtf, earliest, latest, basis, first_day, last_day, place, block, dated,
      numbered, call, at_block, at_call, at_body, reasons, mark, apart)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
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
  return ({ event, relations, mark, claims }: MarkedEvent, block: number): number => {
    const { id, kind, title, time, numbered, at, reasons } = event;
    const { first, last, place } = daysOf(time);
    const key = Number(
      put.run(
        id,
        kind,
        title,
        time?.edtf ?? null,
        time?.earliest ?? null,
        time?.latest ?? null,
        time?.basis ?? null,
        first,
        last,
        place,
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
      ).lastInsertRowid,
    );
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
    for (const { id: uid, kind, from, to, names } of relations) {
      const relation = putRelation.run(uid, kind, key, JSON.stringify({ from, to, names })).lastInsertRowid;
      for (const entity of [...from, ...to]) putParty.run(relation, entity);
    }
    return key;
  };
}

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
