import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  type FindingCount,
  type FindingEvidence,
  type FindingKind,
  type FindingRecord,
  type FindingState,
  spanId,
} from '../../model/index.ts';
import { keptBytes } from '../kept-bytes.ts';
import type { Reader } from '../reader.ts';
import { type FindingDecisions, findingDecisions } from './finding-decisions.ts';

/** What narrows findings: their kind, ids of records they concern or rest on, a source, what was decided of them. */
export interface FindingFilter {
  readonly kind?: FindingKind | undefined;
  readonly id?: string | undefined;
  /** An event, series, entity or tenure. */
  readonly about?: string | undefined;
  readonly source?: string | undefined;
  readonly state?: FindingState | undefined;
}

/** A stretch of the list of those that a filter leaves; without `limit`, all. */
export interface FindingQuery extends FindingFilter {
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
  const { limit = -1, offset = 0 } = query;
  const decided = findingDecisions(db);
  const { condition, values } = conditionOf(query, decided.settled);
  const wanted = db
    .prepare(`
      SELECT id, uid, kind, summary, weight, detail FROM finding
      WHERE id IN (SELECT id FROM finding WHERE ${condition} ORDER BY weight DESC, uid LIMIT ? OFFSET ?)
      ORDER BY weight DESC, uid`)
    .all(...values, limit, offset);
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
    const decisions = decided.on({ uid: String(row.uid), summary: String(row.summary) });
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

/** How many findings of each kind are open, accepted and dismissed; those that there are none of are left out. */
export async function countFindings({ db }: Reader): Promise<FindingCount[]> {
  const counts: FindingCount[] = [];
  const rows = db.prepare('SELECT kind, count(*) AS n FROM finding GROUP BY kind ORDER BY kind').all();
  const settled = db.prepare('SELECT kind, uid FROM finding WHERE uid IN (SELECT value FROM json_each(?))');
  const states = findingDecisions(db).settled();
  const decided = Map.groupBy(settled.all(JSON.stringify([...states.keys()])), ({ kind }) => kind);
  for (const { kind, n } of rows as unknown as { kind: FindingKind; n: number }[]) {
    const own = decided.get(kind) ?? [];
    const inState = (state: FindingState): number =>
      state === 'open' ? n - own.length : own.filter(({ uid }) => states.get(String(uid)) === state).length;
    for (const state of ['open', 'accept', 'dismiss'] as const) {
      const findings = inState(state);
      if (findings > 0) counts.push({ kind, state, findings });
    }
  }
  return counts;
}

const concerns = `id IN (
  SELECT finding FROM finding_about WHERE record = ?
  UNION SELECT finding FROM finding_claim JOIN claim ON claim.id = finding_claim.claim
    JOIN event ON event.id = claim.event WHERE event.uid = ?
  UNION SELECT finding FROM finding_claim JOIN claim ON claim.id = finding_claim.claim WHERE claim.uid = ?)`;
const restsOn = `id IN (
  SELECT finding FROM finding_about WHERE record = ?
  UNION SELECT finding FROM finding_claim JOIN claim ON claim.id = finding_claim.claim
    JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source WHERE source.uid = ?
  UNION SELECT finding FROM finding_passage JOIN passage ON passage.id = finding_passage.passage
    JOIN capture ON capture.id = passage.capture JOIN source ON source.id = capture.source WHERE source.uid = ?)`;

function conditionOf(
  { kind, id, about, source, state }: FindingFilter,
  settled: FindingDecisions['settled'],
): { readonly condition: string; readonly values: readonly SQLInputValue[] } {
  const parts: [sql: string, ...SQLInputValue[]][] = [];
  if (kind !== undefined) parts.push(['kind = ?', kind]);
  if (id !== undefined) parts.push(['uid = ?', id]);
  if (about !== undefined) parts.push([concerns, about, about, about]);
  if (source !== undefined) parts.push([restsOn, source, source, source]);
  if (state !== undefined) {
    const ids = [...settled()].filter(([, own]) => state === 'open' || own === state).map(([uid]) => uid);
    parts.push([`uid ${state === 'open' ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(?))`, JSON.stringify(ids)]);
  }
  return {
    condition: parts.map(([sql]) => `(${sql})`).join(' AND ') || 'TRUE',
    values: parts.flatMap(([, ...values]) => values),
  };
}

function evidenceReader(db: DatabaseSync): (one: NonNullable<Detail['evidence']>[number]) => FindingEvidence[] {
  const claim = db.prepare('SELECT quote FROM claim WHERE uid = ?');
  const capture = db.prepare(`
    SELECT source.uid, source.title FROM capture JOIN source ON source.id = capture.source WHERE capture.uid = ?`);
  const key = db.prepare('SELECT id FROM capture WHERE uid = ?');
  const kept = keptBytes(db);
  const texts = new Map<string, string>();
  const textOf = (uid: string): string => {
    let text = texts.get(uid);
    if (text === undefined) {
      text = kept.text(Number(key.get(uid)?.id));
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
