import type { DatabaseSync } from 'node:sqlite';
import type { Found } from '../../findings/index.ts';
import { writing } from '../statement.ts';

/** What a finding is examined anew with: an event or a capture (rowids), or a subject by name. */
export type Scope = { readonly event: number } | { readonly capture: number } | { readonly subject: string };

interface Where {
  readonly event?: number;
  readonly capture?: number;
  readonly subject?: string;
}

/**
 * Puts findings in place of those that were kept of the same scope; the caller holds the transaction. `keyOf` gives the rowids
 * of claims that are known to whoever puts them.
 */
export interface FindingWriter {
  put(scope: Scope, findings: readonly Found[], keyOf?: (claim: string) => number | undefined): void;
}

/** `anew`: nothing is kept of any scope yet, and each is put once. */
export function findingWriter(db: DatabaseSync, { anew = false }: { readonly anew?: boolean } = {}): FindingWriter {
  const drop = {
    event: writing(db, 'DELETE FROM finding WHERE event = ?'),
    capture: writing(db, 'DELETE FROM finding WHERE capture = ?'),
    subject: writing(db, 'DELETE FROM finding WHERE subject = ?'),
  };
  const put = writing(
    db,
    `INSERT OR REPLACE INTO finding (uid, kind, summary, event, capture, subject, weight, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const captureOf = db.prepare('SELECT id FROM capture WHERE uid = ?');
  const putClaims = writing(
    db,
    'INSERT OR IGNORE INTO finding_claim (finding, claim) SELECT ?, told.value FROM json_each(?) AS told',
  );
  const claimOf = db.prepare('SELECT id FROM claim WHERE uid = ?');
  const claimKey = (uid: string): number[] => {
    const key = claimOf.get(uid)?.id;
    return key === undefined ? [] : [Number(key)];
  };
  const putAbout = writing(db, 'INSERT OR IGNORE INTO finding_about (finding, record) VALUES (?, ?)');
  const putPassage = writing(
    db,
    `INSERT OR IGNORE INTO finding_passage (finding, passage)
     SELECT ?, passage.id FROM passage WHERE capture = ? AND start <= ? AND "end" > ?`,
  );
  const captureKey = (uid: string): number | null => (captureOf.get(uid)?.id as number | undefined) ?? null;
  return {
    put(scope, findings, keyOf) {
      const { event = null, capture = null, subject = null } = scope as Where;
      if (anew) {
        if (findings.length === 0) return;
      } else if (event !== null) drop.event.run(event);
      else if (capture !== null) drop.capture.run(capture);
      else drop.subject.run(subject);
      for (const one of findings) {
        const { about, evidence, confidence, why, innocent, rates } = one;
        const detail = JSON.stringify({ about, evidence, confidence, why, innocent, rates });
        const key = put.run(one.id, one.kind, one.summary, event, capture, subject, one.weight, detail).lastInsertRowid;
        if (one.claims.length > 0) {
          const claims = one.claims.flatMap((uid) => keyOf?.(uid) ?? claimKey(uid));
          putClaims.run(key, `[${claims.join()}]`);
        }
        for (const { id } of about) putAbout.run(key, id);
        for (const passage of one.passages) {
          const [, in_, start] = passage.split('-');
          putPassage.run(key, captureKey(`capture-${in_}`), Number(start), Number(start));
        }
        for (const { claim, capture: in_, start } of evidence)
          if (claim === null) putPassage.run(key, captureKey(in_), start, start);
      }
    },
  };
}
