import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { putInPlace } from './put-in-place.ts';

const holding = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  return path;
};
const said = (path: string): string => readFileSync(join(path, 'index.html'), 'utf8');

test('what was made takes the place of what was there, and leaves nothing beside it', () => {
  const folder = temporaryFolder();
  const place = join(folder, 'web');
  for (const text of ['first', 'second']) {
    putInPlace(holding(folder, 'made', text), place, () => false);
    assert.equal(said(place), text);
    assert.deepEqual(readdirSync(folder), ['web']);
  }
});

test('where another run was sooner, what it made stays', () => {
  const folder = temporaryFolder();
  const place = holding(folder, 'web', 'the other');
  putInPlace(holding(folder, 'mine', 'mine'), place, () => true);
  assert.equal(said(place), 'the other');
  assert.deepEqual(readdirSync(folder), ['web']);
});

test('where another run comes between, nothing fails', () => {
  const folder = temporaryFolder();
  const place = join(folder, 'web');
  const mine = holding(folder, 'mine', 'mine');
  let asked = 0;
  putInPlace(mine, place, () => {
    if (asked++ === 0) {
      holding(folder, 'web', 'an older one');
      // As if another had moved the old one away, and its own there, at this very moment.
      mkdirSync(`${mine}-old`);
      writeFileSync(join(`${mine}-old`, 'in the way'), '');
      return false;
    }
    return true;
  });
  assert.ok(existsSync(place));
  assert.deepEqual(readdirSync(folder), ['web']);
});

test('a folder that cannot be put there is an error', () => {
  const folder = temporaryFolder();
  assert.throws(() => putInPlace(holding(folder, 'made', ''), join(folder, 'no/such/place'), () => false), /ENOENT/);
});
