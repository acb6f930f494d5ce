import type { DatabaseSync } from 'node:sqlite';
import { writing } from '../statement.ts';

/** Of the events (rowids) written anew, those to which claims give several times or places; findings of the others go. */
export function toldTwice(db: DatabaseSync, events: readonly number[]): number[] {
  const drop = writing(db, 'DELETE FROM finding WHERE event = ?');
  const isApart = db.prepare('SELECT 1 FROM event WHERE id = ? AND apart');
  return events.filter((event) => {
    drop.run(event);
    return isApart.get(event) !== undefined;
  });
}
