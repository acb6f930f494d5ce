import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, exportedAfter, readFrom, seed } from '../../test/made-project.ts';
import { syntheticReading, type World } from '../../test/synthetic.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { type Claim, type Filler, idOf } from '../model/index.ts';
import { openProject, type Reading, setCompiled } from '../store/index.ts';
import { applicationId, migrations } from '../store/schema.ts';

const compiled = (batches: readonly (readonly Reading[])[]) =>
  exportedAfter((project) => {
    for (const batch of batches) add(project, batch);
  });

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

test('claims that name several, or none, of what parts a block come to the same bit by bit as at once', async () => {
  let several = 0;
  const order = fc.shuffledSubarray([...Array(documents).keys()], { minLength: documents });
  await fc.assert(
    fc.asyncProperty(worlds, order, fc.boolean(), async (world, order, open) => {
      const readings = order.map((n) => mixed(world, n, open));
      several += readings.flatMap(({ claims }) => claims).filter(({ roles }) => roles.participant?.[1]).length;
      const whole = await compiled([readings.toReversed()]);
      assert.deepEqual(await compiled(readings.map((reading) => [reading])), whole);
      const before = readFrom(readings[0], mixed({ ...world, seed: world.seed + 1 }, order[0], open));
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
  const bitByBit = await exportedAfter((project) => {
    add(project, readings.slice(0, 6));
    assert.ok(Number(project.db.prepare('SELECT count(DISTINCT part) AS n FROM claim').get()?.n) > 1);
    project.db.exec('UPDATE claim SET part = NULL');
    for (const reading of readings.slice(6)) add(project, [reading]);
  });
  assert.deepEqual(bitByBit, whole);
});

test('a project of a format before blocks had parts is compiled anew', () => {
  const path = join(temporaryFolder(), 'older.sillok');
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
