import type { DatabaseSync } from 'node:sqlite';
import type { Witness } from '../../findings/index.ts';

/** The witness that a row of a claim is: its `uid` and `edtf`, where it stands, and its capture's id as `capture`. */
export const claimWitness = (row: Record<string, unknown>): Witness => ({
  claim: String(row.uid),
  capture: String(row.capture),
  start: Number(row.start),
  end: Number(row.end),
  says: row.edtf as string | null,
});

/** Finds, by an event's row, a claim that states its date; null where none does. */
export function statedWitness(db: DatabaseSync): (event: number) => Witness | null {
  const find = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf FROM claim
    JOIN capture ON capture.id = claim.capture WHERE event = ? AND basis = 'stated' ORDER BY claim.uid LIMIT 1`);
  return (event) => {
    const row = find.get(event);
    return row ? claimWitness(row) : null;
  };
}
