import { anniversaryFindings } from '../../../findings/index.ts';
import { ageSlips } from '../told-ages.ts';
import { anniversaries, knownYears } from '../told-captures.ts';
import type { Examining } from './examining.ts';

/** Anniversaries that do not fit the years that sources tell, in the whole project. */
export function examineAnniversaries({ db, write }: Examining): void {
  const known = knownYears(db);
  const found = [...anniversaries(db)].flatMap(([occasion, marked]) =>
    anniversaryFindings(occasion, marked, known(marked[0].of)),
  );
  write.put({ subject: 'anniversaries' }, found);
}

/** Ages that do not fit the births that sources tell. */
export function examineAges({ db, write }: Examining): void {
  write.put({ subject: 'ages' }, ageSlips(db));
}
