import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Basis, ClaimItem } from '../../model/index.ts';
import { claimsBySource } from './claims-by-source.ts';

const claim = (id: string, source: string, basis: Basis, start: number): ClaimItem =>
  ({ id, source: { id: source, name: source }, capture: 'c', start, time: { basis } }) as unknown as ClaimItem;

test('the source with most to say comes first, and in it what states its date', () => {
  const sayings = claimsBySource([
    claim('a', 'short', 'stated', 5),
    claim('b', 'long', 'context', 1),
    claim('c', 'long', 'stated', 9),
    claim('d', 'long', 'stated', 3),
  ]);
  assert.deepEqual(
    sayings.map(({ source, claims }) => [source.name, claims.map(({ id }) => id).join('')]),
    [
      ['long', 'dcb'],
      ['short', 'a'],
    ],
  );
});
