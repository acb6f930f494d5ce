import type { DatabaseSync } from 'node:sqlite';
import { boundsOf } from '../../edtf/index.ts';
import type { Claim, Span, Time } from '../../model/index.ts';
import { writing } from '../statement.ts';

/** What day or days some words are said to mean, EDTF. */
export interface DateSaid {
  readonly time: string;
}

/** A date that a person gives: concluded, whatever the words say. */
export const givenTime = (edtf: string): Time => ({ edtf, ...boundsOf(edtf), basis: 'inferred' });

/** The claim with the words that date it put right; the same claim where other words date it, or none. */
export function withDate(claim: Claim, span: Span, { time }: DateSaid): Claim {
  const { dated } = claim;
  if (!dated || dated.start >= span.end || span.start >= dated.end) return claim;
  return { ...claim, time: givenTime(time) };
}

/** Writes to the dates that were read in one capture; what was read is kept with them. */
export function dateCorrections(db: DatabaseSync, capture: number) {
  const dates = db.prepare('SELECT rowid AS key FROM timex WHERE capture = ? AND start < ? AND "end" > ?');
  const keep = writing(
    db,
    `UPDATE timex SET was = json_object('edtf', edtf, 'earliest', earliest, 'latest', latest, 'basis', basis)
     WHERE rowid = ? AND was IS NULL`,
  );
  const set = writing(db, 'UPDATE timex SET edtf = ?, earliest = ?, latest = ?, basis = ? WHERE rowid = ?');
  const add = writing(
    db,
    `INSERT INTO timex (capture, start, "end", type, edtf, earliest, latest, basis, was)
     VALUES (?, ?, ?, 'DATE', ?, ?, ?, ?, 'null')`,
  );
  const dated = db.prepare(`
    SELECT uid FROM claim WHERE capture = ? AND dated_start < ? AND dated_end > ? ORDER BY uid`);
  return {
    /** Puts the dates back as they were read. */
    restore(): void {
      writing(db, "DELETE FROM timex WHERE capture = ? AND was = 'null'").run(capture);
      writing(
        db,
        `UPDATE timex SET edtf = was ->> '$.edtf', earliest = was ->> '$.earliest', latest = was ->> '$.latest',
           basis = was ->> '$.basis', was = NULL
         WHERE capture = ? AND was IS NOT NULL`,
      ).run(capture);
    },
    /** Gives the words another date, whether they were read as one or not. */
    put({ start, end }: Span, { time }: DateSaid): void {
      const { edtf, earliest, latest, basis } = givenTime(time);
      const found = dates.all(capture, end, start);
      for (const { key } of found) {
        keep.run(Number(key));
        set.run(edtf, earliest, latest, basis, Number(key));
      }
      if (found.length === 0) add.run(capture, start, end, edtf, earliest, latest, basis);
    },
    /** The ids of the claims that these words date. */
    claimsDatedBy: ({ start, end }: Span): string[] => dated.all(capture, end, start).map(({ uid }) => String(uid)),
  };
}
