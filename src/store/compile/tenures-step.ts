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

// One small statement a step, each by its key: joined in one, SQLite would first look through all claims for each person.
function evidenceReader(db: DatabaseSync): (person: string) => PersonEvidence {
  const formsOf = db.prepare(
    'SELECT form.id FROM entity CROSS JOIN form ON form.entity = entity.id WHERE entity.uid = ? ORDER BY form.id',
  );
  const heldBy = db.prepare('SELECT claim, office, former FROM held WHERE holder = ?');
  const careerOf = db.prepare('SELECT claim FROM career WHERE holder = ?');
  const claimAt = db.prepare(`
    SELECT uid, kind, modality, rejected, edtf, earliest, latest, basis, phase, capture, event FROM claim WHERE id = ?`);
  const eventAt = db.prepare('SELECT uid, edtf, earliest, latest, basis FROM event WHERE id = ?');
  const postsOf = db.prepare("SELECT form FROM filler WHERE claim = ? AND role = 'office'");
  const officeAt = kept((form) =>
    db
      .prepare('SELECT entity.uid, form.name FROM form CROSS JOIN entity ON entity.id = form.entity WHERE form.id = ?')
      .get(form),
  );
  const issuedAt = kept((capture) =>
    db.prepare("SELECT about ->> '$.issued' AS issued FROM capture WHERE id = ?").get(capture),
  );
  return (person) => {
    const offices: OfficeEvidence[] = [];
    const deaths: PersonEvidence['deaths'][number][] = [];
    const seen = new Set<string>();
    const put = (claim: Row, post: number, phase: OfficeEvidence['phase'], time: Time | null) => {
      const office = officeAt(post);
      const key = `${claim.uid} ${office?.uid}`;
      // Who is elected to an office is not called by it yet.
      if (!office || seen.has(key)) return;
      if (phase !== 'use' && phase !== 'former') seen.add(key);
      const event = claim.event === null ? null : (eventAt.get(claim.event as number) as Row);
      offices.push({
        claim: String(claim.uid),
        event: event === null ? null : String(event.uid),
        office: String(office.uid),
        name: String(office.name),
        phase,
        time: (phase === 'use' || phase === 'former' || event === null ? null : timeOf(event as never)) ?? time,
        isOfTheTime: isOfTheTime(issuedAt(claim.capture as number)?.issued as string | null, time),
      });
    };
    const usable = (key: unknown): Row | null => {
      const claim = claimAt.get(key as number) as Row;
      return claim.modality === 'asserted' && claim.rejected === 0 ? claim : null;
    };
    const forms = formsOf.all(person).map(({ id }) => Number(id));
    for (const form of forms)
      for (const { claim: key } of careerOf.all(form)) {
        const claim = usable(key);
        if (claim?.kind === 'appointment')
          for (const post of postsOf.all(Number(key)))
            put(claim, Number(post.form), (claim.phase as 'begin' | null) ?? 'begin', timeOf(claim as never));
        else if (claim?.kind === 'death' && claim.event !== null) {
          const time = timeOf(eventAt.get(claim.event as number) as never);
          if (time) deaths.push({ claim: String(claim.uid), time });
        }
      }
    for (const form of forms)
      for (const { claim: key, office, former } of heldBy.all(form)) {
        const claim = usable(key);
        if (claim) put(claim, Number(office), former === 1 ? 'former' : 'use', timeOf(claim as never));
      }
    return { person, offices, deaths };
  };
}

function kept<Value>(find: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as Value;
  };
}

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
