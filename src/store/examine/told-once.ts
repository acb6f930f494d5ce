import type { DatabaseSync } from 'node:sqlite';
import { writing } from '../statement.ts';
import { monthIn } from './month-keeper.ts';
import { speaker } from './told-months.ts';

/** An event of weight all whose claims are of one source, or of one publisher's reports. */
export interface ToldOnce {
  readonly event: number;
  /** The id of the source, the first of several. */
  readonly source: string;
  readonly month: number;
  /** How many others told of those years when it was last examined; null where it was not since it changed. */
  readonly others: number | null;
}

// Kinds of event of which a critic asks who else tells of them.
const weighty = `('founding', 'merger', 'renaming', 'dissolution', 'appointment', 'death', 'agreement', 'conflict')`;

const isWeighty = `(series IS NOT NULL OR kind IN ${weighty}) AND earliest IS NOT NULL AND latest IS NOT NULL
  AND julianday(latest) - julianday(earliest) < 367`;

/** Finds anew which of some events (rowids), or of all, one source alone tells of. */
export function keepToldOnce(db: DatabaseSync, events: readonly number[] | null): void {
  const put = writing(db, 'INSERT OR REPLACE INTO told_once (event, source, month, others) VALUES (?, ?, ?, NULL)');
  if (events === null) {
    db.exec('DELETE FROM told_once');
    const only = onlySources(db);
    for (const { id, earliest } of db.prepare(`SELECT id, earliest FROM event WHERE ${isWeighty}`).all()) {
      const source = only.get(Number(id)) ?? severalSources;
      if (source !== severalSources) put.run(id, source, monthIn(String(earliest)));
    }
    return;
  }
  const find = db.prepare(`SELECT earliest FROM event WHERE id = ? AND ${isWeighty}`);
  const sources = db.prepare(`
    SELECT min(source.id) AS source, min(${speaker}) AS first, max(${speaker}) AS last
    FROM claim CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
    WHERE event = ?`);
  const drop = writing(db, 'DELETE FROM told_once WHERE event = ?');
  for (const event of events) {
    const row = find.get(event);
    const told = row ? sources.get(event) : undefined;
    if (told && told.first !== null && told.first === told.last)
      put.run(event, told.source, monthIn(String(row!.earliest)));
    else drop.run(event);
  }
}

const severalSources = -1;

// The first source of each event that one alone speaks of; in one go through all claims, which takes a fifth of going
// through them by event.
function onlySources(db: DatabaseSync): Map<number, number> {
  const claims = db.prepare('SELECT event, capture FROM claim WHERE event IS NOT NULL');
  claims.setReturnArrays(true);
  const captures = new Map<number, { readonly source: number; readonly speaker: string }>(
    db
      .prepare(`
        SELECT capture.id, source, ${speaker} AS speaker FROM capture CROSS JOIN source ON source.id = capture.source`)
      .all()
      .map(({ id, source, speaker }) => [Number(id), { source: Number(source), speaker: String(speaker) }]),
  );
  const speakers = new Map([...captures.values()].map(({ source, speaker }) => [source, speaker]));
  const only = new Map<number, number>();
  for (const [event, capture] of claims.iterate() as unknown as Iterable<[number, number]>) {
    const { source, speaker } = captures.get(capture)!;
    const known = only.get(event);
    if (known === undefined) only.set(event, source);
    else if (known === source || known === severalSources) continue;
    else only.set(event, speakers.get(known) === speaker ? Math.min(known, source) : severalSources);
  }
  return only;
}

/** All events that one source alone tells of. */
export const toldOnce = (db: DatabaseSync): ToldOnce[] =>
  db
    .prepare(
      'SELECT event, source.uid AS source, month, others FROM told_once JOIN source ON source.id = told_once.source ORDER BY event',
    )
    .all() as unknown as ToldOnce[];
