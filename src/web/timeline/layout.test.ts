import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf, dayNumber } from '../../edtf/index.ts';
import { hitAt } from './hit.ts';
import { lanesOf } from './lanes.ts';
import { columnHeight, densityOf, layoutOf } from './layout.ts';
import { type Mark, markOf } from './mark.ts';
import { scaleOf } from './scale.ts';
import { silencesOf } from './silence.ts';

const century = scaleOf({ first: dayNumber('1926-01-01'), last: dayNumber('2021-12-31') }, 760);
const room = 120;

const marks = (edtfs: readonly string[]): Mark[] =>
  edtfs.map((edtf, i) => {
    const time = { edtf, ...boundsOf(edtf), basis: 'stated' as const };
    return markOf({ id: `event-${i}`, kind: 'meeting', title: `Meeting ${i}`, time })!;
  });
const many = (edtf: string, n: number): string[] => Array.from({ length: n }, () => edtf);

test('stretches in one lane never touch', () => {
  const stretch = fc.tuple(fc.nat(1000), fc.nat(200)).map(([x0, length]) => ({ x0, x1: x0 + length }));
  fc.assert(
    fc.property(fc.array(stretch), fc.integer({ min: 1, max: 8 }), (stretches, most) => {
      const sorted = stretches.toSorted((a, b) => a.x0 - b.x0);
      const lanes = lanesOf(sorted, most);
      for (let i = 0; i < sorted.length; i++)
        for (let j = 0; j < i; j++)
          if (lanes[i] !== -1 && lanes[i] === lanes[j]) assert.ok(sorted[j].x1 + 3 <= sorted[i].x0);
      assert.ok(lanes.every((lane) => lane < most));
    }),
  );
});

test('few events stand by themselves, with room for their titles', () => {
  const layout = layoutOf(century, marks(['1945', '1950-06-25', '1953-07-27', '1980-10']), room);
  assert.ok(layout.kind === 'lanes' && layout.placed.every(({ titleWidth }) => titleWidth > 200));
});

test('where most titles have no room, events stand in columns', () => {
  assert.equal(layoutOf(century, marks(many('1950', 12)), room).kind, 'columns');
});

test('a title ends before the next event in its lane', () => {
  const layout = layoutOf(century, marks(Array.from({ length: 30 }, (_, i) => `${1930 + i * 3}`)), room);
  assert.ok(layout.kind === 'lanes');
  for (const one of layout.placed)
    for (const other of layout.placed)
      if (other.lane === one.lane && other.x0 > one.x0) assert.ok(one.titleX + one.titleWidth < other.x0);
});

test('many events stand in columns that count by the calendar, and none is lost', () => {
  const layout = layoutOf(century, marks([...many('1950-06-25', 30), ...many('1951', 2), '195X']), room);
  assert.ok(layout.kind === 'columns');
  assert.equal(layout.unit.name, 'year');
  assert.deepEqual(
    layout.columns.map(({ count }) => count),
    [30, 2],
  );
  assert.deepEqual(
    layout.spans.map(({ mark }) => mark.edtf),
    ['195X'],
  );
  assert.ok(layout.row * 30 <= room);
});

test('whatever there is, each event in view is laid out once', () => {
  const edtf = fc.oneof(
    fc.integer({ min: 1926, max: 2021 }).map(String),
    fc
      .tuple(fc.integer({ min: 1926, max: 2021 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.constantFrom('193X', '1945/1953', '1990/..', '../1931'),
  );
  fc.assert(
    fc.property(fc.array(edtf, { maxLength: 200 }), (edtfs) => {
      const layout = layoutOf(century, marks(edtfs), room);
      const laid =
        layout.kind === 'lanes'
          ? layout.placed.length
          : layout.spans.length + layout.columns.reduce((sum, { count }) => sum + count, 0);
      assert.equal(laid, edtfs.length);
    }),
  );
});

test('counts make columns too', () => {
  const bins = [
    { first: dayNumber('1950-01-01'), last: dayNumber('1950-01-31'), count: 700 },
    { first: dayNumber('1950-02-01'), last: dayNumber('1950-02-28'), count: 500 },
    { first: dayNumber('1960-02-01'), last: dayNumber('1960-02-28'), count: 0 },
  ];
  const layout = densityOf(century, bins, room);
  assert.deepEqual(
    layout.columns.map(({ count }) => count),
    [1200],
  );
  assert.ok(columnHeight(layout, 1200) <= room);
  assert.ok(columnHeight(layout, 1) >= 2, 'one among many is still seen');
});

test('a point on an event finds it, in lanes and in columns', () => {
  const few = layoutOf(century, marks(['1945-08-15']), room);
  assert.ok(few.kind === 'lanes');
  assert.equal((hitAt(few, few.placed[0].x, 3, 120) as { mark: Mark }).mark.edtf, '1945-08-15');
  assert.equal(hitAt(few, few.placed[0].x + 400, 3, 120), null);
  const dense = layoutOf(century, marks([...many('1950-06-25', 40), '195X']), room);
  assert.ok(dense.kind === 'columns');
  assert.equal((hitAt(dense, dense.columns[0].x0 + 1, 1, 120) as { mark: Mark }).mark.edtf, '1950-06-25');
  assert.equal((hitAt(dense, dense.spans[0].x0 + 1, 118, 120) as { mark: Mark }).mark.edtf, '195X');
});

test('silence lies between what is dated, and not before or after', () => {
  const extents = marks(['1945', '1946', '1960/1962', '1980']).map(({ extent }) => extent);
  const found = silencesOf(century, extents, 60).map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)]);
  assert.deepEqual(found, [
    [166, 269],
    [293, 427],
  ]);
});
