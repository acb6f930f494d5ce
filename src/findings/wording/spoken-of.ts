import type { Ref } from '../../model/index.ts';
import { type Found, found, listed } from '../found.ts';
import { type Count, per1000 } from './counts.ts';
import { type WordingClass, wordingClasses } from './lexicon.ts';
import { fewestOfClass, type ShowWords, standsOut } from './stand-out.ts';

/** Someone or something named, with the loaded words said of them by class. */
export interface SpokenOf {
  readonly who: Ref;
  readonly kind: 'person' | 'organisation' | 'place';
  /** How often they are named. */
  readonly named: number;
  readonly said: Readonly<Partial<Record<WordingClass, number>>>;
  /** The most frequent terms said of them, the first few. */
  readonly terms: readonly string[];
}

const inWords: Readonly<Record<WordingClass, string>> = {
  honorific: 'honorific',
  emotive: 'emotive',
  pejorative: 'pejorative',
  slogan: 'slogan-like',
};

const mostFound = 12;

/** How often all of a kind are named, and the loaded words said of any of them. */
export type SpokenOfAll = Readonly<Record<SpokenOf['kind'], Pick<SpokenOf, 'named' | 'said'>>>;

// Who is named less often is spoken of in no way of his own.
const fewestNamed = 8;
// Of the words said of someone, so few may be meant for whoever is named beside.
const leastShare = 1 / 12;
// Where the others are named seldom, nothing tells how they are spoken of.
const leastNamed = 50;

/**
 * People, bodies and places spoken of in loaded words more often than the others of their kind: words said of them for
 * every time they are named, by the model of sources.
 */
export function spokenOf(subjects: readonly SpokenOf[], all: SpokenOfAll, show: ShowWords): Found[] {
  return subjects
    .flatMap((subject) => {
      const { kind, said } = subject;
      // How often somebody is named is looked up only where enough is said of them.
      if (!wordingClasses.some((of) => of !== 'slogan' && (said[of] ?? 0) >= fewestOfClass)) return [];
      const { named: times } = subject;
      if (times < fewestNamed) return [];
      const allSaid = wordingClasses.reduce((sum, of) => sum + (said[of] ?? 0), 0);
      const loud = wordingClasses.flatMap((of) => {
        const count: Count = { words: times, loaded: said[of] ?? 0 };
        const others: Count = {
          words: Math.max(0, all[kind].named - times),
          loaded: Math.max(0, (all[kind].said[of] ?? 0) - count.loaded),
        };
        const isOften = count.loaded >= leastShare * allSaid;
        return of !== 'slogan' && isOften && standsOut(count, others, leastNamed) ? [{ of, count, others }] : [];
      });
      if (loud.length === 0) return [];
      const { who, terms } = subject;
      const rate = (count: Count): string => (per1000(count) / 100).toFixed(1);
      const size = Math.max(...loud.map(({ count }) => count.loaded));
      return [
        found({
          kind: 'loaded-wording',
          key: ['of', who.id],
          summary: `${who.name} is spoken of in ${listed(loud.map(({ of, count, others }) => `${inWords[of]} words (${rate(count)} for every ten times named, others ${rate(others)})`))}: ${listed(terms.map((term) => `“${term}”`))}.`,
          about: [who],
          evidence: loud.flatMap(({ of }) => show({ about: who.id, class: of, most: Math.ceil(8 / loud.length) })),
          rates: loud.map(({ of, count, others }) => ({
            of,
            points: [
              { at: who.name, ...count },
              { at: '', ...others },
            ],
          })),
          confidence: Math.min(0.9, 0.5 + size / 200),
          size,
          why: `A word is taken to be said of the nearest name in its sentence that it can be said of, 60 letters away at most; it is named ${times.toLocaleString('en')} times.`,
          innocent: [
            'The nearest name is not always the one that is meant.',
            'A form of address may be the custom for an office.',
          ],
        }),
      ];
    })
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, mostFound);
}
