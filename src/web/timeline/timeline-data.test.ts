import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../edtf/index.ts';
import { markOf } from './mark.ts';
import { binsOf, countIn, joined, type TimelineData } from './timeline-data.ts';

const marks = (...days: readonly string[]): TimelineData => ({
  kind: 'marks',
  marks: days.map(
    (day) =>
      markOf({ id: day, kind: 'other', title: day, time: { edtf: day, earliest: day, latest: day, basis: 'stated' } })!,
  ),
});
const view = { from: '1950-01-01', to: '1950-12-31' };
const bins = binsOf({ ...view, bins: [{ ...view, count: 7, kinds: {}, bases: {} }] });

test('an event that touches two stretches is one event', () => {
  const data = joined([marks('1950-06-25', '1950-12-31'), marks('1950-12-31')]);
  assert.equal(data.kind === 'marks' && data.marks.length, 2);
});

test('beside counts, events are counted', () => {
  const data = joined([marks('1949-06-30'), { kind: 'bins', bins }]);
  assert.equal(data.kind === 'bins' && countIn(data.bins, dayNumber('1949-01-01'), dayNumber('1950-12-31')), 8);
});

test('where nothing is dated there are no bins', () => {
  assert.deepEqual(binsOf(null), []);
});
