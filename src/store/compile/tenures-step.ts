import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import {
  type ChronicleTenure,
  deathClaims,
  type OfficeEvidence,
  type PersonEvidence,
  type Stint,
  stintsOf,
  tenuresOf,
  timeSpan,
} from '../../chronicle/index.ts';
import { boundsOf, parseEdtf } from '../../edtf/index.ts';
import type { Time } from '../../model/index.ts';
import { writing } from '../statement.ts';
import { without } from './bulk.ts';

type Row = readonly SQLOutputValue[];

/**
 * Brings terms of office up to date: what the claims about the given people say of their offices, and the terms of
 * everyone who held one of those. `all`: nobody has any yet.
 */
export function compileTenures(db: DatabaseSync, people: Iterable<string>, all: boolean): void {
  if (all) without(db, ofTenures, () => writeAll(db, people));
  else writeTouched(db, people);
}

const ofTenures = ['stint_office', 'tenure_person', 'tenure_office', 'tenure_gained'];

// Each person's stints are still at hand when those of an office are put together.
function writeAll(db: DatabaseSync, people: Iterable<string>): void {
  const evidence = evidenceReader(db);
  const put = writing(db, 'INSERT INTO stint (person, office, data) VALUES (?, ?, ?)');
  const putDeath = deathWriter(db);
  const byOffice = new Map<string, Stint[]>();
  for (const person of [...people].sort()) {
    const told = evidence(person);
    const held = stintsOf(told);
    putDeath(told, held);
    for (const stint of held) {
      put.run(person, stint.office, JSON.stringify(stint));
      const stints = byOffice.get(stint.office);
      if (stints) stints.push(stint);
      else byOffice.set(stint.office, [stint]);
    }
  }
  const gain = tenureWriter(db);
  for (const [office, stints] of byOffice) {
    byOffice.delete(office);
    for (const tenure of tenuresOf(stints)) gain(kept(tenure), office);
  }
}

