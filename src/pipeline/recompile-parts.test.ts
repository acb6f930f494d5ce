import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { exported } from '../../test/projects.ts';
import { syntheticReading, type World } from '../../test/synthetic.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { type Claim, type Filler, idOf } from '../model/index.ts';
import { inTransaction, openProject, type Project, type Reading, readingWriter, setCompiled } from '../store/index.ts';
import { applicationId, migrations } from '../store/schema.ts';
import { recompile } from './recompile.ts';

const folder = temporaryFolder();
let count = 0;

function filled(batches: readonly (readonly Reading[])[]): { path: string; project: Project } {
  const path = join(folder, `${count++}.sillok`);
  const project = openProject(path, { create: true });
  for (const batch of batches) {
    const { put } = readingWriter(project.db);
    inTransaction(project.db, () => put(batch));
    recompile(project);
  }
  return { path, project };
}

async function compiled(batches: readonly (readonly Reading[])[], then?: (project: Project) => void) {
  const { path, project } = filled(batches);
  then?.(project);
  project.close();
  const lines = await exported(path);
  rmSync(path);
  return lines;
}

// What parts a block is left out of some claims, told of two in others, and planned in a few.
function mixed(world: World, n: number, open: boolean): Reading {
  const reading = syntheticReading(world, n, 14);
  const people = reading.claims.flatMap(({ roles }) => roles.participant ?? []);
  const claims = reading.claims.map((claim, at): Claim => {
    const { participant, meeting, ...roles } = claim.roles as Record<string, Filler[]>;
    const id = idOf('claim', claim.id, n, at);
    const modality = (n + at) % 9 === 0 ? 'planned' : claim.modality;
    if (participant === undefined || (n * 5 + at) % 3 === 0) return { ...claim, id, modality };
    const isBare = open && (n + at) % 4 === 0;
    const other = people[(n + at * 3) % people.length];
    const told = isBare ? {} : { participant: [...participant, { ...other, as: [] }] };
    return { ...claim, id, modality, roles: { ...told, ...(meeting && !isBare ? { meeting } : {}), ...roles } };
  });
  return { ...reading, claims };
}

const worlds = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  facts: fc.integer({ min: 5, max: 120 }),
  people: fc.integer({ min: 3, max: 12 }),
  bodies: fc.integer({ min: 1, max: 4 }),
  places: fc.integer({ min: 1, max: 3 }),
}) satisfies fc.Arbitrary<World>;

const documents = 8;
const seed = Number(process.env.SEED ?? 1);

test('claims that name several, or none, of what parts a block come to the same bit by bit as at once', async () => {
  let several = 0;
  const order = fc.shuffledSubarray([...Array(documents).keys()], { minLength: documents });
  await fc.assert(
    fc.asyncProperty(worlds, order, fc.boolean(), async (world, order, open) => {
      const readings = order.map((n) => mixed(world, n, open));
      several += readings.flatMap(({ claims }) => claims).filter(({ roles }) => roles.participant?.[1]).length;
      const whole = await compiled([readings.toReversed()]);
      assert.deepEqual(await compiled(readings.map((reading) => [reading])), whole);
      const again = { ...mixed({ ...world, seed: world.seed + 1 }, order[0], open), source: readings[0].source };
      const first = { ...again, capture: { ...again.capture, id: readings[0].capture.id } };
      const before = { ...first, claims: first.claims.map((claim) => ({ ...claim, capture: first.capture.id })) };
      assert.deepEqual(await compiled([[before, ...readings.slice(1, 4)], readings.slice(4), [readings[0]]]), whole);
    }),
    { numRuns: 15, seed },
  );
  assert.ok(several > 0, 'some claims name two');
});

const small: World = { seed: 3, facts: 60, people: 6, bodies: 3, places: 2 };

test('claims of which no part is known yet are read as those that may be one with any', async () => {
  const readings = [...Array(documents).keys()].map((n) => mixed(small, n, false));
  const whole = await compiled([readings]);
  const { path, project } = filled([readings.slice(0, 6)]);
  assert.ok(Number(project.db.prepare('SELECT count(DISTINCT part) AS n FROM claim').get()?.n) > 1);
  project.db.exec('UPDATE claim SET part = NULL');
  for (const reading of readings.slice(6)) {
    const { put } = readingWriter(project.db);
    inTransaction(project.db, () => put([reading]));
    recompile(project);
  }
  project.close();
  assert.deepEqual(await exported(path), whole);
});

test('a project of a format before blocks had parts is compiled anew', () => {
  const path = join(folder, 'older.sillok');
  const before = migrations.findIndex((step) => step.includes('ALTER TABLE claim ADD COLUMN part'));
  const old = new DatabaseSync(path);
  for (const step of migrations.slice(0, before)) old.exec(step);
  old.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${before};
    INSERT INTO source (id, uid, title, authors) VALUES (1, 'source-1', 'A', '[]');
    INSERT INTO capture (id, uid, source, file, sha256, media_type, encoding, how, fingerprint, about, notes, coverage, length,
      size) VALUES (1, 'capture-1', 1, '', '', '', '', '', '', '{}', '', '', 1, 1);
    DELETE FROM fresh;
    INSERT INTO block (id, key) VALUES (1, 'construction place Red Factory');
    INSERT INTO claim (uid, capture, passage, start, "end", quote, kind, title, manner, modality, rule, block)
      VALUES ('claim-1', 1, 0, 0, 1, 'x', 'construction', 'x', 'narrated', 'asserted', 'x', 1)`);
  setCompiled(old, true);
  old.close();
  const { db, close } = openProject(path);
  assert.deepEqual(
    db
      .prepare('SELECT block, part FROM claim')
      .all()
      .map(({ block, part }) => [block, part]),
    [[1, null]],
  );
  assert.equal(Number(db.prepare('SELECT count(*) AS n FROM fresh').get()?.n), 1);
  assert.equal(db.prepare("SELECT 1 FROM meta WHERE key = 'compiled'").get(), undefined);
  assert.equal(db.prepare('PRAGMA quick_check').get()?.quick_check, 'ok');
  close();
});
