import type { DatabaseSync } from 'node:sqlite';
import type { RulingIndex } from '../../chronicle/index.ts';
import type { Span } from '../../model/index.ts';

/** Looks up in a project what decisions were made on; a claim that was put right also goes by the kind it was read as. */
export function rulingIndex(db: DatabaseSync): RulingIndex {
  const claims = db.prepare(`
    SELECT claim.uid AS id, claim.start, claim."end" FROM capture CROSS JOIN claim ON claim.capture = capture.id
    WHERE capture.uid = ?1 AND claim.start < ?3 AND claim."end" > ?4 AND (claim.kind = ?2
      OR EXISTS (SELECT 1 FROM claim_aside WHERE claim_aside.claim = claim.id AND claim_aside.kind = ?2))`);
  const form = db.prepare('SELECT 1 FROM form WHERE kind = ? AND name = ? LIMIT 1');
  return {
    claimsAt: (capture, kind, { start, end }) =>
      claims.all(capture, kind, end, start) as unknown as (Span & { id: string })[],
    hasName: (kind, name) => form.get(kind, name) !== undefined,
  };
}
