import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { root, sillok } from '../../test/program.ts';
import { exported, hashOf } from '../../test/projects.ts';
import { temporaryFolder } from '../../test/temporary.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'texts'));
// Enough to be killed in the middle of.
const bodies = ['visited the works', 'opened the hall', 'met delegates', 'was elected chairman'];
for (let file = 0; file < 30; file++) {
  const sentences = Array.from({ length: 400 }, (_, i) => {
    const year = 1900 + ((file * 7 + i) % 100);
    return `On ${(i % 28) + 1} March ${year} Person Number${file} ${bodies[i % 4]} of the ${i % 12}th Union of Towns.`;
  });
  writeFileSync(join(folder, `texts/${file}.txt`), sentences.join('\n\n'));
}

function killedAfter(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/sillok.cjs'), 'add', 'texts', '-p', 'killed.sillok'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

test('killed at any moment while adding, a project opens, is sound, and is complete after the same command', async () => {
  const whole = sillok(folder, ['add', 'texts', '-p', 'whole.sillok']);
  assert.equal(whole.code, 0, whole.err);
  for (let round = 0; round < 8; round++) {
    await killedAfter(300 + Math.random() * 2500);
    const db = new DatabaseSync(join(folder, 'killed.sillok'));
    assert.equal(db.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok');
    assert.deepEqual(db.prepare('PRAGMA foreign_key_check').all(), []);
    db.close();
  }
  const last = sillok(folder, ['add', 'texts', '-p', 'killed.sillok']);
  assert.equal(last.code, 0, last.err);
  assert.equal(
    hashOf(await exported(join(folder, 'killed.sillok'))),
    hashOf(await exported(join(folder, 'whole.sillok'))),
  );
});
