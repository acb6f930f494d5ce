import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { type EventKind, eventKinds } from '../model/index.ts';
import { type EventFilter, readEventIndex } from './event-index.ts';
import { migrations } from './schema.ts';

interface Row {
  readonly kind: EventKind;
  readonly first: number | null;
  readonly last: number | null;
}

const day = fc.integer({ min: -1000, max: 1000 });
const row: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom(...eventKinds), fc.option(day), fc.option(day))
  .map(([kind, a, b]) =>
    a !== null && b !== null ? { kind, first: Math.min(a, b), last: Math.max(a, b) } : { kind, first: a, last: b },
  );

function indexOf(rows: readonly Row[]) {
  const db = new DatabaseSync(':memory:');
  for (const step of migrations) db.exec(step);
  const put = db.prepare('INSERT INTO event (uid, kind, title, first_day, last_day, place) VALUES (?, ?, ?, ?, ?, ?)');
  rows.forEach(({ kind, first, last }, i) => {
    put.run(`event-${String(i).padStart(4, '0')}`, kind, '', first, last, first ?? last ?? Number.MAX_SAFE_INTEGER);
  });
  return readEventIndex(db);
}

const isIn = ({ kind, first, last }: Row, { from, to, kinds }: EventFilter): boolean => {
  if (kinds && !kinds.includes(kind)) return false;
  if (from === undefined && to === undefined) return true;
  if (first === null && last === null) return false;
  return (to === undefined || first === null || first <= to) && (from === undefined || last === null || last >= from);
};

test('a selection is what looking at each event by itself gives', () => {
  const filter = fc.record(
    { from: day, to: day, kinds: fc.subarray([...eventKinds], { minLength: 1 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), filter, (rows, wanted) => {
      const index = indexOf(rows);
      const selected = [...index.select(wanted)].map((position) => index.rowid(position) - 1);
      assert.deepEqual(
        selected.toSorted((a, b) => a - b),
        rows.flatMap((one, i) => (isIn(one, wanted) ? [i] : [])),
      );
    }),
  );
});

test('events stand in the order of time, undated last', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const index = indexOf(rows);
      const places = Array.from(
        { length: index.size },
        (_, i) => index.first(i) ?? index.last(i) ?? Number.POSITIVE_INFINITY,
      );
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    }),
  );
});

test('one goes on after an event, or from the start where it is not known', () => {
  const index = indexOf([
    { kind: 'meeting', first: 1, last: 1 },
    { kind: 'meeting', first: 2, last: 2 },
  ]);
  assert.equal(index.position(1), 0);
  assert.equal(index.position(99), -1);
});
