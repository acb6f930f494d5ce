import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationRecord } from '../../model/index.ts';
import { toldRelations } from './told-relations.ts';

const refs = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const relation = (kind: RelationRecord['kind'], from: string[], to: string[], event?: string): RelationRecord => ({
  record: 'relation',
  id: `${kind}-${from}-${to}`,
  kind,
  from: refs(...from),
  to: refs(...to),
  time: null,
  claims: [],
  ...(event ? { event } : {}),
});

const said = (id: string, ...relations: RelationRecord[]): string[] =>
  toldRelations(relations, id).map(({ is, told }) => `${is} ${told.map(({ others }) => others.map((o) => o.id))}`);

test('a relation is said from the side of the body', () => {
  const merger = relation('merger', ['a', 'b'], ['c'], 'event-1');
  assert.deepEqual(said('a', merger), ['became c']);
  assert.deepEqual(said('c', merger), ['from a,b']);
  const part = relation('part', ['a'], ['c']);
  assert.deepEqual(said('a', part), ['partOf c']);
  assert.deepEqual(said('c', part), ['parts a']);
});

test('what names nobody else is said only where an event tells it', () => {
  assert.deepEqual(said('a', relation('founding', [], ['a'])), []);
  assert.deepEqual(said('a', relation('founding', [], ['a'], 'event-1')), ['founded ']);
  assert.deepEqual(said('a', relation('merger', ['a'], [], 'event-1')), ['changed ']);
});
