import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root } from '../../test/program.ts';
import { temporaryFolder } from '../../test/temporary.ts';

const folder = temporaryFolder();
const stage = join(folder, 'stage');
const empty = join(folder, 'empty');
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

before(() => {
  mkdirSync(stage);
  mkdirSync(empty);
  for (const name of ['bin', 'sample', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, name), join(stage, name), { recursive: true });
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), stage], { stdio: 'ignore' });
  npm(stage, 'pack', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  assert.ok(tarball);
  writeFileSync(join(empty, 'package.json'), '{"private":true,"allowScripts":{"node":true}}');
  npm(empty, 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball), 'node@26');
});

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...args], { cwd: empty, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the package reads, finds and exports', () => {
  writeFileSync(join(empty, 'a.txt'), 'The First Congress of the Union of Towns was held on 3 May 1920.\n');
  const added = run('sillok', 'add', 'a.txt');
  assert.equal(added.status, 0, added.stderr);
  assert.match(run('sillok', 'find', 'congress').stdout, /1920-05-03/);
  assert.match(run('sillok', 'export', '--format', 'jsonl').stdout, /"record":"event"/);
});

test('the package serves the app and the sample', async () => {
  const { serving } = await import('../../test/program.ts');
  const served = await serving(empty, ['open', '--no-open'], { ...process.env, XDG_DATA_HOME: join(folder, 'data') }, [
    join(empty, 'node_modules/node/bin/node'),
    join(empty, 'node_modules/sillok/bin/sillok.cjs'),
  ]);
  const page = await (await fetch(served.address)).text();
  assert.match(page, /<script type="module"[^>]+src="\/assets\//);
  const project = (await (await fetch(`${served.address}api/project`)).json()) as { counts: { sources: number } };
  assert.ok(project.counts.sources > 16);
  await served.stop();
});

test('its parts can be used from a program', () => {
  const program = `
    import { idOf } from 'sillok';
    import { readTimes } from 'sillok/time';
    import { recogniseNames } from 'sillok/names';
    console.log(JSON.stringify([idOf('event', 1).length, readTimes('on 3 May 1920')[0].edtf, recogniseNames(['Hello']).length]));`;
  writeFileSync(join(empty, 'use.mjs'), program);
  const { stdout, stderr } = run('node', 'use.mjs');
  assert.equal(stdout.trim(), '[22,"1920-05-03",1]', stderr);
});

test('an older Node is told in one sentence what to do', () => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } });`;
  writeFileSync(join(folder, 'older.cjs'), pretend);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'older.cjs'), join(root, 'bin/sillok.cjs'), 'find', 'x'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^sillok: needs Node 24 or newer and this is Node 20\.1\.0; .+\n$/);
});
