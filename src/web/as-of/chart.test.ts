import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AsOfView } from '../../model/index.ts';
import { type Body, chartOf } from './chart.ts';

const body = (id: string, ...parents: string[]): AsOfView['bodies'][number] => ({
  id,
  name: id,
  since: null,
  last: null,
  parents,
});
const term = (organisation: string | null): AsOfView['tenures'][number] => ({
  record: 'tenure',
  id: `tenure-${organisation}`,
  person: { id: 'p', name: 'P' },
  office: { id: 'o', name: 'O' },
  organisation: organisation === null ? null : { id: organisation, name: organisation },
  from: null,
  to: null,
  claims: [],
  certain: true,
});
const said = ({ id, parts }: Body): string => (parts.length ? `${id}(${parts.map(said).join(' ')})` : id);

test('a body stands below the one it is part of, with those in its offices', () => {
  const { roots, others } = chartOf({
    on: '1950-01-01',
    bodies: [body('a'), body('b', 'a'), body('c', 'b', 'a')],
    tenures: [term('b'), term(null), term('elsewhere')],
  });
  assert.deepEqual(roots.map(said), ['a(b(c))']);
  assert.equal(roots[0].parts[0].terms.length, 1);
  assert.equal(others.length, 2);
});

test('a body is told of while it, or a part of it, has somebody in office or is still to come', () => {
  const { roots } = chartOf({
    on: '1950-01-01',
    bodies: [body('a'), body('b', 'a'), body('c'), { ...body('d'), last: '1951-05-05' }],
    tenures: [term('b')],
  });
  assert.deepEqual(
    roots.map(({ id, told }) => `${id} ${told}`),
    ['a true', 'c false', 'd true'],
  );
});

test('whatever is said to be part of what, every body stands once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parents = fc.subarray(ids, { maxLength: 2 });
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => parents)), (all) => {
      const bodies = ids.map((id, i) => body(id, ...all[i].filter((parent) => parent !== id)));
      const { roots } = chartOf({ on: '1950-01-01', bodies, tenures: [] });
      const found = roots.map(said).join(' ').match(/[a-e]/g) ?? [];
      assert.deepEqual(found.toSorted(), ids);
    }),
  );
});
