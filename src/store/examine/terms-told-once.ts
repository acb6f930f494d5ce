import type { DatabaseSync } from 'node:sqlite';
import { officeHead } from '../../chronicle/index.ts';
import { writing } from '../statement.ts';
import { monthIn } from './month-keeper.ts';
import type { KeptTerm } from './told-tenures.ts';
import { speaker } from './who-speaks.ts';

/** A term of which one source (rowid) alone tells, by its id and its office's, and the month in which it is first attested. */
export interface TermToldOnce {
  readonly term: string;
  readonly office: string;
  readonly source: number;
  readonly month: number;
  /** How many others told of those years when it was last examined; null where it was not since it changed. */
  readonly others: number | null;
}

/**
 * Finds anew which of some terms, or of all that there are, one source alone tells of: those without a beginning that is
 * told (an appointment is an event by itself), with a title that is used more than twice.
 */
export function keepTermsToldOnce(db: DatabaseSync, terms: Iterable<KeptTerm>, all: boolean): void {
  if (all) db.exec('DELETE FROM term_told_once');
  const drop = writing(db, 'DELETE FROM term_told_once WHERE term = ?');
  const sourcesOf = db.prepare(`
    SELECT min(source.id) AS key, ${speaker} AS speaker FROM json_each(?) AS told CROSS JOIN claim ON claim.uid = told.value
      CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
    GROUP BY ${speaker} LIMIT 2`);
  const titles = db.prepare(`
    SELECT DISTINCT ${speaker} AS speaker, post.name FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id
      CROSS JOIN held ON held.holder = holder.id CROSS JOIN form AS post ON post.id = held.office
      CROSS JOIN claim ON claim.id = held.claim CROSS JOIN capture ON capture.id = claim.capture
      CROSS JOIN source ON source.id = capture.source
    WHERE entity.uid = ? AND NOT rejected`);
  const put = writing(
    db,
    'INSERT OR REPLACE INTO term_told_once (term, office, source, month, others) VALUES (?, ?, ?, ?, NULL)',
  );
  const known = new Map<string, ReturnType<typeof titles.all>>();
  const titlesOf = (person: string): ReturnType<typeof titles.all> => {
    let told = known.get(person);
    if (told === undefined) {
      told = titles.all(person);
      known.set(person, told);
    }
    return told;
  };
  for (const term of terms) {
    const { id, person, office, from, uses } = term;
    if (!all) drop.run(id);
    if (uses === null || uses.count < fewestUses || from?.reason === 'stated') continue;
    const [told, other] = sourcesOf.all(JSON.stringify(term.claims));
    if (told === undefined || other !== undefined) continue;
    // Of the claims that use a title a term keeps the first and the last: another source may use it between them.
    const head = officeHead(office.name);
    const isOfOthers = titlesOf(person.id).some(
      (row) => row.speaker !== told.speaker && officeHead(String(row.name)) === head,
    );
    if (!isOfOthers) put.run(id, office.id, told.key, monthIn(uses.first));
  }
}

// A title that is used less often may be a slip.
const fewestUses = 3;

/** All terms that one source alone tells of. */
export const termsToldOnce = (db: DatabaseSync): TermToldOnce[] =>
  db
    .prepare(`
      SELECT term, office, source, month, others FROM term_told_once ORDER BY term`)
    .all() as unknown as TermToldOnce[];
