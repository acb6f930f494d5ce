import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, exportedAfter, put } from '../../test/made-project.ts';
import { syntheticReading, worldFor } from '../../test/synthetic.ts';
import { openProject, type Project } from '../store/index.ts';
import { recompile } from './recompile.ts';

const world = worldFor(2000);
const readings = Array.from({ length: 40 }, (_, n) => syntheticReading(world, n, 20));

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

const whole = exportedAfter((project) => add(project, readings));

test('stopped between chronicle and findings, both are whole after the next run', async () => {
  const stopped = await exportedAfter((project, path) => {
    put(project, readings);
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
    const both = await exportedAfter((project, path) => {
      put(project, readings.slice(0, 30));
      afterCommit(project, () => {
        const other = openProject(path);
        put(other, readings.slice(30));
        if (compiles) recompile(other);
        other.close();
      });
      recompile(project);
    });
    assert.deepEqual(both, await whole);
  }
});
