import type { DatabaseSync } from 'node:sqlite';
import { type CalendarReading, type FindingRecord, type Span, spanId } from '../model/index.ts';
import { writing } from './statement.ts';
import { unzipText } from './zip.ts';

/** Puts findings in place of those that were kept; the caller holds the transaction. */
export function writeFindings(db: DatabaseSync, findings: readonly FindingRecord[]): void {
  db.exec('DELETE FROM finding');
  const put = writing(db, 'INSERT INTO finding (uid, kind, summary) VALUES (?, ?, ?)');
  const putClaim = writing(
    db,
    'INSERT OR IGNORE INTO finding_claim (finding, claim) SELECT ?, id FROM claim WHERE uid = ?',
  );
  const putPassage = writing(
    db,
    `
    INSERT OR IGNORE INTO finding_passage (finding, passage)
    SELECT ?, passage.id FROM passage JOIN capture ON capture.id = passage.capture
    WHERE capture.uid = ? AND passage.start = ?`,
  );
  for (const { id, kind, summary, claims, passages } of findings) {
    const key = put.run(id, kind, summary).lastInsertRowid;
    for (const claim of claims) putClaim.run(key, claim);
    for (const passage of passages) {
      const [, capture, start] = passage.split('-');
      putPassage.run(key, `capture-${capture}`, Number(start));
    }
  }
}

/** Dates whose parts disagree, each with its passage and the claims that rest on it. */
export function calendarSlips(
  db: DatabaseSync,
): { text: string; readings: CalendarReading[]; passage: string; claims: string[] }[] {
  const rows = db
    .prepare(`
      SELECT capture.uid AS capture, timex.capture AS key, timex.start, timex."end", extra
      FROM timex JOIN capture ON capture.id = timex.capture
      WHERE extra LIKE '%"readings"%' ORDER BY capture.uid, timex.start`)
    .all();
  const passage = db.prepare(
    'SELECT start, "end" FROM passage WHERE capture = ? AND start <= ? AND "end" > ? ORDER BY seq LIMIT 1',
  );
  const claims = db.prepare('SELECT uid FROM claim WHERE capture = ? AND dated_start = ?');
  const words = db.prepare('SELECT text, bytes FROM capture WHERE id = ?');
  const textOf = (key: unknown): string => {
    const { text, bytes } = words.get(key as number) as { text: Uint8Array | null; bytes: Uint8Array };
    return unzipText(text, bytes);
  };
  return rows.map((row) => ({
    text: textOf(row.key).slice(Number(row.start), Number(row.end)).replace(/\s+/g, ' '),
    readings: (JSON.parse(String(row.extra)) as { readings: CalendarReading[] }).readings,
    passage: spanId('passage', String(row.capture), spanAt(passage.get(row.key, row.start, row.start))),
    claims: claims.all(row.key, row.start).map((claim) => String(claim.uid)),
  }));
}

const spanAt = (row: Record<string, unknown> | undefined): Span => ({
  start: Number(row?.start),
  end: Number(row?.end),
});
