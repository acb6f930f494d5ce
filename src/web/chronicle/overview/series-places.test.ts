import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf, toldOf } from './series-places.ts';

const series = (told: readonly number[], all: number) => ({
  members: Array.from({ length: all }, (_, i) => ({
    ordinal: i + 1,
    event: told.includes(i + 1) ? `event-${i + 1}` : null,
  })),
});
const text = (told: readonly number[], all: number): string =>
  placesOf(series(told, all))
    .map((place) =>
      place.told ? place.ordinal : place.from === place.to ? `(${place.from})` : `(${place.from}–${place.to})`,
    )
    .join(' ');

test('every number has a place, told or missing', () => {
  assert.equal(text([2, 3, 5], 5), '(1) 2 3 (4) 5');
});

test('a long row of missing numbers is one gap', () => {
  assert.equal(text([13], 13), '(1–12) 13');
});

test('what is told is counted', () => {
  assert.deepEqual(toldOf(series([2, 3], 4)), { told: 2, all: 4 });
});
