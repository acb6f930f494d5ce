import type { DatabaseSync } from 'node:sqlite';
import { placedKinds, type ToldEvent, type ToldPlace, voicesOf } from '../../findings/index.ts';
import type { EventKind } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { claimsApart } from './claims-apart.ts';
import { type DatedClaim, doubtReader } from './doubt-reader.ts';
import { claimReader, type ReadClaim } from './read-claim.ts';

/** Reads the places that the claims of an event (rowid) give. */
export function placeReader(db: DatabaseSync): (event: number, told: ToldEvent) => ToldPlace[] {
  const fillers = db.prepare(`
    SELECT claim.uid, form.name, form.entity FROM claim CROSS JOIN filler ON filler.claim = claim.id AND role = 'place'
      CROSS JOIN form ON form.id = filler.form
    WHERE claim.event = ? AND form.kind = 'place' AND NOT rejected ORDER BY claim.uid, seq`);
  return (event, { claims }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return fillers.all(event).flatMap(({ uid, name, entity }) => {
      const claim = byId.get(String(uid));
      return claim ? [{ claim, entity: entity as number | null, name: String(name) }] : [];
    });
  };
}

/** An event as a critic reads it, and the rowids of its claims. */
export interface ReadEvent extends ToldEvent {
  readonly keyOf: (claim: string) => number | undefined;
  /** Whether several places are told of it, as far as its participants tell. */
  readonly placed: boolean;
}

// An event as it is kept, how many have a part in it, and how many of them as its place or in person.
const columns = (where: string): string => `
  SELECT event.id, uid, kind, title, edtf, earliest, latest, basis, ordinal, count(DISTINCT entity),
    count(*) FILTER (WHERE role = 'place'), count(*) FILTER (WHERE role IN ('participant', 'present'))
  FROM event LEFT JOIN participant ON participant.event = event.id WHERE ${where} GROUP BY event.id ORDER BY event.id`;

/** Reads events as a critic does, by rowid. */
export function eventReader(db: DatabaseSync): (event: number) => ReadEvent | null {
  const event = db.prepare(columns('event.id = ?'));
  event.setReturnArrays(true);
  const claimsOf = claimReader(db);
  const eventOf = eventFrom(db, false);
  return (key) => {
    const row = event.get(key) as unknown as EventRow | undefined;
    return row ? eventOf(row, claimsOf(key)) : null;
  };
}

// As many events are read at once.
const atOnce = 1000;

/** Reads all events to which claims give several times or places, with their rowids, in the order of these. */
export function* eventsApart(db: DatabaseSync): Generator<[number, ReadEvent]> {
  const last = Number(db.prepare('SELECT max(id) AS id FROM event').get()?.id ?? 0);
  const isApart = new Uint8Array(last + 1);
  for (const { id } of db.prepare('SELECT id FROM event WHERE apart').all()) isApart[Number(id)] = 1;
  const claimsOf = claimsApart(db, isApart);
  const eventOf = eventFrom(db, true);
  const events = db.prepare(columns(`apart AND event.id > ?1 AND event.id <= ?1 + ${atOnce}`));
  events.setReturnArrays(true);
  for (let from = 0; from < last; from += atOnce)
    for (const row of events.all(from) as unknown as EventRow[]) yield [row[0], eventOf(row, claimsOf(row[0]))];
}

type EventRow = readonly [
  key: number,
  id: string,
  kind: EventKind,
  title: string,
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  basis: string | null,
  ordinal: number | null,
  things: number,
  places: number,
  people: number,
];

// Makes an event of its row and its claims. `whole`: most events are going to be asked for.
function eventFrom(db: DatabaseSync, whole: boolean): (row: EventRow, claims: ReadClaim[]) => ReadEvent {
  const isDoubtful = doubtReader(db, whole);
  return ([key, id, kind, title, edtf, earliest, latest, basis, ordinal, things, places, people], claims) => {
    for (const [at, voice] of voicesOf(claims).entries()) {
      if (voice === claims[at].source) continue;
      claims[at].voice = voice;
      claims[at].speaker = claims.find(({ source }) => source === voice)!.speaker;
    }
    const first = claims.find(({ time }) => time !== null)?.time?.edtf;
    const several = claims.some(({ time }) => time !== null && time.edtf !== first);
    const doubt = (claim: DatedClaim) => isDoubtful(claim, key, ordinal !== null);
    if (several) for (const claim of claims) claim.doubt = doubt;
    return {
      id,
      kind,
      title,
      time: timeOf({ edtf, earliest, latest, basis }),
      ordinal,
      keyOf: (claim) => claims.find((one) => one.id === claim)?.key,
      placed: placedKinds.has(kind) && places > 1,
      things,
      attended: people > 0,
      named: ordinal !== null || things > 0 || /\p{Lu}.*\s\p{Lu}/u.test(title),
      claims,
    };
  };
}
