import type { DatabaseSync } from 'node:sqlite';
import { eachRow, pairsOf, writing } from '../statement.ts';
import { publisher } from './who-speaks.ts';

/** Months since year 0, from a day. */
export const monthIn = (day: string): number => Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3)) - 1;

/**
 * What has a time (columns `earliest` and `latest`) that leaves open no more than a quarter: others tell of no month. Most are
 * single days, for which nothing has to be reckoned.
 */
export const tellsOfMonth = `earliest IS NOT NULL AND latest IS NOT NULL
  AND (earliest = latest AND length(earliest) = 10 OR julianday(latest) - julianday(earliest) < 93)`;

/** A claim that tells of a month. */
export const claimTells = `${tellsOfMonth} AND modality = 'asserted' AND NOT rejected`;

/** The months of a list as they are kept of an entity, and what is kept as the months. */
export const packMonths = (months: Iterable<number>): Uint8Array =>
  new Uint8Array(Int32Array.from(new Set(months)).sort().buffer);
export const unpackMonths = (kept: unknown): Int32Array => new Int32Array((kept as Uint8Array).slice().buffer);

// The farthest that a letter can tell; of a longer way it is so far without a month.
const farthest = 0xd000;

/**
 * The months of a list as they are kept of a source: a letter for the way from year 0 and from each to the next. There may be
 * tens of thousands of sources, all of which are read: as a text they take half of what they take as bytes.
 */
export function monthLetters(months: Iterable<number>): string {
  let [letters, at] = ['', firstMonth];
  for (const month of Int32Array.from(new Set(months)).sort()) {
    for (; month - at > farthest; at += farthest) letters += String.fromCharCode(farthest + 1);
    letters += String.fromCharCode(month - at);
    at = month;
  }
  return letters;
}

// No record is older than this (in years, 20,000 before our era).
const firstMonth = -240_000;

/** Reads what is kept as months into a list from a place on; gives the place after the last. */
export function readMonths(letters: string, into: Int32Array, from: number): number {
  let [at, place] = [firstMonth, from];
  for (let i = 0; i < letters.length; i++) {
    const way = letters.charCodeAt(i);
    if (way > farthest) at += farthest;
    else {
      at += way;
      into[place++] = at;
    }
  }
  return place;
}

/** Counts anew of which months some sources (rowids), or all, tell something. */
export function keepSourceMonths(db: DatabaseSync, sources: readonly number[] | null): void {
  const put = writing(
    db,
    `INSERT OR REPLACE INTO source_months (uid, source, publisher, months)
     SELECT uid, id, ${publisher}, ? FROM source WHERE id = ?`,
  );
  if (sources === null) {
    db.exec('DELETE FROM source_months');
    const sourceOf = new Map(pairsOf(db, 'SELECT id, source FROM capture'));
    const bySource = monthsBy(
      db,
      'capture, earliest',
      `claim WHERE ${claimTells}`,
      (capture) => sourceOf.get(capture)!,
    );
    for (const [source, months] of bySource) put.run(monthLetters(months), source);
    return;
  }
  const drop = writing(db, 'DELETE FROM source_months WHERE source = ?');
  const told = db.prepare(`
    SELECT DISTINCT substr(earliest, 1, length(earliest) - 2) || '01' AS day
    FROM capture CROSS JOIN claim ON claim.capture = capture.id WHERE capture.source = ? AND ${claimTells}`);
  for (const source of sources) {
    const months = told.all(source).map(({ day }) => monthIn(String(day)));
    if (months.length === 0) drop.run(source);
    else put.run(monthLetters(months), source);
  }
}

// Who is told of in fewer months is told of too seldom to fall silent.
const fewestMonths = 5;

/** Counts anew in which months some people and bodies (ids of entities), or all, are told of, and whether their end is. */
export function keepEntityMonths(db: DatabaseSync, entities: readonly string[] | null): void {
  const put = writing(db, 'INSERT OR REPLACE INTO entity_months (entity, months, ended) VALUES (?, ?, ?)');
  const ends = `event.kind IN ('death', 'dissolution', 'merger', 'renaming')`;
  const isOne = `entity.kind IN ('person', 'organisation')`;
  if (entities === null) {
    db.exec('DELETE FROM entity_months');
    const ended = new Set(
      db
        .prepare(`SELECT entity FROM event CROSS JOIN participant ON participant.event = event.id WHERE ${ends}`)
        .all()
        .map(({ entity }) => Number(entity)),
    );
    const told = `event CROSS JOIN participant ON participant.event = event.id
      CROSS JOIN entity ON entity.id = participant.entity WHERE ${isOne} AND ${tellsOfMonth}`;
    for (const [entity, months] of monthsBy(db, 'entity, earliest', told, (entity) => entity))
      if (months.size >= fewestMonths) put.run(entity, packMonths(months), ended.has(entity) ? 1 : 0);
    return;
  }
  const find = db.prepare(`SELECT id FROM entity WHERE uid = ? AND ${isOne}`);
  const drop = writing(db, 'DELETE FROM entity_months WHERE entity = ?');
  const told = db.prepare(`
    SELECT DISTINCT substr(earliest, 1, length(earliest) - 2) || '01' AS day
    FROM participant CROSS JOIN event ON event.id = participant.event WHERE entity = ? AND ${tellsOfMonth}`);
  const ended = db.prepare(`
    SELECT 1 FROM participant CROSS JOIN event ON event.id = participant.event WHERE entity = ? AND ${ends} LIMIT 1`);
  for (const uid of entities) {
    const row = find.get(uid);
    if (!row) continue;
    const months = told.all(row.id).map(({ day }) => monthIn(String(day)));
    if (months.length < fewestMonths) drop.run(row.id);
    else put.run(row.id, packMonths(months), ended.get(row.id) ? 1 : 0);
  }
}

// Rows of a key and a day, as the months of each; `from` is what stands after FROM.
function monthsBy(
  db: DatabaseSync,
  columns: string,
  from: string,
  ownerOf: (key: number) => number,
): Map<number, Set<number>> {
  const by = new Map<number, Set<number>>();
  eachRow(db, columns, from, (key: number, day: string) => {
    const owner = ownerOf(key);
    let months = by.get(owner);
    if (months === undefined) {
      months = new Set();
      by.set(owner, months);
    }
    months.add(monthIn(day));
  });
  return by;
}
