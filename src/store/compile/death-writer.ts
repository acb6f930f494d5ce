import type { DatabaseSync } from 'node:sqlite';
import { deathClaims, type PersonEvidence, type Stint } from '../../chronicle/index.ts';
import { writing } from '../statement.ts';

/** A finding shows at most so many of the claims that a term rests on (`ToldTenure.witnesses`). */
const mostShown = 20;

/**
 * Keeps the claims that tell of the death of someone who held offices. Where those change that a finding may show, all terms
 * that rest on it are to be examined anew: those of the dead, and of who came after them.
 */
export function deathWriter(db: DatabaseSync): (told: PersonEvidence, held: readonly Stint[]) => void {
  const get = db.prepare('SELECT claims FROM death_told WHERE person = ?');
  const put = writing(db, 'INSERT OR REPLACE INTO death_told (person, claims) VALUES (?, ?)');
  const drop = writing(db, 'DELETE FROM death_told WHERE person = ?');
  const restingOn = db.prepare(`
    SELECT term.uid, term.office, term.person
    FROM (SELECT DISTINCT office FROM tenure WHERE person = ?1 AND brief IS NOT NULL) AS held
      CROSS JOIN tenure AS term ON term.office = held.office
    WHERE (instr(term.brief, '"death"') OR instr(term.brief, '"predecessor"')) AND instr(term.data, '"death":"' || ?1 || '"')`);
  const note = writing(db, 'INSERT OR IGNORE INTO stale_subject VALUES (?)');
  const noteTerms = (person: string): void => {
    for (const { uid, office, person: holder } of restingOn.all(person))
      for (const subject of [`term ${uid}`, `office ${office}`, `holder ${holder}`]) note.run(subject);
  };
  const shown = (claims: string): string => claims.split(',', mostShown).join();
  return (told, held) => {
    const { person } = told;
    const before = get.get(person)?.claims as string | undefined;
    const now = held.length === 0 ? '' : deathClaims(told).join();
    if (now === (before ?? '')) return;
    if (now === '') drop.run(person);
    else put.run(person, now);
    if (before !== undefined && shown(before) !== shown(now)) noteTerms(person);
  };
}
