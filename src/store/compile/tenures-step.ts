import type { DatabaseSync } from 'node:sqlite';
import { type ChronicleTenure, type Stint, stintsOf, tenuresOf } from '../../chronicle/index.ts';
import { writing } from '../statement.ts';
import { without } from './bulk.ts';
import { deathWriter } from './death-writer.ts';
import { evidenceReader } from './evidence-reader.ts';

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
