import type { DatabaseSync } from 'node:sqlite';
import { officeHead } from '../../chronicle/index.ts';
import { writing } from '../statement.ts';
import { monthIn } from './month-keeper.ts';

/** A term of which one source alone tells (all by their ids), and the month in which it is first attested. */
export interface TermToldOnce {
  readonly term: string;
  readonly office: string;
  readonly source: string;
  readonly month: number;
  /** How many others told of those years when it was last examined; null where it was not since it changed. */
  readonly others: number | null;
}

/**
 * Finds anew which terms one source alone tells of, in some offices and of some people (ids), or of all: those without a
 * beginning that is told (an appointment is an event by itself), with a title that is used more than twice.
 */
export function keepTermsToldOnce(
  db: DatabaseSync,
  offices: readonly string[] | null,
  people: readonly string[] | null,
): void {
  const all = offices === null || people === null;
  const among = all
    ? ''
    : `AND (office IN (SELECT value FROM json_each(?1)) OR person IN (SELECT value FROM json_each(?2)))`;
  const given = all ? [] : [JSON.stringify(offices), JSON.stringify(people)];
  if (all) db.exec('DELETE FROM term_told_once');
  else
    writing(db, `DELETE FROM term_told_once WHERE term IN (SELECT uid FROM tenure WHERE TRUE ${among})`).run(...given);
  const rows = db
    .prepare(`
      SELECT tenure.uid, tenure.person, tenure.office, post.name, min(source.uid) AS source, min(source.id) AS key,
        json_extract(tenure.data, '$.attested.first') AS day
      FROM tenure CROSS JOIN entity AS post ON post.uid = tenure.office
        CROSS JOIN json_each(tenure.data, '$.claims') AS told CROSS JOIN claim ON claim.uid = told.value
        CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
      WHERE instr(tenure.data, '"single":true') AND instr(tenure.data, '"uses":') ${among}
        AND json_extract(tenure.data, '$.attested.uses') > 2
        AND coalesce(json_extract(tenure.data, '$.from.reason'), '') <> 'stated'
      GROUP BY tenure.id HAVING min(source.id) = max(source.id)`)
    .all(...given);
  const titles = db.prepare(`
    SELECT DISTINCT source.uid AS source, post.name FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id
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
  for (const { uid, person, office, name, source, key, day } of rows) {
    // Of the claims that use a title a term keeps the first and the last: another source may use it between them.
    const head = officeHead(String(name));
    const isOfOthers = titlesOf(String(person)).some(
      (row) => row.source !== source && officeHead(String(row.name)) === head,
    );
    if (!isOfOthers) put.run(uid, office, key, monthIn(String(day)));
  }
}

/** All terms that one source alone tells of. */
export const termsToldOnce = (db: DatabaseSync): TermToldOnce[] =>
  db
    .prepare(`
      SELECT term, office, source.uid AS source, month, others FROM term_told_once
      JOIN source ON source.id = term_told_once.source ORDER BY term`)
    .all() as unknown as TermToldOnce[];
