import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationRecord } from '../../model/index.ts';
import { lineageOf } from './lineage-lines.ts';

const body = (name: string) => ({ id: `entity-${name}`, name });
const relation = (kind: RelationRecord['kind'], from: string[], to: string[], day: string | null): RelationRecord => ({
  record: 'relation',
  id: `relation-${kind}-${from.join('')}-${to.join('')}`,
  kind,
  from: from.map(body),
  to: to.map(body),
  time: day === null ? null : { edtf: day, earliest: day, latest: day, basis: 'stated' },
  claims: [],
});

test('two bodies that merge lead into the third, where it begins', () => {
  const lineage = lineageOf([
    relation('founding', [], ['a'], '1946-08-28'),
    relation('merger', ['a', 'b'], ['c'], '1949-06-30'),
  ])!;
  assert.deepEqual(lineage.years, { from: 1943, to: 1952 });
  assert.deepEqual(
    lineage.lines.map(({ name, from, to }) => [name, from !== null, to !== null]),
    [
      ['b', false, true],
      ['a', true, true],
      ['c', true, false],
    ],
  );
  assert.deepEqual(
    lineage.joints.map(({ from, to }) => [from, to]),
    [
      [1, 2],
      [0, 2],
    ],
  );
  assert.equal(lineage.joints[0].at, lineage.lines[2].from);
  assert.deepEqual(
    lineage.lines[1].turns.map(({ kind, others }) => [kind, ...others]),
    [['founding'], ['merger', 'c']],
  );
});

test('bodies of whose merger nobody tells the outcome meet, and the one that began there goes on', () => {
  const lineage = lineageOf([
    relation('founding', [], ['b'], '1946-08-28'),
    relation('merger', ['a', 'b'], [], '1946-08-28'),
  ])!;
  assert.equal(lineage.joints.length, 1);
  assert.deepEqual(
    lineage.lines.map(({ name, to }) => [name, to !== null]),
    [
      ['a', true],
      ['b', false],
    ],
  );
  assert.deepEqual(lineage.lines[0].turns[0].beside, ['b']);
});

test('a body that was only renamed, or of which nothing is dated, is not drawn', () => {
  assert.equal(lineageOf([relation('renaming', ['a'], ['a'], '1950-01-01')]), null);
  assert.equal(lineageOf([relation('merger', ['a', 'b'], ['c'], null)]), null);
  assert.equal(lineageOf([]), null);
});
