import type { DatabaseSync } from 'node:sqlite';
import { type DecisionRecord, idOf, type Selector, type Verdict } from '../model/index.ts';
import { writing } from './statement.ts';

/** A decision to be appended. */
export interface NewDecision {
  readonly on: readonly Selector[];
  readonly verdict: Verdict;
  readonly value?: unknown;
  readonly by: string;
  /** When, RFC 3339 in UTC. */
  readonly at: string;
  readonly why: string | null;
}

/** Appends a decision and returns its id. */
export function appendDecision(db: DatabaseSync, decision: NewDecision): string {
  const count = Number(db.prepare('SELECT count(*) AS n FROM decision').get()?.n);
  const uid = idOf('decision', count, JSON.stringify(decision));
  writing(db, 'INSERT INTO decision (uid, selectors, verdict, value, by, at, why) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    uid,
    JSON.stringify(decision.on),
    decision.verdict,
    decision.value === undefined ? null : JSON.stringify(decision.value),
    decision.by,
    decision.at,
    decision.why,
  );
  return uid;
}

/** A decision with what has become of it. */
export interface LoggedDecision extends DecisionRecord {
  /** Its object is no longer found. */
  readonly lost: boolean;
  /** A later decision undid it. */
  readonly undone: boolean;
}

/** Every decision ever made, oldest first. */
export function allDecisions(db: DatabaseSync): LoggedDecision[] {
  const records = db
    .prepare('SELECT uid, selectors, verdict, value, by, at, why, lost FROM decision ORDER BY id')
    .all()
    .map((row) => ({
      record: 'decision' as const,
      id: String(row.uid),
      on: JSON.parse(String(row.selectors)) as Selector[],
      verdict: row.verdict as Verdict,
      ...(row.value === null ? {} : { value: JSON.parse(String(row.value)) as unknown }),
      by: String(row.by),
      at: String(row.at),
      why: row.why === null ? null : String(row.why),
      lost: row.lost === 1,
    }));
  const undone = undoneBy(records);
  return records.map((record) => ({ ...record, undone: undone.has(record.id) }));
}

/** Those that no later decision undid, and no undoing itself. */
export const decisionsInForce = (db: DatabaseSync): LoggedDecision[] =>
  allDecisions(db).filter((decision) => !decision.undone && decision.verdict !== 'undo');

// From the latest back, so that undoing an undo brings the first decision into force again.
function undoneBy(records: readonly Pick<DecisionRecord, 'id' | 'verdict' | 'value'>[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, verdict, value } of records.toReversed())
    if (verdict === 'undo' && !undone.has(id) && typeof value === 'string') undone.add(value);
  return undone;
}

const laidKey = 'decisions laid over the chronicle';

/** Those that came into force or were undone since decisions were last laid over the chronicle. */
export function changedDecisions(db: DatabaseSync): LoggedDecision[] {
  const laid = db.prepare('SELECT value FROM meta WHERE key = ?').get(laidKey)?.value;
  const before = new Set(laid === undefined ? [] : (JSON.parse(String(laid)) as string[]));
  return allDecisions(db).filter(({ id, undone, verdict }) => before.has(id) !== (!undone && verdict !== 'undo'));
}

/** Notes that the decisions in force now are laid over the chronicle. */
export function noteLaid(db: DatabaseSync): void {
  const laid = decisionsInForce(db).map(({ id }) => id);
  writing(db, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(laidKey, JSON.stringify(laid));
}
