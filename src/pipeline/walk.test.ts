import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { walk } from './walk.ts';

const folder = temporaryFolder();
const write = (path: string, text = 'x'): void => writeFileSync(join(folder, path), text);
mkdirSync(join(folder, 'docs/inner'), { recursive: true });
write('docs/b.txt', 'bb');
write('docs/a.txt');
write('docs/inner/c.txt');
write('docs/.hidden');
write('docs/own.sillok');
write('docs/own.sillok-wal');

const names = (paths: string[], base = folder) => walk(paths, base).files.map(({ file }) => file);

test('files come sorted by their path, relative to where the program was started', () => {
  assert.deepEqual(names(['docs']), ['docs/a.txt', 'docs/b.txt', 'docs/inner/c.txt']);
  assert.deepEqual(names(['.'], join(folder, 'docs')), ['a.txt', 'b.txt', 'inner/c.txt']);
  assert.deepEqual(names(['../a.txt'], join(folder, 'docs/inner')), ['../a.txt']);
});

test('a file named twice is one, and the order of naming does not matter', () => {
  assert.deepEqual(names(['docs/inner', 'docs/b.txt', 'docs']), names(['docs']));
});

test('sizes are in bytes', () => {
  assert.equal(walk(['docs/b.txt'], folder).files[0].size, 2);
});

test('what is not there is named with the reason', () => {
  assert.deepEqual(walk(['absent.txt'], folder).unreadable, [
    { file: 'absent.txt', reason: 'absent.txt does not exist.' },
  ]);
});

test('a loop of links is followed no further, and the rest is read', () => {
  mkdirSync(join(folder, 'loop/deep'), { recursive: true });
  write('loop/deep/d.txt');
  symlinkSync('..', join(folder, 'loop/deep/up'));
  symlinkSync('self', join(folder, 'loop/self'));
  const { files, unreadable } = walk(['loop'], folder);
  assert.deepEqual(
    files.map(({ file }) => file),
    ['loop/deep/d.txt'],
  );
  assert.deepEqual(unreadable.map(({ file }) => file).sort(), ['loop/deep/up', 'loop/self']);
  for (const { reason } of unreadable) assert.match(reason, /^loop\/\S+ is a link .*\.$/);
});
