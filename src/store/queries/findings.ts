import type { DatabaseSync } from 'node:sqlite';
import {
  type DecisionRecord,
  type FindingEvidence,
  type FindingKind,
  type FindingRecord,
  type Selector,
  spanId,
} from '../../model/index.ts';
import { decisionsInForce } from '../decision-log.ts';
import type { Reader } from '../reader.ts';
import { unzipText } from '../zip.ts';

/** What narrows a list of findings: their kind, ids of records they concern or rest on, a source, what was decided of them. */
export interface FindingQuery {
  readonly kind?: FindingKind | undefined;
  readonly id?: string | undefined;
  /** An event, series, entity or tenure. */
  readonly about?: string | undefined;
  readonly source?: string | undefined;
  /** `open`: neither accepted nor dismissed. */
  readonly state?: 'open' | 'accept' | 'dismiss' | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

type Detail = Pick<FindingRecord, 'about' | 'confidence' | 'why' | 'innocent' | 'rates'> & {
  readonly evidence?: readonly {
    claim: string | null;
    capture: string;
    start: number;
    end: number;
    says: string | null;
    neutral?: string;
  }[];
};

/** What a critic would flag, that which is worth most first, with what people decided of it. */
export async function listFindings(reader: Reader, query: FindingQuery = {}): Promise<FindingRecord[]> {
  const { db } = reader;
  const rows = db
    .prepare(`
      SELECT id, uid, kind, summary, weight, detail FROM finding
      WHERE (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR uid = ?2)
        AND (?3 IS NULL OR id IN (
          SELECT finding FROM finding_about WHERE record = ?3
          UNION SELECT finding FROM finding_claim JOIN claim ON claim.id = finding_claim.claim
            JOIN event ON event.id = claim.event WHERE event.uid = ?3
          UNION SELECT finding FROM finding_claim JOIN claim ON claim.id = finding_claim.claim WHERE claim.uid = ?3))
        AND (?4 IS NULL OR id IN (
          SELECT finding FROM finding_about WHERE record = ?4
          UNION SELECT finding FROM finding_claim JOIN claim ON claim.id = finding_claim.claim
            JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source WHERE source.uid = ?4
          UNION SELECT finding FROM finding_passage JOIN passage ON passage.id = finding_passage.passage
            JOIN capture ON capture.id = passage.capture JOIN source ON source.id = capture.source WHERE source.uid = ?4))
      ORDER BY weight DESC, uid`)
    .all(query.kind ?? null, query.id ?? null, query.about ?? null, query.source ?? null);
  const decided = decisionsOnFindings(db);
  const { state, limit = Number.POSITIVE_INFINITY, offset = 0 } = query;
  const wanted = rows
    .filter((row) => state === undefined || stateOf(decided(row)) === state)
    .slice(offset, offset + limit);
  const show = evidenceReader(db);
  const claims = db.prepare(
    'SELECT uid FROM finding_claim JOIN claim ON claim.id = finding_claim.claim WHERE finding = ? ORDER BY uid',
  );
  const passages = db.prepare(`
    SELECT capture.uid AS capture, start, "end" FROM finding_passage
    JOIN passage ON passage.id = finding_passage.passage JOIN capture ON capture.id = passage.capture
    WHERE finding = ? ORDER BY capture.uid, seq`);
  return wanted.map((row) => {
    const { evidence = [], ...detail } = JSON.parse(String(row.detail)) as Detail;
    const decisions = decided(row);
    return {
      record: 'finding',
      id: String(row.uid),
      kind: row.kind as FindingKind,
      summary: String(row.summary),
      claims: claims.all(row.id).map((claim) => String(claim.uid)),
      passages: passages
        .all(row.id)
        .map(({ capture, start, end }) =>
          spanId('passage', String(capture), { start: Number(start), end: Number(end) }),
        ),
      ...detail,
      evidence: evidence.flatMap(show),
      weight: Number(row.weight),
      ...(decisions.length > 0
        ? {
            decisions: decisions.map(({ id, verdict, by, at, why }) => ({
              id,
              verdict: verdict as 'accept' | 'dismiss' | 'note',
              by,
              at,
              why,
            })),
          }
        : {}),
    };
  });
}

const stateOf = (decisions: readonly DecisionRecord[]): FindingQuery['state'] => {
  const last = decisions.findLast(({ verdict }) => verdict === 'accept' || verdict === 'dismiss');
  return last ? (last.verdict as 'accept' | 'dismiss') : 'open';
};

// Decisions point at a finding by its id, which is made of what it is about; one of before, by its words.
function decisionsOnFindings(db: DatabaseSync): (row: Record<string, unknown>) => DecisionRecord[] {
  const onFindings = decisionsInForce(db).filter(
    ({ verdict, on }) =>
      (verdict === 'accept' || verdict === 'dismiss' || verdict === 'note') &&
      on.some(({ record }) => record === 'finding'),
  );
  const names = (selectors: readonly Selector[]) =>
    selectors.filter(({ record }) => record === 'finding').flatMap((selector) => selector.names ?? []);
  const byName = new Map<string, DecisionRecord[]>();
  for (const decision of onFindings)
    for (const name of names(decision.on)) byName.set(name, [...(byName.get(name) ?? []), decision]);
  return ({ uid, summary }) => byName.get(String(uid)) ?? byName.get(String(summary)) ?? [];
}

function evidenceReader(db: DatabaseSync): (one: NonNullable<Detail['evidence']>[number]) => FindingEvidence[] {
  const claim = db.prepare('SELECT quote FROM claim WHERE uid = ?');
  const capture = db.prepare(`
    SELECT source.uid, source.title FROM capture JOIN source ON source.id = capture.source WHERE capture.uid = ?`);
  const kept = db.prepare('SELECT text, bytes FROM capture WHERE uid = ?');
  const texts = new Map<string, string>();
  const textOf = (uid: string): string => {
    let text = texts.get(uid);
    if (text === undefined) {
      const row = kept.get(uid) as { text: Uint8Array | null; bytes: Uint8Array };
      text = unzipText(row.text, row.bytes);
      texts.set(uid, text);
    }
    return text;
  };
  return (one) => {
    const source = capture.get(one.capture);
    if (!source) return [];
    const quote = one.claim === null ? undefined : (claim.get(one.claim)?.quote as string | undefined);
    return [
      {
        ...one,
        source: { id: String(source.uid), name: String(source.title) },
        quote: quote ?? textOf(one.capture).slice(one.start, one.end),
      },
    ];
  };
}
