import { earlyTerms, loudSources, spokenOf, turningSaid, turningTerms } from '../../../findings/index.ts';
import { toldWording } from '../told-wording.ts';
import { keepWording } from '../wording-keeper.ts';
import type { Examining } from './examining.ts';

/** Loaded words: who uses more of them, which come and go, of whom they are said, and of whom they come and go. */
export function examineWording({ db, write, stale }: Examining): void {
  keepWording(db, stale.sources);
  const { counts, sums, sumOfAll, speakers, dated, subjects, all, overTime, show } = toldWording(db);
  write.put({ subject: 'wording' }, [
    ...loudSources(sums, sumOfAll, speakers, show),
    ...turningTerms(counts, speakers, show),
    ...spokenOf(subjects, all, show),
    ...turningSaid(overTime, counts, show),
    ...earlyTerms(dated, show),
  ]);
}
