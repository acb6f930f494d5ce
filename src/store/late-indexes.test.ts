import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { deferIndexes, makeIndexes } from './late-indexes.ts';
import { inTrustedTransaction, openProject } from './project.ts';

const project = openProject(join(temporaryFolder(), 'p.sillok'), { create: true });
const { db } = project;

const indexes = (): string[] =>
  db
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
    .all()
    .map(({ name, sql }) => `${name} ${String(sql).replace(/^.* ON /, '')}`);

test('what is left for later is made again as it was', () => {
  const before = indexes();
  deferIndexes(db);
  assert.ok(indexes().length < before.length);
  makeIndexes(db);
  assert.deepEqual(indexes(), before);
  makeIndexes(db);
  assert.deepEqual(indexes(), before);
});

test('foreign keys are checked again after what was trusted, even where it failed', () => {
  assert.throws(() =>
    inTrustedTransaction(db, () => {
      throw new Error('stopped');
    }),
  );
  assert.equal(db.prepare('PRAGMA foreign_keys').get()?.foreign_keys, 1);
  assert.throws(
    () => db.exec("INSERT INTO alias (capture, kind, short, long) VALUES (1, 'person', 'a', 'b')"),
    /FOREIGN KEY/,
  );
});
