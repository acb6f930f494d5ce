import type { DatabaseSync } from 'node:sqlite';
import { fewestOfClass, fewestWords, type SpeakerCount, type SpeakerSum } from '../../findings/index.ts';

type SumRow = [speaker: string, words: number, honorific: number, emotive: number, pejorative: number, slogan: number];

const sumOf = ([speaker, words, honorific, emotive, pejorative, slogan]: SumRow): SpeakerSum => ({
  speaker,
  words,
  loaded: { honorific, emotive, pejorative, slogan },
});

/** Of each who publishes, over all periods: of those with enough of loaded words to stand out. */
export function loudEnough(db: DatabaseSync): SpeakerSum[] {
  const sums = db.prepare(`
    SELECT speaker, sum(words), sum(honorific), sum(emotive), sum(pejorative), sum(slogan) FROM wording_sum
    WHERE speaker > '' GROUP BY speaker
    HAVING sum(words) >= ?1 AND max(sum(honorific), sum(emotive), sum(pejorative), sum(slogan)) >= ?2`);
  sums.setReturnArrays(true);
  return (sums.all(fewestWords, fewestOfClass) as unknown as SumRow[]).map(sumOf);
}

/** The same of all who publish together. */
export function sumOfAll(db: DatabaseSync): Omit<SpeakerSum, 'speaker'> {
  const { words, ...loaded } = db
    .prepare(`
      SELECT total(words) AS words, total(honorific) AS honorific, total(emotive) AS emotive,
        total(pejorative) AS pejorative, total(slogan) AS slogan
      FROM wording_sum WHERE speaker = ''`)
    .get() as unknown as { words: number } & SpeakerSum['loaded'];
  return { words, loaded };
}

/** Of each who publishes, by when. */
export function speakerCounts(db: DatabaseSync, periodOf: (month: string) => string): SpeakerCount[] {
  const sums = db.prepare(`
    SELECT speaker, words, honorific, emotive, pejorative, slogan, period FROM wording_sum WHERE speaker > ''`);
  sums.setReturnArrays(true);
  return (sums.all() as unknown as [...SumRow, period: string][]).map((row) => {
    const [speaker, words, honorific, emotive, pejorative, slogan, month] = row;
    const period = month === '' ? null : periodOf(month);
    return { ...sumOf([speaker, words, honorific, emotive, pejorative, slogan]), period };
  });
}
