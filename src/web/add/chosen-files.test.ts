import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChosenFile, fileLimit, sorted } from './chosen-files.ts';

const file = (path: string, size = 1): ChosenFile => ({ path, file: { size } as File });

test('what is too large is told apart, what is hidden is left aside', () => {
  const { sent, tooLarge } = sorted([
    file('a/b.txt'),
    file('a/.hidden'),
    file('.git/config'),
    file('large.txt', fileLimit + 1),
    file('just.txt', fileLimit),
  ]);
  assert.deepEqual(
    sent.map(({ path }) => path),
    ['a/b.txt', 'just.txt'],
  );
  assert.deepEqual(
    tooLarge.map(({ path }) => path),
    ['large.txt'],
  );
});
