import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitsIn, soughtWords } from './hits.ts';

const found = (text: string, query: string): string[] =>
  hitsIn(text, soughtWords(query)).map(({ start, end }) => text.slice(start, end));

test('fields of a query are not looked for', () => {
  assert.deepEqual(soughtWords('kind:meeting "Seventh Congress" from:1950 held'), ['seventh congress', 'held']);
});

test('words are found by their beginning, whatever their case and accents', () => {
  assert.deepEqual(found('The Congrès of 1980; congresses, progress', 'congres'), ['Congrès', 'congresses']);
});

test('Korean words are found within longer ones', () => {
  assert.deepEqual(found('조선로동당 제7차대회', '대회'), ['제7차대회']);
});

test('without words there are no hits', () => {
  assert.deepEqual(found('text', 'kind:meeting'), []);
});

test('a phrase is hit as a whole, and other spellings are hit too', () => {
  const sought = soughtWords('"plenary meeting" kind:meeting', ['Ann Lee']);
  assert.deepEqual(sought, ['plenary meeting', 'ann lee']);
  const text = 'At the Plenary Meeting and another meeting, Ann Lee and Ann';
  assert.deepEqual(
    hitsIn(text, sought).map(({ start, end }) => text.slice(start, end)),
    ['Plenary Meeting', 'Ann Lee'],
  );
});
