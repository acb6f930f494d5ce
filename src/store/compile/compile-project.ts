import type { DatabaseSync } from 'node:sqlite';
import { layDecisions } from '../laid/lay.ts';
import { writing } from '../statement.ts';
import { compileBlocks } from './blocks-step.ts';
import { withMap } from './bulk.ts';
import { compileEvents } from './events-step.ts';
import { compileLinks } from './links-step.ts';
import { compileNames } from './names-step.ts';
import { compileSeries } from './series-step.ts';
import { compileTenures } from './tenures-step.ts';
import { touchedOf } from './touched.ts';

/** What of a chronicle was compiled anew. */
export interface Compiled {
  /** Everything was, not only what had changed. */
  readonly all: boolean;
  /** The rowids of the events that were written or changed. */
  readonly events: readonly number[];
  /** Whether the places of meetings in series may have changed. */
  readonly series: boolean;
  /** The rowids of the captures that were read since it was last compiled. */
  readonly captures: readonly number[];
}

/**
 * Brings the chronicle in a project up to date with its claims and decisions; the caller holds the transaction. Only what
 * the changes reach is compiled anew, through the same steps as the whole, so that the result is the same. Until the caller
 * calls `settleTouched`, the changes count as not compiled. Best called `withCache`.
 */
export function compileProject(db: DatabaseSync): Compiled {
  const lost = layDecisions(db);
  const touched = touchedOf(db);
  return touched.all ? compileTouched(db, touched, lost) : withMap(db, () => compileTouched(db, touched, lost));
}

function compileTouched(db: DatabaseSync, touched: ReturnType<typeof touchedOf>, lost: readonly string[]): Compiled {
  const { all, captures, rulings } = touched;
  markRejected(db, rulings.rejected);
  const names = compileNames(db, touched);
  const blocks = compileBlocks(db, touched, names.forms);
  const written = compileEvents(db, blocks.blocks, rulings, all);
  const linked = compileLinks(db, written);
  const series = all || written.countsAnew;
  const moved = series ? compileSeries(db) : [];
  compileTenures(
    db,
    peopleOf(
      db,
      all,
      blocks.claims,
      [...written.events, ...linked],
      [...touched.people, ...names.people, ...written.people],
    ),
    all,
  );
  markLost(db, [...lost, ...rulings.lost]);
  return { all, captures, series, events: [...new Set([...written.events, ...linked, ...moved])] };
}

function markRejected(db: DatabaseSync, rejected: ReadonlySet<string>): void {
  db.exec('UPDATE claim SET rejected = 0 WHERE rejected');
  const reject = writing(db, 'UPDATE claim SET rejected = 1 WHERE uid = ?');
  for (const uid of rejected) reject.run(uid);
}

function markLost(db: DatabaseSync, lost: readonly string[]): void {
  db.exec('UPDATE decision SET lost = 0 WHERE lost');
  const lose = writing(db, 'UPDATE decision SET lost = 1 WHERE uid = ?');
  for (const uid of lost) lose.run(uid);
}

// Everyone of whose offices, or of whose death, something else is told than before.
function peopleOf(
  db: DatabaseSync,
  all: boolean,
  claims: readonly number[],
  events: readonly number[],
  known: readonly string[],
): Set<string> {
  const people = new Set(known);
  const add = (rows: Iterable<Record<string, unknown>>) => {
    for (const { uid } of rows) people.add(String(uid));
  };
  if (all) {
    db.exec('DELETE FROM stint; DELETE FROM tenure; DELETE FROM death_told');
    add(
      db
        .prepare(`
          SELECT uid FROM entity WHERE id IN (
            SELECT form.entity FROM held CROSS JOIN form ON form.id = held.holder
            UNION SELECT form.entity FROM career CROSS JOIN form ON form.id = career.holder) AND kind = 'person' ORDER BY uid`)
        .all(),
    );
    return people;
  }
  const ofClaim = db.prepare(`
    SELECT entity.uid FROM held CROSS JOIN form ON form.id = held.holder CROSS JOIN entity ON entity.id = form.entity
      WHERE held.claim = ?1 AND form.kind = 'person'
    UNION SELECT entity.uid FROM career CROSS JOIN form ON form.id = career.holder
      CROSS JOIN entity ON entity.id = form.entity WHERE career.claim = ?1 AND form.kind = 'person'`);
  for (const claim of claims) add(ofClaim.all(claim));
  const ofEvent = db.prepare(`
    SELECT entity.uid FROM event CROSS JOIN participant ON participant.event = event.id
      CROSS JOIN entity ON entity.id = participant.entity
    WHERE event.id = ? AND event.kind IN ('appointment', 'death') AND entity.kind = 'person'`);
  for (const event of events) add(ofEvent.all(event));
  return people;
}