function writeTouched(db: DatabaseSync, people: Iterable<string>): void {
  const evidence = evidenceReader(db);
  const old = db.prepare('SELECT office, data FROM stint WHERE person = ?');
  const drop = writing(db, 'DELETE FROM stint WHERE person = ? AND office = ?');
  const put = writing(db, 'INSERT OR REPLACE INTO stint (person, office, data) VALUES (?, ?, ?)');
  const putDeath = deathWriter(db);
  const offices = new Set<string>();
  for (const person of people) {
    const before = new Map(old.all(person).map(({ office, data }) => [String(office), String(data)]));
    const told = evidence(person);
    const held = stintsOf(told);
    putDeath(told, held);
    for (const stint of held) {
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

/** A finding shows at most so many of the claims that a term rests on (`ToldTenure.witnesses`). */
const mostShown = 20;

// Keeps the claims that tell of the death of someone who held offices. Where those change that a finding may show, all terms
// that rest on it are to be examined anew: those of the dead, and of who came after them.
function deathWriter(db: DatabaseSync): (told: PersonEvidence, held: readonly Stint[]) => void {
  const get = db.prepare('SELECT claims FROM death_told WHERE person = ?');
  const put = writing(db, 'INSERT OR REPLACE INTO death_told (person, claims) VALUES (?, ?)');
  const drop = writing(db, 'DELETE FROM death_told WHERE person = ?');
  const restingOn = db.prepare(`
    SELECT term.uid, term.office, term.person
    FROM (SELECT DISTINCT office FROM tenure WHERE person = ?1 AND brief IS NOT NULL) AS held
      CROSS JOIN tenure AS term ON term.office = held.office
    WHERE (instr(term.brief, '"death"') OR instr(term.brief, '"predecessor"')) AND instr(term.data, '"death":"' || ?1 || '"')`);
  const note = writing(db, 'INSERT OR IGNORE INTO stale_subject VALUES (?)');
  const noteTerms = (person: string): void => {
    for (const { uid, office, person: holder } of restingOn.all(person))
      for (const subject of [`term ${uid}`, `office ${office}`, `holder ${holder}`]) note.run(subject);
  };
  const shown = (claims: string): string => claims.split(',', mostShown).join();
  return (told, held) => {
    const { person } = told;
    const before = get.get(person)?.claims as string | undefined;
    const now = held.length === 0 ? '' : deathClaims(told).join();
    if (now === (before ?? '')) return;
    if (now === '') drop.run(person);
    else put.run(person, now);
    if (before !== undefined && shown(before) !== shown(now)) noteTerms(person);
  };
}

interface KeptTenure {
  readonly id: string;
  readonly person: string;
  readonly data: string;
  /** What findings need of it; null of an office that several hold. */
  readonly brief: () => string | null;
}

const kept = ({ id, person, office: _, ...data }: ChronicleTenure): KeptTenure => ({
  id,
  person,
  data: JSON.stringify(data),
  brief() {
    const { from, to, attested, single } = data;
    const ends = [from, to].map((end) => end && { time: end.time, reason: end.reason });
    return single ? JSON.stringify([...ends, attested]) : null;
  },
});

function tenureWriter(db: DatabaseSync): (tenure: KeptTenure, office: string) => void {
  const put = writing(db, 'INSERT INTO tenure (uid, person, office, data, brief) VALUES (?, ?, ?, ?, ?)');
  return ({ id, person, data, brief }, office) => put.run(id, person, office, data, brief());
}

function writeTenures(db: DatabaseSync, offices: Iterable<string>): void {
  const stints = db.prepare('SELECT data FROM stint WHERE office = ? ORDER BY person');
  const old = db.prepare('SELECT id, uid, data FROM tenure WHERE office = ?');
  const drop = writing(db, 'DELETE FROM tenure WHERE id = ?');
  const gain = tenureWriter(db);
  for (const office of offices) {
    const before = new Map(old.all(office).map((row) => [String(row.uid), row]));
    const all = stints.all(office).map(({ data }) => JSON.parse(String(data)) as Stint);
    const gained = tenuresOf(all)
      .map(kept)
      .filter(({ id, data }) => {
        const isSame = before.get(id)?.data === data;
        if (isSame) before.delete(id);
        return !isSame;
      });
    for (const { id } of before.values()) drop.run(Number(id));
    for (const tenure of gained) gain(tenure, office);
  }
}

// One small statement a step, each by its key: joined in one, SQLite would first look through all claims for each person.
function evidenceReader(db: DatabaseSync): (person: string) => PersonEvidence {
  const formsOf = db.prepare(
    'SELECT form.id FROM entity CROSS JOIN form ON form.entity = entity.id WHERE entity.uid = ? ORDER BY form.id',
  );
  const told = `claim.id, claim.uid, claim.kind, modality, rejected, claim.edtf, claim.earliest, claim.latest, claim.basis,
    phase, capture, event.uid, event.edtf, event.earliest, event.latest, event.basis`;
  const toldIn = (table: string, own: string) => {
    const statement = db.prepare(`
      SELECT ${told}${own} FROM ${table} CROSS JOIN claim ON claim.id = ${table}.claim
        LEFT JOIN event ON event.id = claim.event WHERE holder = ?`);
    statement.setReturnArrays(true);
    return statement;
  };
  const careerOf = toldIn('career', '');
  const heldBy = toldIn('held', ', office, former');
  const postsOf = db.prepare("SELECT form FROM filler WHERE claim = ? AND role = 'office'");
  const officeAt = memo((form) =>
    db
      .prepare('SELECT entity.uid, form.name FROM form CROSS JOIN entity ON entity.id = form.entity WHERE form.id = ?')
      .get(form),
  );
  const issuedAt = memo((capture) =>
    db.prepare("SELECT about ->> '$.issued' AS issued FROM capture WHERE id = ?").get(capture),
  );
  return (person) => {
    const offices: OfficeEvidence[] = [];
    const deaths: PersonEvidence['deaths'][number][] = [];
    const seen = new Set<string>();
    const put = (claim: ToldClaim, post: number, phase: OfficeEvidence['phase']) => {
      const office = officeAt(post);
      const key = `${claim.uid} ${office?.uid}`;
      // Who is elected to an office is not called by it yet.
      if (!office || seen.has(key)) return;
      if (phase !== 'use' && phase !== 'former') seen.add(key);
      offices.push({
        claim: claim.uid,
        event: claim.event,
        office: String(office.uid),
        name: String(office.name),
        phase,
        time: (phase === 'use' || phase === 'former' ? null : claim.eventTime) ?? claim.time,
        isOfTheTime: isOfTheTime(issuedAt(claim.capture)?.issued as string | null, claim.time),
      });
    };
    const forms = formsOf.all(person).map(({ id }) => Number(id));
    for (const form of forms)
      for (const row of careerOf.all(form) as unknown as Row[]) {
        const claim = toldClaim(row);
        if (claim?.kind === 'appointment')
          for (const post of postsOf.all(claim.key)) put(claim, Number(post.form), claim.phase ?? 'begin');
        else if (claim?.kind === 'death' && claim.eventTime) deaths.push({ claim: claim.uid, time: claim.eventTime });
      }
    for (const form of forms)
      for (const row of heldBy.all(form) as unknown as Row[]) {
        const claim = toldClaim(row);
        if (claim) put(claim, row[16] as number, row[17] === 1 ? 'former' : 'use');
      }
    return { person, offices, deaths };
  };
}

/** What a claim tells of someone's career; its event's time where it is of one. */
interface ToldClaim {
  readonly key: number;
  readonly uid: string;
  readonly kind: string;
  readonly time: Time | null;
  readonly phase: 'begin' | 'end' | 'again' | null;
  readonly capture: number;
  readonly event: string | null;
  readonly eventTime: Time | null;
}

// Null where it does not count.
function toldClaim(row: Row): ToldClaim | null {
  const [key, uid, kind, modality, rejected, , , , , phase, capture, event] = row;
  if (modality !== 'asserted' || rejected !== 0) return null;
  return {
    key: key as number,
    uid: uid as string,
    kind: kind as string,
    time: timeAt(row, 5),
    phase: phase as ToldClaim['phase'],
    capture: capture as number,
    event: event as string | null,
    eventTime: timeAt(row, 12),
  };
}

function timeAt(row: Row, at: number): Time | null {
  const [edtf, earliest, latest, basis] = row.slice(at, at + 4);
  return edtf === null ? null : ({ edtf, earliest, latest, basis } as Time);
}

function memo<Value>(find: (key: number) => Value): (key: number) => Value {
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
