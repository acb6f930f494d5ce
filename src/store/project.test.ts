import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { inTransaction, openProject, ProjectError } from './project.ts';
import { applicationId, migrations } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'sillok-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test('a project is made, closed as one file, and opened again', () => {
  const path = at('a.sillok');
  openProject(path, { create: true }).close();
  assert.ok(!existsSync(`${path}-wal`));
  const again = openProject(path);
  assert.equal(again.db.prepare('PRAGMA journal_mode').get()?.journal_mode, 'wal');
  assert.equal(again.db.prepare('PRAGMA foreign_keys').get()?.foreign_keys, 1);
  again.close();
});

test('a project keeps no figures of its first rows, by which queries would be planned', () => {
  const path = at('figures.sillok');
  openProject(path, { create: true }).close();
  const { db, close } = openProject(path);
  assert.deepEqual(db.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'").all(), []);
  close();
});

function refused(name: string, make: (path: string) => void): string {
  const path = at(name);
  make(path);
  try {
    openProject(path);
  } catch (error) {
    assert.ok(error instanceof ProjectError, String(error));
    return error.message.replace(path, 'FILE');
  }
  return 'it was opened';
}

test('what is no project is refused in a sentence', () => {
  assert.equal(
    refused('text.sillok', (path) => writeFileSync(path, 'some text that is no database')),
    'FILE is not a Sillok project: it is no SQLite file.',
  );
  assert.equal(
    refused('other.sillok', (path) => new DatabaseSync(path).exec('CREATE TABLE x (y); PRAGMA user_version = 1;')),
    "FILE is not a Sillok project: it is another program's SQLite file.",
  );
  assert.equal(
    refused('absent.sillok', () => {}),
    'There is no project at FILE: make one with "sillok add PATH".',
  );
});

test('a project of a newer program is refused, with what to do', () => {
  const message = refused('newer.sillok', (path) =>
    new DatabaseSync(path).exec(
      `CREATE TABLE x (y); PRAGMA application_id = ${applicationId}; PRAGMA user_version = 999;`,
    ),
  );
  assert.equal(
    message,
    `FILE was written by a newer Sillok (format 999, this program knows up to ${migrations.length}): update the program.`,
  );
});

test('a damaged project is refused', () => {
  const message = refused('damaged.sillok', (path) => {
    openProject(path, { create: true }).close();
    const db = new DatabaseSync(path);
    db.exec(`INSERT INTO meta VALUES ('a', '${'x'.repeat(20_000)}')`);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const { page_size: size } = db.prepare('PRAGMA page_size').get() as { page_size: number };
    const { rootpage } = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'meta'").get() as {
      rootpage: number;
    };
    db.close();
    const bytes = Buffer.from(process.getBuiltinModule('node:fs').readFileSync(path));
    bytes.fill(0x5a, (rootpage - 1) * size, rootpage * size);
    writeFileSync(path, bytes);
  });
  assert.match(message, /^FILE (is damaged|cannot be read as a project)/);
});

test('what fails in a transaction leaves nothing behind', () => {
  const project = openProject(at('b.sillok'), { create: true });
  assert.throws(() =>
    inTransaction(project.db, () => {
      project.db.exec("INSERT INTO meta VALUES ('a', 'b')");
      throw new Error('stop');
    }),
  );
  assert.equal(project.db.prepare('SELECT count(*) AS n FROM meta').get()?.n, 0);
  project.close();
});

test('a decision can be neither changed nor deleted', () => {
  const { db, close } = openProject(at('c.sillok'), { create: true });
  db.exec("INSERT INTO decision (uid, selectors, verdict, by, at) VALUES ('decision-1', '[]', 'note', 'me', 'now')");
  assert.throws(() => db.exec("UPDATE decision SET verdict = 'reject'"), /a decision is never changed/);
  assert.throws(() => db.exec('DELETE FROM decision'), /a decision is never deleted/);
  close();
});
