import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { after, before, compareEdtf, compatible, contains, gap, meets, narrow, overlaps } from './algebra.ts';
import { daySpan } from './bounds.ts';
import { formatEdtf } from './edtf.ts';

const narrowed = (a: string, b: string): string | null => {
  const value = narrow(a, b);
  return value && formatEdtf(value);
};

const narrower: [string, string, string | null][] = [
  ['2016-05', '2016', '2016-05'],
  ['2016-05', '2016-12', null],
  ['1945-XX-10', '1945-10', '1945-10-10'],
  ['1945-XX-10', '1945-10-11', null],
  ['194X', '1945', '1945'],
  ['1945?', '1945-10', '1945-10'],
  ['1945?', '1945-10~', '1945-~10'],
  ['1945-22', '1945-07-10', '1945-07-10'],
  ['1945-22', '1945-08/1945-09', '1945-08-01/1945-08-31'],
  ['1926-10/1945-08', '1945', '1945-01-01/1945-08-31'],
  ['1926-10/1945-08', '1930', '1930'],
  ['[1944,1945]', '1945-10', '1945-10'],
  ['[1944,1946..]', '1944/1947', '[1944,1946-01-01..1947-12-31]'],
  ['../1945', '1945/..', '1945-01-01/1945-12-31'],
  ['1945-02-XX', '1945-XX-30', null],
];

test('two compatible values narrow to the most precise reading, whichever comes first', () => {
  for (const [a, b, expected] of narrower) {
    assert.equal(narrowed(a, b), expected, `${a} and ${b}`);
    assert.equal(narrowed(b, a), expected, `${b} and ${a}`);
  }
});

test('before, after, meets and gap look at the nearest days', () => {
  assert.ok(before('1945-08-15', '1945-09'));
  assert.ok(!before('1945-08', '1945'));
  assert.ok(after('1948', '1945/1947'));
  assert.ok(!before('1945/..', '1990'));
  assert.ok(before('1945', 'Y170000002'));
  assert.ok(meets('1945', '1946-01'));
  assert.ok(!meets('1945', '1946-02'));
  assert.equal(gap('1945-08-15', '1945-08-18'), 2);
  assert.equal(gap('1945-08-18', '1945-08-15'), 2);
  assert.equal(gap('1945', '1945-08'), 0);
});

const day = fc.integer({ min: 0, max: 800 });
const text = (number: number): string => {
  const date = new Date(Date.UTC(1944, 0, 1 + number));
  return date.toISOString().slice(0, 10);
};
const value = fc.oneof(
  day.map(text),
  day.map((number) => text(number).slice(0, 7)),
  day.map((number) => text(number).slice(0, 4)),
  fc.tuple(day, day).map(([a, b]) => `${text(Math.min(a, b))}/${text(Math.max(a, b))}`),
  day.map((number) => `${text(number)}/..`),
  day.map((number) => `../${text(number)}`),
);
const window = 2400;
/** The days a value allows, one by one, within a window that holds every end. */
const daysOf = (like: string): Set<number> => {
  const span = daySpan(like);
  const start = daySpan('1943').first;
  const days = new Set<number>();
  for (let at = start; at < start + window; at++) if (at >= span.first && at <= span.last) days.add(at);
  return days;
};

test('the algebra agrees with sets of days', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [one, other] = [daysOf(a), daysOf(b)];
      const common = [...one].filter((day) => other.has(day));
      assert.equal(overlaps(a, b), common.length > 0);
      assert.equal(compatible(a, b), common.length > 0);
      assert.equal(contains(a, b), common.length === other.size);
      assert.equal(before(a, b), Math.max(...one) < Math.min(...other));
      const both = narrowed(a, b);
      assert.deepEqual(both === null ? [] : [...daysOf(both)], common);
      assert.equal(narrowed(b, a), both);
      if (common.length === 0) {
        const between = Math.max(Math.min(...one), Math.min(...other)) - Math.min(Math.max(...one), Math.max(...other));
        assert.equal(gap(a, b), between - 1);
      }
    }),
  );
});

test('the order is total and does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(fc.uniqueArray(value, { maxLength: 12 }), (values) => {
      const sorted = [...values].sort(compareEdtf);
      assert.deepEqual([...values].reverse().sort(compareEdtf), sorted);
      for (let at = 1; at < sorted.length; at++) assert.ok(compareEdtf(sorted[at - 1], sorted[at]) < 0);
    }),
  );
});
