import type { DatabaseSync } from 'node:sqlite';
import { bodyOf, boundsOf, isDated } from './name-uses.ts';
import type { ToldName } from './told-names.ts';

/** Of more captures it is not asked: then all uses are read. */
export const mostCaptures = 8;

/** Tells whether captures (rowids) use a name, or a title of its body, where it may be out of its time. */
export function usedAnew(db: DatabaseSync, captures: readonly number[]): (name: ToldName) => boolean {
  if (captures.length > mostCaptures) return () => true;
  const named = db.prepare(`
    SELECT 1 FROM claim CROSS JOIN filler ON filler.claim = claim.id CROSS JOIN form ON form.id IN (filler.form, filler.owner)
    WHERE claim.capture = ?1 AND form.entity = ?2 AND form.kind = 'organisation' AND form.name = ?3
      AND (latest < ?4 OR earliest > ?5) AND ${isDated} LIMIT 1`);
  const counts = `claim.capture = ?1 AND latest < ?2 AND ${isDated}`;
  const titled = db.prepare(`
    SELECT form.name FROM claim CROSS JOIN held ON held.claim = claim.id CROSS JOIN form ON form.id = held.office
    WHERE ${counts}
    UNION SELECT form.name FROM claim CROSS JOIN filler ON filler.claim = claim.id AND filler.role = 'office'
      CROSS JOIN form ON form.id = filler.form WHERE ${counts}`);
  const inEra = db.prepare(`
    SELECT 1 FROM era CROSS JOIN mention ON mention.capture = era.capture CROSS JOIN form ON form.id = mention.form
    WHERE era.capture = ?1 AND form.entity = ?2 AND form.kind = 'organisation' AND form.name = ?3 AND era.latest < ?4 LIMIT 1`);
  return ({ entity, name, changes }) => {
    const [before, after] = boundsOf(changes);
    return captures.some(
      (capture) =>
        named.get(capture, entity, name, before, after) !== undefined ||
        titled.all(capture, before).some((row) => bodyOf(String(row.name)) === name) ||
        inEra.get(capture, entity, name, before) !== undefined,
    );
  };
}
