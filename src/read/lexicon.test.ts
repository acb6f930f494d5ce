import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isCommonWord, languages } from './lexicon.ts';

const folder = join(import.meta.dirname, '../../lexicons');
const files = readdirSync(folder).flatMap((tag) => {
  try {
    return [[tag, JSON.parse(readFileSync(join(folder, tag, 'read.json'), 'utf8'))] as const];
  } catch {
    return [];
  }
});

test('every language with a lexicon of reading is used', () =>
  assert.deepEqual(
    languages.map(([tag]) => tag),
    files.map(([tag]) => tag),
  ));

/** The names of a lexicon's lists, and of the lists in its parts. */
const namesOf = (value: object): string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(inner) || typeof inner !== 'object' ? [name] : namesOf(inner).map((one) => `${name}.${one}`),
  );

test('all lexicons have the same lists', () => {
  const [[, first], ...rest] = files;
  for (const [tag, lexicon] of rest) assert.deepEqual(namesOf(lexicon).sort(), namesOf(first).sort(), tag);
});

for (const word of [
  'the',
  'developed',
  'carries',
  'making',
  'planned',
  'happily',
  'peoples',
  'performed',
  'organization',
])
  test(`“${word}” is a common word`, () => assert.ok(isCommonWord(word)));

for (const word of ['ild', 'ist', 'zation', 'er', 'tary', ''])
  test(`“${word}” is none`, () => assert.ok(!isCommonWord(word)));
