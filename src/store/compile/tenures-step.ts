import type { DatabaseSync } from 'node:sqlite';
import {
  type OfficeEvidence,
  type PersonEvidence,
  type Stint,
  stintsOf,
  tenuresOf,
  timeSpan,
} from '../../chronicle/index.ts';
import { boundsOf, parseEdtf } from '../../edtf/index.ts';
import type { Time } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { writing } from '../statement.ts';

type Row = Record<string, unknown>;

/**
 * Brings terms of office up to date: what the claims about the given people say of their offices, and the terms of
 * everyone who held one of those.
 */
export function compileTenures(db: DatabaseSync, people: Iterable<string>): void {
  const evidence = evidenceReader(db);
  const old = db.prepare('SELECT office, data FROM stint WHERE person = ?');
  const drop = writing(db, 'DELETE FROM stint WHERE person = ? AND office = ?');
  const put = writing(db, 'INSERT OR REPLACE INTO stint (person, office, data) VALUES (?, ?, ?)');
  const offices = new Set<string>();
  for (const person of people) {
    const before = new Map(old.all(person).map(({ office, data }) => [String(office), String(data)]));
    for (const stint of stintsOf(evidence(person))) {
      const data = JSON.stringify(stint);
      if (before.get(stint.office) !== data) {
        put.run(person, stint.office, data);
        offices.add(stint.office);
      }
      before.delete(stint.office);
    }
    for (const office of before.keys()) {
      drop.run(person, office);
      offices.add(office);
    }
  }
  writeTenures(db, offices);
}

function writeTenures(db: DatabaseSync, offices: Iterable<string>): void {
  const stints = db.prepare('SELECT data FROM stint WHERE office = ? ORDER BY person');
  const old = db.prepare('SELECT id, uid, data FROM tenure WHERE office = ?');
  const drop = writing(db, 'DELETE FROM tenure WHERE id = ?');
  const put = writing(db, 'INSERT INTO tenure (uid, person, office, data) VALUES (?, ?, ?, ?)');
  for (const office of offices) {
    const before = new Map(old.all(office).map((row) => [String(row.uid), row]));
    const gained: [string, string, string][] = [];
    const all = stints.all(office).map(({ data }) => JSON.parse(String(data)) as Stint);
    for (const { id, person, office: _, ...data } of tenuresOf(all)) {
      const text = JSON.stringify(data);
      if (before.get(id)?.data === text) before.delete(id);
      else gained.push([id, person, text]);
    }
    for (const { id } of before.values()) drop.run(Number(id));
    for (const [id, person, text] of gained) put.run(id, person, office, text);
  }
}

function evidenceReader(db: DatabaseSync): (person: string) => PersonEvidence {
  const columns = `claim.uid AS claim, event.uid AS event, claim.edtf, claim.earliest, claim.latest, claim.basis,
    event.edtf AS event_edtf, event.earliest AS event_earliest, event.latest AS event_latest, event.basis AS event_basis,
    claim.phase, office_entity.uid AS office, office.name, capture.about ->> '$.issued' AS issued`;
  const used = db.prepare(`
    SELECT ${columns}, held.former FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id
      CROSS JOIN held ON held.holder = holder.id CROSS JOIN form AS office ON office.id = held.office
      CROSS JOIN entity AS office_entity ON office_entity.id = office.entity CROSS JOIN claim ON claim.id = held.claim
      CROSS JOIN capture ON capture.id = claim.capture LEFT JOIN event ON event.id = claim.event
    WHERE entity.uid = ? AND claim.modality = 'asserted' AND NOT claim.rejected`);
  const appointed = db.prepare(`
    SELECT ${columns} FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id
      CROSS JOIN filler AS person ON person.form = holder.id AND person.role = 'participant'
      CROSS JOIN claim ON claim.id = person.claim AND claim.kind = 'appointment'
      CROSS JOIN filler AS post ON post.claim = claim.id AND post.role = 'office' CROSS JOIN form AS office ON office.id = post.form
      CROSS JOIN entity AS office_entity ON office_entity.id = office.entity
      CROSS JOIN capture ON capture.id = claim.capture LEFT JOIN event ON event.id = claim.event
    WHERE entity.uid = ? AND claim.modality = 'asserted' AND NOT claim.rejected`);
  const died = db.prepare(`
    SELECT claim.uid AS claim, event.edtf, event.earliest, event.latest, event.basis
    FROM entity CROSS JOIN participant ON participant.entity = entity.id AND participant.role = 'participant'
      CROSS JOIN event ON event.id = participant.event AND event.kind = 'death' CROSS JOIN claim ON claim.event = event.id
    WHERE entity.uid = ? AND event.edtf IS NOT NULL AND claim.modality = 'asserted'`);
  return (person) => {
    const offices: OfficeEvidence[] = [];
    for (const row of appointed.all(person))
      offices.push(
        evidenceOf(
          row,
          (row.phase as 'begin' | 'end' | 'again' | null) ?? 'begin',
          eventTime(row) ?? timeOf(row as never),
        ),
      );
    const seen = new Set(offices.map(({ claim, office }) => `${claim} ${office}`));
    for (const row of used.all(person)) {
      // Who is elected to an office is not called by it yet.
      if (!seen.has(`${row.claim} ${row.office}`))
        offices.push(evidenceOf(row, row.former === 1 ? 'former' : 'use', timeOf(row as never)));
    }
    const deaths = died.all(person).map((row) => ({ claim: String(row.claim), time: timeOf(row as never)! }));
    return { person, offices, deaths };
  };
}

const eventTime = (row: Row): Time | null =>
  timeOf({
    edtf: row.event_edtf as string | null,
    earliest: row.event_earliest as string | null,
    latest: row.event_latest as string | null,
    basis: row.event_basis as string | null,
  });

const evidenceOf = (row: Row, phase: OfficeEvidence['phase'], time: Time | null): OfficeEvidence => ({
  claim: String(row.claim),
  event: row.event === null ? null : String(row.event),
  office: String(row.office),
  name: String(row.name),
  phase,
  time,
  isOfTheTime: isOfTheTime(row.issued as string | null, time),
});

/** A source is of the time that it speaks of where it came out within so many days of it. */
const daysOfTheTime = 400;

const issues = new Map<string, { first: number; last: number } | null>();

function isOfTheTime(issued: string | null, time: Time | null): boolean {
  if (issued === null || time === null) return false;
  let span = issues.get(issued);
  if (span === undefined) {
    span = 'value' in parseEdtf(issued) ? timeSpan(boundsOf(issued)) : null;
    issues.set(issued, span);
  }
  if (span === null) return false;
  const told = timeSpan(time);
  return span.first - daysOfTheTime <= told.last && told.first <= span.last + daysOfTheTime;
}
