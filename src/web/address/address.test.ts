import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../../edtf/index.ts';
import type { Basis, EventKind } from '../../model/index.ts';
import { words } from '../words/index.ts';
import { boundingDate, type Filter, filterOf, isOpen, noFilter, queryOf } from './filter.ts';
import { formatQuery, parseQuery } from './query-string.ts';
import { sightOf, sightText, spanOf } from './sight.ts';
import { viewOf, viewText } from './view.ts';

const id = (prefix: string) => fc.stringMatching(/^[0-9a-z]{16}$/).map((digits) => `${prefix}-${digits}`);
const date = fc.integer({ min: -700_000, max: 100_000 }).chain((n) => {
  const day = dayOf(n);
  return fc.constantFrom(day, day.slice(0, -3), day.slice(0, -6));
});
const kinds = Object.keys(words.eventKinds) as EventKind[];
const day = fc.integer({ min: -700_000, max: 700_000 });

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.uniqueArray(fc.constantFrom(...kinds)),
    from: fc.option(date),
    to: fc.constant(null),
    entity: fc.uniqueArray(id('entity'), { maxLength: 3 }),
    source: fc.uniqueArray(id('source'), { maxLength: 3 }),
    basis: fc.uniqueArray(fc.constantFrom(...(Object.keys(words.bases) as Basis[]))),
    told: fc.uniqueArray(fc.constantFrom('1', '2', '3')),
    q: fc.option(fc.string({ minLength: 1 }).map((text) => text.trim())).map((text) => text || null),
  },
  { noNullPrototype: true },
);

test('a filter survives the address', () => {
  fc.assert(
    fc.property(filter, (one) => {
      assert.deepEqual(filterOf(parseQuery(formatQuery(queryOf(one)))), one);
    }),
  );
});

test('a place in a source survives the address', () => {
  fc.assert(
    fc.property(id('capture'), fc.nat({ max: 1e8 }), fc.nat({ max: 1e6 }), (capture, start, length) => {
      const sight = { capture, start, end: start + length };
      assert.deepEqual(sightOf(parseQuery(formatQuery({ see: sightText(sight) })).see), sight);
    }),
  );
});

test('a view survives the address', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 100_000 }), (first, length) => {
      const view = { first, last: first + length };
      assert.deepEqual(viewOf(parseQuery(formatQuery({ view: viewText(view) })).view), view);
    }),
  );
});

test('any text at all gives a filter', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('kind', 'from', 'to', 'entity', 'source', 'basis', 'told', 'q'), fc.string()),
      (query) => {
        filterOf(query);
      },
    ),
  );
});

test('what an address gets wrong is left out, the rest stays', () => {
  assert.deepEqual(filterOf(parseQuery('?kind=meeting,feast&from=soon&to=1950')), {
    ...noFilter,
    kind: ['meeting'],
    to: '1950',
  });
  assert.deepEqual(filterOf({ from: '1951', to: '1950' }), noFilter);
  assert.equal(isOpen(filterOf({ kind: 'feast' })), true);
});

test('an address can be read by a person', () => {
  assert.equal(
    formatQuery({ kind: 'meeting,speech', see: 'capture-0:1-2', view: '1945-01-01/1950-01-01', on: undefined }),
    '?kind=meeting,speech&see=capture-0:1-2&view=1945-01-01/1950-01-01',
  );
});

const dates: readonly (readonly [text: string, date: string | null])[] = [
  ['1950', '1950'],
  [' 1950-06 ', '1950-06'],
  ['1950-06-25', '1950-06-25'],
  ['-0263', '-0263'],
  ['1950-13', null],
  ['1950-02-30', null],
  ['195X', null],
  ['about 1950', null],
  ['', null],
];
for (const [text, expected] of dates)
  test(`“${text}” ${expected ? 'bounds a list' : 'bounds nothing'}`, () => {
    assert.equal(boundingDate(text), expected);
  });

test('a span that ends before it begins, and a day of no calendar, are none', () => {
  assert.equal(spanOf('9-3'), null);
  assert.equal(viewOf('1950-02-30/1951-01-01'), null);
  assert.equal(viewOf('1951-01-01/1950-01-01'), null);
});
