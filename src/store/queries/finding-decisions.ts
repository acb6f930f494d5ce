import type { DatabaseSync } from 'node:sqlite';
import type { DecisionRecord, FindingState } from '../../model/index.ts';
import { decisionsInForce } from '../decision-log.ts';

/** What people decided of findings. */
export interface FindingDecisions {
  /** On one finding, oldest first. */
  on(finding: { readonly uid: string; readonly summary: string }): readonly DecisionRecord[];
  /** Looks up the findings that were accepted or dismissed, by id. */
  settled(): ReadonlyMap<string, Exclude<FindingState, 'open'>>;
}

/** Reads the decisions in force on findings. One points at a finding by its id, which is made of what it is about; older ones by its words. */
export function findingDecisions(db: DatabaseSync): FindingDecisions {
  const byName = new Map<string, DecisionRecord[]>();
  for (const decision of decisionsInForce(db)) {
    if (!['accept', 'dismiss', 'note'].includes(decision.verdict)) continue;
    for (const { record, names = [] } of decision.on)
      if (record === 'finding') for (const name of names) byName.set(name, [...(byName.get(name) ?? []), decision]);
  }
  const on: FindingDecisions['on'] = ({ uid, summary }) => byName.get(uid) ?? byName.get(summary) ?? [];
  return {
    on,
    settled() {
      const settled = new Map<string, 'accept' | 'dismiss'>();
      for (const finding of findingsNamed(db, [...byName.keys()])) {
        const last = on(finding).findLast(({ verdict }) => verdict !== 'note')?.verdict;
        if (last === 'accept' || last === 'dismiss') settled.set(finding.uid, last);
      }
      return settled;
    },
  };
}

function findingsNamed(db: DatabaseSync, names: readonly string[]): { uid: string; summary: string }[] {
  if (names.length === 0) return [];
  const rows = db.prepare(`
    SELECT uid, summary FROM finding
    WHERE uid IN (SELECT value FROM json_each(?1)) OR summary IN (SELECT value FROM json_each(?1))`);
  return rows.all(JSON.stringify(names)) as unknown as { uid: string; summary: string }[];
}
