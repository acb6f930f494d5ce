import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exported } from '../../test/projects.ts';
import { syntheticReading, worldFor } from '../../test/synthetic.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { inTransaction, openProject, type Project, readingWriter } from '../store/index.ts';
import { recompile } from './recompile.ts';

const folder = temporaryFolder();
const world = worldFor(2000);
let count = 0;

async function madeBy(work: (project: Project, path: string) => void): Promise<readonly string[]> {
  const path = join(folder, `${count++}.sillok`);
  const project = openProject(path, { create: true });
  work(project, path);
  project.close();
  const lines = await exported(path);
  rmSync(path);
  return lines;
}

function put(project: Project, from: number, to: number): void {
  const { put } = readingWriter(project.db);
  inTransaction(project.db, () => {
    for (let i = from; i < to; i++) put([syntheticReading(world, i, 20)]);
  });
}

/** Lets `between` work once, right after what the project commits next. */
function afterCommit({ db }: Project, between: () => void): void {
  const exec = db.exec.bind(db);
  db.exec = (sql) => {
    exec(sql);
    if (sql !== 'COMMIT') return;
    db.exec = exec;
    between();
  };
}

const whole = madeBy((project) => {
  put(project, 0, 40);
  recompile(project);
});

test('stopped between chronicle and findings, both are whole after the next run', async () => {
  const stopped = await madeBy((project, path) => {
    put(project, 0, 40);
    afterCommit(project, () => {
      throw new Error('stopped');
    });
    assert.throws(() => recompile(project), /stopped/);
    assert.equal(Number(project.db.prepare('SELECT count(*) AS n FROM finding').get()?.n), 0);
    const again = openProject(path);
    recompile(again);
    again.close();
  });
  assert.ok(stopped.some((line) => line.startsWith('{"record":"finding"')));
  assert.deepEqual(stopped, await whole);
});

test('what another writes between chronicle and findings is compiled as well, whether it compiles or not', async () => {
  for (const compiles of [false, true]) {
    const both = await madeBy((project, path) => {
      put(project, 0, 30);
      afterCommit(project, () => {
        const other = openProject(path);
        put(other, 30, 40);
        if (compiles) recompile(other);
        other.close();
      });
      recompile(project);
    });
    assert.deepEqual(both, await whole);
  }
});
