import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../edtf/index.ts';
import { dayAt, moved, scaleOf, shortestView, within, xOf, zoomed } from './scale.ts';
import { datesOf, snapped, snapUnit } from './snap.ts';
import { axisOf } from './ticks.ts';
import { tilesOf } from './tiles.ts';
import { nextOf, startOf, units } from './unit.ts';

const view = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });
const day = fc.integer({ min: -400_000, max: 100_000 });
const limits = day.chain((first) => fc.integer({ min: 30, max: 90_000 }).map((n) => ({ first, last: first + n })));
const inside = limits.chain((all) =>
  fc.tuple(fc.nat(all.last - all.first), fc.nat(all.last - all.first)).map(([a, b]) => ({
    limits: all,
    view: { first: all.first + Math.min(a, b), last: all.first + Math.max(a, b) },
  })),
);

test('a place and its day lead to each other', () => {
  fc.assert(
    fc.property(inside, fc.integer({ min: 100, max: 3000 }), ({ view }, width) => {
      const scale = scaleOf(view, width);
      assert.ok(Math.abs(dayAt(scale, xOf(scale, view.first)) - view.first) < 1e-6);
      assert.ok(Math.abs(xOf(scale, view.last + 1) - width) < 1e-6);
    }),
  );
});

test('however it is zoomed and moved, a view stays within its limits and at least a week long', () => {
  fc.assert(
    fc.property(
      inside,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      ({ limits, view }, factor, share) => {
        const result = moved(limits, zoomed(limits, view, factor, 0.3), share);
        assert.ok(result.first >= limits.first && result.last <= limits.last, JSON.stringify(result));
        assert.ok(result.last - result.first + 1 >= Math.min(shortestView, limits.last - limits.first + 1));
        assert.ok(Number.isInteger(result.first) && Number.isInteger(result.last));
      },
    ),
  );
});

test('a view that fits is left as it is', () => {
  const all = view('1900-01-01', '2000-12-31');
  assert.deepEqual(within(all, view('1945-08-15', '1950-06-25')), view('1945-08-15', '1950-06-25'));
});

test('units follow on one another without gap or overlap', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...units), (at, unit) => {
      const start = startOf(unit, at);
      const next = nextOf(unit, start);
      assert.ok(start <= at && at < next, `${unit.name} ${unit.step}: ${dayOf(start)} ${dayOf(at)} ${dayOf(next)}`);
      assert.equal(startOf(unit, next), next);
    }),
  );
});

test('weeks begin on Monday', () => {
  assert.equal(dayOf(startOf(units[1], dayNumber('2016-05-08'))), '2016-05-02');
});

const axes: readonly (readonly [first: string, last: string, labels: string, frames: string])[] = [
  ['1926-01-01', '2021-12-31', '1930 1940 1950 1960 1970 1980 1990 2000 2010 2020', ''],
  ['1945-01-01', '1953-12-31', '1945 1946 1947 1948 1949 1950 1951 1952 1953', ''],
  ['1950-01-01', '1950-12-31', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', '1950'],
  ['2016-05-02', '2016-05-15', '2 3 4 5 6 7 8 9 10 11 12 13 14 15', 'May\u00a02016'],
];
for (const [first, last, labels, frames] of axes)
  test(`from ${first} to ${last} the axis says ${labels}`, () => {
    const axis = axisOf(scaleOf(view(first, last), 700));
    assert.equal(axis.ticks.map(({ label }) => label).join(' '), labels);
    assert.equal(axis.frames.map(({ label }) => label).join(' '), frames);
  });

const spans: readonly (readonly [pixelsPerDay: number, a: string, b: string, dates: string])[] = [
  [0.02, '1947-03-05', '1945-11-20', '1945 1947'],
  [0.5, '1945-11-20', '1947-03-05', '1945-11 1947-03'],
  [20, '1945-11-20', '1945-11-20', '1945-11-20 1945-11-20'],
];
for (const [pixelsPerDay, a, b, dates] of spans)
  test(`at ${pixelsPerDay} pixels a day, from ${a} to ${b} is ${dates}`, () => {
    const unit = snapUnit(pixelsPerDay);
    const { from, to } = datesOf(unit, snapped(unit, dayNumber(a), dayNumber(b)));
    assert.equal(`${from} ${to}`, dates);
  });

test('tiles cover the view, and are few', () => {
  fc.assert(
    fc.property(inside, ({ limits, view }) => {
      const tiles = tilesOf(limits, view);
      assert.ok(tiles.length >= 1 && tiles.length <= 3, `${tiles.length} tiles`);
      assert.ok(tiles[0].first <= view.first && tiles[tiles.length - 1].last >= view.last);
      for (let i = 1; i < tiles.length; i++) assert.equal(tiles[i].first, tiles[i - 1].last + 1);
    }),
  );
});
