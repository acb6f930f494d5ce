import type { DatabaseSync } from 'node:sqlite';
import type { Draft, Found } from '../../findings/index.ts';
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
  /** The same for a subject, but for those that are kept and rest on no term that has changed (ids; null: all have). */
  putDrafts(subject: string, drafts: readonly Draft[], changed: ReadonlySet<string> | null): void;
}

/** `anew`: nothing is kept of any scope yet, and each is put once. */
export function findingWriter(db: DatabaseSync, { anew = false }: { readonly anew?: boolean } = {}): FindingWriter {
  const drop = {
    event: writing(db, 'DELETE FROM finding WHERE event = ?'),
    capture: writing(db, 'DELETE FROM finding WHERE capture = ?'),
    subject: writing(db, 'DELETE FROM finding WHERE subject = ?'),
  };
  const putBy = (verb: 'INSERT' | 'INSERT OR REPLACE') =>
    writing(
      db,
      `${verb} INTO finding (uid, kind, summary, event, capture, subject, weight, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
  const putAgain = putBy('INSERT OR REPLACE');
  const putNew = putBy('INSERT');
  // To replace what is there takes twice as long, even where nothing is.
  const known = new Set<string>();
  const isNew = (id: string): boolean => {
    if (!anew || known.has(id)) return false;
    known.add(id);
    return true;
  };
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
  const add = (
    { event, capture, subject }: Where,
    findings: readonly Found[],
    keyOf?: (claim: string) => number | undefined,
  ): void => {
    for (const one of findings) {
      const { about, evidence, confidence, why, innocent, rates } = one;
      const detail = JSON.stringify({ about, evidence, confidence, why, innocent, rates });
      const key = (isNew(one.id) ? putNew : putAgain).run(
        one.id,
        one.kind,
        one.summary,
        event ?? null,
        capture ?? null,
        subject ?? null,
        one.weight,
        detail,
      ).lastInsertRowid;
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
  };
  const keptOf = db.prepare('SELECT id, uid FROM finding WHERE subject = ?');
  const dropOne = writing(db, 'DELETE FROM finding WHERE id = ?');
  return {
    put(scope, findings, keyOf) {
      const where = scope as Where;
      if (!anew)
        if (where.event !== undefined) drop.event.run(where.event);
        else if (where.capture !== undefined) drop.capture.run(where.capture);
        else drop.subject.run(where.subject!);
      add(where, findings, keyOf);
    },
    putDrafts(subject, drafts, changed) {
      const kept = new Map(anew ? [] : keptOf.all(subject).map(({ id, uid }) => [String(uid), Number(id)]));
      const other = drafts.filter(({ id, terms }) => {
        const stays = kept.has(id) && changed !== null && !terms.some((term) => changed.has(term));
        if (stays) kept.delete(id);
        return !stays;
      });
      for (const id of kept.values()) dropOne.run(id);
      add(
        { subject },
        other.flatMap(({ found }) => found()),
      );
    },
  };
}
