import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitsIn, soughtWords } from './hits.ts';

const found = (text: string, query: string): string[] =>
  hitsIn(text, soughtWords(query)).map(({ start, end }) => text.slice(start, end));

test('fields of a query are not looked for', () => {
  assert.deepEqual(soughtWords('kind:meeting "Seventh Congress" from:1950 held'), ['seventh', 'congress', 'held']);
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
