import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filterOfQuery, hasField, queryOfTokens, toggledField, toggledYears, tokensOf } from './fields.ts';

test('a query is words, phrases and fields; what stands before another colon is a word', () => {
  assert.deepEqual(
    tokensOf('party person:"Ann Lee" "fifth congress" at 10:30 kind:meeting').map(
      ({ field, value }) => `${field ?? ''}|${value}`,
    ),
    ['|party', 'person|Ann Lee', '|fifth congress', '|at', '|10:30', 'kind|meeting'],
  );
});

test('a field is put in, and taken out again', () => {
  const narrowed = toggledField('party', 'person', 'Ann Lee');
  assert.equal(narrowed, 'party person:"Ann Lee"');
  assert.equal(hasField(narrowed, 'person', 'Ann Lee'), true);
  assert.equal(toggledField(narrowed, 'person', 'Ann Lee'), 'party');
});

test('other years take the place of those before', () => {
  assert.equal(toggledYears('party from:1950 to:1953', 1960, 1969), 'party from:1960 to:1969');
  assert.equal(toggledYears('party from:1960 to:1969', 1960, 1969), 'party');
});

test('whatever the value, a field that is put in is found', () => {
  const value = fc.string({ minLength: 1 }).filter((text) => !/["\s]/u.test(text) || !text.includes('"'));
  fc.assert(
    fc.property(value, (text) => {
      fc.pre(text.trim() === text && !text.startsWith('"'));
      assert.equal(hasField(toggledField('a b', 'source', text), 'source', text), true);
    }),
  );
});

test('tokens survive being written', () => {
  const query = 'party person:"Ann Lee" "fifth congress" kind:meeting';
  assert.equal(queryOfTokens(tokensOf(query)), query);
});

test('the chronicle can show what it has words for', () => {
  assert.deepEqual(filterOfQuery('fifth congress kind:meeting from:1950 to:1953'), {
    kind: ['meeting'],
    from: '1950',
    to: '1953',
    entity: [],
    source: [],
    basis: [],
    told: [],
    q: 'fifth congress',
  });
  assert.equal(filterOfQuery('person:ann congress'), null);
  assert.equal(filterOfQuery('"fifth congress"'), null);
});
