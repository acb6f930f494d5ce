import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { eachRow } from './statement.ts';

function numbers(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec("CREATE TABLE word (place INTEGER, form TEXT); INSERT INTO word VALUES (1, 'one'), (2, NULL), (3, 'three')");
  return db;
}

test('every row is handed over with its columns', () => {
  const rows: unknown[] = [];
  eachRow(numbers(), 'place, form', 'word WHERE place > 1', (place: number, form: string | null) =>
    rows.push([place, form]),
  );
  assert.deepEqual(rows, [
    [2, null],
    [3, 'three'],
  ]);
});

test('rows can be gone through while others are, and while a statement is open', () => {
  const db = numbers();
  const pairs: string[] = [];
  for (const _ of db.prepare('SELECT 1 FROM word').iterate())
    eachRow(db, 'place', 'word', (a: number) => eachRow(db, 'place', 'word', (b: number) => pairs.push(`${a}${b}`)));
  assert.equal(pairs.length, 27);
  assert.equal(new Set(pairs).size, 9);
});

test('what fails while a row is taken fails all of it, and nothing after', () => {
  const db = numbers();
  const fail = () => {
    throw new RangeError('the row is not within 1 to 3');
  };
  assert.throws(() => eachRow(db, 'place', 'word', fail), /not within 1 to 3/);
  let n = 0;
  eachRow(db, 'place', 'word', () => n++);
  assert.equal(n, 3);
});
