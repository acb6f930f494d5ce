import { earlyTerms, loudSources, spokenOf, turningTerms } from '../../../findings/index.ts';
import { toldWording } from '../told-wording.ts';
import type { Examining } from './examining.ts';

/** Loaded words: who uses more of them, which come and go, of whom they are said. */
export function examineWording({ db, write }: Examining): void {
  const { counts, speakers, dated, subjects, all, show } = toldWording(db);
  write.put({ subject: 'wording' }, [
    ...loudSources(counts, speakers, show),
    ...turningTerms(counts, speakers, show),
    ...spokenOf(subjects, all, show),
    ...earlyTerms(dated, show),
  ]);
}
