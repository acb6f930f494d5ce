import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { rowsFor } from './rows.ts';

test('every row is written once and in order, however many there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer(), fc.option(fc.stringMatching(/^[a-z]*$/)))),
      fc.boolean(),
      (all, isChecked) => {
        const db = new DatabaseSync(':memory:');
        db.exec('CREATE TABLE word (place INTEGER, form TEXT)');
        const rows = rowsFor(db, 'INTO word (place, form)', () => isChecked);
        for (const [place, form] of all) rows.add(place, form);
        rows.flush();
        const read = db.prepare('SELECT place, form FROM word ORDER BY rowid').all();
        assert.deepEqual(
          read.map(({ place, form }) => [place, form]),
          all.map(([place, form]) => [place, form]),
        );
        db.close();
      },
    ),
  );
});
