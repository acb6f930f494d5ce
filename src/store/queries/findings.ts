import { type FindingKind, type FindingRecord, spanId } from '../../model/index.ts';
import type { Reader } from '../reader.ts';

/** What a critic would flag, by kind. */
export async function listFindings(reader: Reader, kind?: FindingKind): Promise<FindingRecord[]> {
  let select = reader.tables.selectFrom('finding').selectAll().orderBy('kind').orderBy('summary').orderBy('uid');
  if (kind) select = select.where('kind', '=', kind);
  const rows = await select.execute();
  const claims = reader.db.prepare(
    'SELECT uid FROM finding_claim JOIN claim ON claim.id = finding_claim.claim WHERE finding = ? ORDER BY uid',
  );
  const passages = reader.db.prepare(`
    SELECT capture.uid AS capture, start, "end" FROM finding_passage
    JOIN passage ON passage.id = finding_passage.passage JOIN capture ON capture.id = passage.capture
    WHERE finding = ? ORDER BY capture.uid, seq`);
  return rows.map((row) => ({
    record: 'finding',
    id: row.uid,
    kind: row.kind as FindingKind,
    summary: row.summary,
    claims: claims.all(row.id).map((claim) => String(claim.uid)),
    passages: passages
      .all(row.id)
      .map(({ capture, start, end }) => spanId('passage', String(capture), { start: Number(start), end: Number(end) })),
  }));
}
