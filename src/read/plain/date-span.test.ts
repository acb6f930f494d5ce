import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDateSpan, leadingSpan } from './date-span.ts';

for (const line of [
  'May 1921-June 1935',
  '1921–1935',
  'May 2016-',
  'May 3, 1921 — July 1, 1935',
  '1921년 5월-1935년 6월',
  '1921년-',
])
  test(`“${line}” is a span of dates`, () => assert.ok(isDateSpan(line)));

for (const line of ['May 1921', 'Harbour 1921-1935', '1921-1935 in pictures', 'PCE-56', '12-14'])
  test(`“${line}” is none`, () => assert.ok(!isDateSpan(line)));

test('a span before a word that was run into it is told from one that is not', () => {
  assert.equal(leadingSpan('May 2016-Years of Scarcity'), 9);
  assert.equal(leadingSpan('May 1921-June 1935Years of Scarcity'), 18);
  assert.equal(leadingSpan('May 2016-years'), 0);
  assert.equal(leadingSpan('May 1921-June 1935'), 0);
  assert.equal(leadingSpan('May 1921-June 1935 in pictures'), 0);
});
