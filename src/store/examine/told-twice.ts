import type { DatabaseSync } from 'node:sqlite';
import { placedKinds } from '../../findings/index.ts';
import { writing } from '../statement.ts';

/** Of the events (rowids) written anew, those to which claims give several times or places; findings of the others go. */
export function toldTwice(db: DatabaseSync, events: readonly number[], all: boolean): number[] {
  if (all) return [...new Set([...datedTwiceOfAll(db), ...placedTwiceOfAll(db)])].sort((a, b) => a - b);
  const drop = writing(db, 'DELETE FROM finding WHERE event = ?');
  const isDatedTwice = db.prepare(
    'SELECT 1 FROM claim WHERE event = ? AND edtf IS NOT NULL GROUP BY event HAVING count(DISTINCT edtf) > 1',
  );
  const isPlacedTwice = db.prepare(placedTwice('claim.event = ?2'));
  return events.filter((event) => {
    drop.run(event);
    return isDatedTwice.get(event) !== undefined || isPlacedTwice.get(kinds, event) !== undefined;
  });
}

const kinds = JSON.stringify([...placedKinds]);

const placedTwice = (which: string): string => `
  SELECT claim.event FROM claim CROSS JOIN filler ON filler.claim = claim.id AND filler.role = 'place'
    CROSS JOIN form ON form.id = filler.form
  WHERE ${which} AND claim.kind IN (SELECT value FROM json_each(?1)) AND form.kind = 'place'
  GROUP BY claim.event HAVING count(DISTINCT form.entity) > 1`;

const placedTwiceOfAll = (db: DatabaseSync): number[] =>
  db
    .prepare(placedTwice('claim.event IS NOT NULL'))
    .all(kinds)
    .map(({ event }) => Number(event));

// In one go through all claims: by event, they would be looked up one by one.
function datedTwiceOfAll(db: DatabaseSync): number[] {
  const claims = db.prepare('SELECT event, edtf FROM claim WHERE event IS NOT NULL AND edtf IS NOT NULL');
  claims.setReturnArrays(true);
  const dates = new Map<number, string>();
  const several = new Set<number>();
  for (const [event, edtf] of claims.iterate() as unknown as Iterable<[number, string]>) {
    const known = dates.get(event);
    if (known === undefined) dates.set(event, edtf);
    else if (known !== edtf) several.add(event);
  }
  return [...several];
}
