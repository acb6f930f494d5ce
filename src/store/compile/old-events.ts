import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Time } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { writing } from '../statement.ts';
import type { StoredClaim } from './claim-reader.ts';
import { type MarkedEvent, relationData } from './event-writer.ts';

type Row = Record<string, SQLOutputValue>;

/** What stands of an event that is to go or to be replaced. */
export interface OldEvent {
  readonly key: number;
  readonly block: number | null;
  readonly call: string | null;
  readonly meets: boolean;
  /** What series are counted by; null where they are not. */
  readonly counted: string | null;
}

/** Reads and drops what stands of the events of some blocks. */
export function oldEvents(db: DatabaseSync) {
  const marks = (where: string) =>
    db.prepare(`
      SELECT uid, mark || ' ' || (SELECT count(*) FROM claim WHERE claim.event = event.id) AS mark FROM event WHERE ${where}`);
  const ofBlock = marks('id IN (SELECT id FROM event WHERE block = ?1 UNION SELECT event FROM claim WHERE block = ?1)');
  const one = marks('id = ?');
  const byId = (rows: readonly Row[]): Map<string, string> =>
    new Map(rows.map(({ uid, mark }) => [String(uid), String(mark)]));
  const get = db.prepare(
    'SELECT id, kind, block, call, numbered, edtf, earliest, latest, basis FROM event WHERE uid = ?',
  );
  const relationsOf = db.prepare('SELECT uid AS id, kind, data FROM relation WHERE event = ?');
  const peopleOf = db.prepare(`
    SELECT DISTINCT uid FROM participant CROSS JOIN entity ON entity.id = participant.entity
    WHERE event = ? AND kind = 'person'`);
  const drop = writing(db, 'DELETE FROM event WHERE id = ?');
  const dropWords = writing(db, 'DELETE FROM event_words WHERE rowid = ?');
  const people = new Set<string>();
  return {
    /** Those who had a part in appointments and deaths that went or were replaced. */
    people,
    /** By the ids of the events of some blocks, the marks that they were written with, and how many claims they have now. */
    marksOf: (blocks: readonly number[]): Map<string, string> => byId(blocks.flatMap((block) => ofBlock.all(block))),
    /** The same of the events that some claims are of. */
    marksOfClaims: (claims: readonly StoredClaim[]): Map<string, string> =>
      byId([...new Set(claims.flatMap(({ event }) => event ?? []))].flatMap((event) => one.all(event))),
    of(uid: string): OldEvent | null {
      const row = get.get(uid);
      if (!row) return null;
      const key = Number(row.id);
      if (row.kind === 'appointment' || row.kind === 'death')
        for (const one of peopleOf.all(key)) people.add(String(one.uid));
      return {
        key,
        block: row.block as number | null,
        call: row.call as string | null,
        meets: row.numbered !== null,
        counted: countedText(
          row.numbered as string | null,
          timeOf(row as never),
          relationsOf.all(key).map(({ id, kind, data }) => `${id} ${kind} ${data}`),
        ),
      };
    },
    drop({ key }: OldEvent): void {
      dropWords.run(key);
      drop.run(key);
    },
  };
}

// What series are counted by, as a text; null where an event is no meeting and relates no bodies.
const countedText = (numbered: string | null, time: Time | null, relations: readonly string[]): string | null =>
  numbered === null && relations.length === 0
    ? null
    : JSON.stringify([
        numbered,
        numbered && [time?.edtf, time?.earliest, time?.latest, time?.basis],
        relations.toSorted(),
      ]);

/** What series are counted by of an event that is to be written; null where they are not. */
export const countedBy = ({ event, relations }: MarkedEvent): string | null =>
  countedText(
    event.numbered && JSON.stringify(event.numbered),
    event.time,
    relations.map((relation) => `${relation.id} ${relation.kind} ${relationData(relation)}`),
  );
