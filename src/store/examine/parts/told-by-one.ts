import { roughly, singleSource, singleSourceTenure } from '../../../findings/index.ts';
import { writing } from '../../statement.ts';
import { keepTermsToldOnce, termsToldOnce } from '../terms-told-once.ts';
import { keepToldOnce, otherTellings, toldOnce } from '../told-once.ts';
import type { Examining } from './examining.ts';

// Fewer than so many others that tell of the time make it no finding, however many.
const fewest = 3;

/** Events of weight that one source alone vouches for. */
export function examineSingleSources({ db, write, covers: coverers, readEvent, events, all }: Examining): void {
  keepToldOnce(db, all ? null : events);
  const covers = coverers();
  const note = writing(db, 'UPDATE told_once SET others = ? WHERE event = ?');
  const isToldOtherwise = otherTellings(db);
  for (const told of toldOnce(db)) {
    const { event: key, source, copies, month, others } = told;
    const coverers = covers([source, ...copies], month);
    const counted = coverers < fewest || isToldOtherwise(told) ? 0 : roughly(coverers);
    if (counted === others) continue;
    note.run(counted, key);
    const event = counted === 0 ? null : readEvent(key);
    write.put({ subject: `once ${key}` }, event ? singleSource(event, counted, 1 + copies.length) : []);
  }
}

/** Terms of office that one source alone vouches for. */
export function examineTermsOfOneSource({ db, write, terms, covers: coverers, stale, all }: Examining): void {
  const touched = stale.titled === null ? terms.ofOffices(terms.offices()) : terms.ofPeople(stale.titled);
  keepTermsToldOnce(db, touched, all);
  const covers = coverers();
  const note = writing(db, 'UPDATE term_told_once SET others = ? WHERE term = ?');
  for (const { term, office, source, month, others } of termsToldOnce(db)) {
    const coverers = covers([source], month);
    const counted = coverers < fewest ? 0 : roughly(coverers);
    if (counted === others) continue;
    note.run(counted, term);
    const told = counted === 0 ? undefined : terms.ofOffices([office]).find(({ id }) => id === term);
    write.put({ subject: `term once ${term}` }, told ? singleSourceTenure(told, counted) : []);
  }
}
