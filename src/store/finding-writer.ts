import type { DatabaseSync } from 'node:sqlite';
import { type CalendarReading, type FindingRecord, type Span, spanId, type Time } from '../model/index.ts';
import { timeOf } from './queries/row-time.ts';
import { writing } from './statement.ts';
import { unzipText } from './zip.ts';

/** Puts findings in place of those that were kept of the same events and captures (rowids); the caller holds the transaction. */
export function writeFindings(
  db: DatabaseSync,
  findings: readonly FindingRecord[],
  { events, captures }: { readonly events: readonly number[]; readonly captures: readonly number[] },
): void {
  const dropOfEvent = writing(db, 'DELETE FROM finding WHERE event = ?');
  const dropOfCapture = writing(db, 'DELETE FROM finding WHERE capture = ?');
  for (const event of events) dropOfEvent.run(event);
  for (const capture of captures) dropOfCapture.run(capture);
  const put = writing(db, 'INSERT INTO finding (uid, kind, summary, event, capture) VALUES (?, ?, ?, ?, ?)');
  const claimOf = db.prepare('SELECT id, event FROM claim WHERE uid = ?');
  const captureOf = db.prepare('SELECT id FROM capture WHERE uid = ?');
  const putClaim = writing(db, 'INSERT OR IGNORE INTO finding_claim (finding, claim) VALUES (?, ?)');
  const putPassage = writing(
    db,
    `
    INSERT OR IGNORE INTO finding_passage (finding, passage)
    SELECT ?, passage.id FROM passage WHERE capture = ? AND passage.start = ?`,
  );
  for (const { id, kind, summary, claims, passages } of findings) {
    const [capture] = passages.map((passage) => captureOf.get(captureIn(passage))?.id ?? null);
    const event = capture === undefined ? (claimOf.get(claims[0])?.event ?? null) : null;
    const key = put.run(id, kind, summary, event, capture ?? null).lastInsertRowid;
    for (const claim of claims) putClaim.run(key, claimOf.get(claim)?.id ?? null);
    for (const passage of passages) {
      const [, , start] = passage.split('-');
      putPassage.run(key, captureOf.get(captureIn(passage))?.id ?? null, Number(start));
    }
  }
}

const captureIn = (passage: string): string => `capture-${passage.split('-')[1]}`;

/** Of some events (rowids), those that claims give several times, with these. */
export function datedEvents(
  db: DatabaseSync,
  events: readonly number[],
): { id: string; title: string; claims: { id: string; time: Time }[] }[] {
  const times = db.prepare('SELECT count(DISTINCT edtf) AS n FROM claim WHERE event = ?');
  const event = db.prepare('SELECT uid, title FROM event WHERE id = ?');
  const claims = db.prepare(`
    SELECT uid, edtf, earliest, latest, basis FROM claim
    WHERE event = ? AND edtf IS NOT NULL AND modality = 'asserted' ORDER BY uid`);
  return events
    .filter((key) => Number(times.get(key)?.n) > 1)
    .map((key) => {
      const { uid, title } = event.get(key) as { uid: string; title: string };
      const dated = claims.all(key).map((row) => ({ id: String(row.uid), time: timeOf(row as never)! }));
      return { id: uid, title, claims: dated };
    });
}

/** Dates of some captures (rowids) whose parts disagree, each with its passage and the claims that rest on it. */
export function calendarSlips(
  db: DatabaseSync,
  captures: readonly number[],
): { text: string; readings: CalendarReading[]; passage: string; claims: string[] }[] {
  const slips = db.prepare(`
    SELECT capture.uid AS capture, timex.capture AS key, timex.start, timex."end", extra
    FROM timex JOIN capture ON capture.id = timex.capture
    WHERE timex.capture = ? AND extra LIKE '%"readings"%' ORDER BY timex.start`);
  const rows = captures.flatMap((capture) => slips.all(capture));
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
