import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { joinBlocks, type Rulings, relationsOf } from '../../chronicle/index.ts';
import type { TouchedBlocks } from './blocks-step.ts';
import { gatheredColumns, without } from './bulk.ts';
import { claimReader } from './claim-reader.ts';
import { eventTitle } from './event-title.ts';
import { eventWriter, type MarkedEvent } from './event-writer.ts';
import { countedBy, type OldEvent, oldEvents } from './old-events.ts';
import { claimsOfParts } from './parts.ts';

/** What of the events was written anew. */
export interface WrittenEvents {
  /** By rowid. */
  readonly events: readonly number[];
  /** Blocks and calls of meetings that were written or are gone. */
  readonly meetingBlocks: ReadonlySet<number>;
  readonly meetingCalls: ReadonlySet<string>;
  /** The ids of those who had a part in appointments and deaths that were there before. */
  readonly people: readonly string[];
  /** Whether what series are counted by changed: when meetings were, what numbers them, which body became which. */
  readonly countsAnew: boolean;
}

/** Joins the claims of some blocks anew, and puts the events that changed in place of those that were there. */
export function compileEvents(db: DatabaseSync, blocks: TouchedBlocks, rulings: Rulings, all: boolean): WrittenEvents {
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
  'event_meeting_day',
  'event_meeting_number',
  'participant_entity',
];

function writeEvents(db: DatabaseSync, units: readonly Unit[], rulings: Rulings, all: boolean): WrittenEvents {
  const claims = claimReader(db);
  const old = oldEvents(db);
  const gathered = all ? gatheredColumns(db, ['event']) : null;
  const write = eventWriter(db, gathered);
  const events: number[] = [];
  const meetingBlocks = new Set<number>();
  const meetingCalls = new Set<string>();
  let countsAnew = false;
  for (const { blocks: unit, parts } of units) {
    const part = all || parts === null ? null : claimsOfParts(claims, unit[0], parts);
    const read = part ? [part] : unit.map((block) => claims.ofBlock(block));
    const byId = new Map(read.flat().map((claim) => [claim.id, claim]));
    const before = all ? new Map<string, string>() : part ? old.marksOfClaims(part) : old.marksOf(unit);
    const changed: MarkedEvent[] = [];
    for (const event of joinBlocks(read, rulings)) {
      const relations = relationsOf(event, byId);
      const claims = event.claims.map((id) => byId.get(id)!);
      const mark = markOf([unit[0], event, relations, claims.map(({ time }) => time?.edtf)]);
      // A claim that was read again is another row, and has lost its event.
      if (before.get(event.id) === `${mark} ${claims.length}`) before.delete(event.id);
      else changed.push({ event: { ...event, title: eventTitle(event, claims) }, relations, mark, claims });
    }
    const stay = new Set(changed.map(({ event }) => event.id));
    const replaced = new Map<string, OldEvent>();
    for (const uid of before.keys()) {
      const was = old.of(uid);
      if (was === null) continue;
      if (was.meets && was.block !== null) meetingBlocks.add(was.block);
      if (was.call !== null) meetingCalls.add(was.call);
      if (stay.has(uid)) replaced.set(uid, was);
      else {
        countsAnew ||= was.counted !== null;
        old.drop(was);
      }
    }
    for (const one of changed) {
      const was = replaced.get(one.event.id);
      const counted = countedBy(one);
      countsAnew ||= counted !== (was?.counted ?? null);
      events.push(write(one, unit[0], was?.key ?? null));
      if (one.event.numbered === null) continue;
      meetingBlocks.add(unit[0]);
      if (one.event.numbered.call !== null) meetingCalls.add(one.event.numbered.call);
    }
  }
  gathered?.write();
  return { events, meetingBlocks, meetingCalls, people: [...old.people], countsAnew };
}

const markOf = (value: unknown): string => hash('sha1', JSON.stringify(value), 'base64');

/** Blocks that are compiled as one, and which parts of the only one; null where all of it is. */
interface Unit {
  readonly blocks: readonly number[];
  readonly parts: ReadonlySet<number> | null;
}

// Blocks that a decision joined are compiled as one, and as a whole.
function unitsOf(db: DatabaseSync, blocks: TouchedBlocks, { joined }: Rulings): Unit[] {
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
  const units: Unit[] = [];
  const seen = new Set<number>();
  for (const [block, parts] of blocks) {
    if (seen.has(block)) continue;
    const together = unit.get(block);
    const whole = [...(together ?? [block])].sort((a, b) => a - b);
    for (const one of whole) seen.add(one);
    units.push({ blocks: whole, parts: together ? null : parts });
  }
  return units;
}
