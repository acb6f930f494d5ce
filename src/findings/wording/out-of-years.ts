import type { Ref } from '../../model/index.ts';
import { counted, type Found, found } from '../found.ts';
import { termCalled } from './lexicon.ts';
import type { ShowWords } from './stand-out.ts';

/** How often a dated source has a term. */
export interface DatedUse {
  readonly source: Ref;
  readonly speaker: string;
  /** The year in which it was published. */
  readonly year: number;
  readonly term: string;
  readonly count: number;
}

// The years of a lexicon are those in which a term is common: it may be a little older.
const margin = 2;

/** Terms in sources that were published before the term is known to have been in use: a date to look at again, or a later hand. */
export function earlyTerms(uses: readonly DatedUse[], show: ShowWords): Found[] {
  const early = uses.flatMap((use) => {
    const from = termCalled.get(use.term)?.from ?? null;
    return from !== null && use.year < from - margin ? [{ ...use, from }] : [];
  });
  return [...Map.groupBy(early, ({ term }) => term)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, all]) => {
      const sorted = all.toSorted((a, b) => a.year - b.year || (a.source.id < b.source.id ? -1 : 1));
      const [first, last] = [sorted[0], sorted[sorted.length - 1]];
      const times = counted(
        all.reduce((sum, { count }) => sum + count, 0),
        'time',
      );
      const where =
        all.length === 1
          ? `${first.source.name}, published in ${first.year}`
          : `${counted(all.length, 'source')} published from ${first.year} to ${last.year}`;
      return found({
        kind: 'loaded-wording',
        key: ['early', term],
        summary: `“${term}” stands ${times} in ${where}; the term is known from ${first.from} on.`,
        about: sorted.slice(0, 8).map(({ source }) => source),
        evidence: sorted
          .slice(0, 4)
          .flatMap(({ speaker, year }) => show({ speaker, term, from: String(year), to: String(year), most: 2 })),
        confidence: 0.5,
        size: all.length,
        why: 'The lexicon gives the years in which a term was in use; these sources give an earlier year of publication.',
        innocent: [
          'The term may be older than the lexicon has it.',
          'The year may be that of another edition, or of what is told.',
        ],
      });
    });
}
