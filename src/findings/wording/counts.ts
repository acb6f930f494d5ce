import type { WordingClass } from './lexicon.ts';

/** Loaded words among all words. */
export interface Count {
  readonly words: number;
  readonly loaded: number;
}

/** What a source, or the reports of one publisher, has of loaded words. */
export interface SpeakerSum {
  readonly speaker: string;
  readonly words: number;
  /** By class. */
  readonly loaded: Readonly<Record<WordingClass, number>>;
}

/** The same of one period; `period` null where no date of publication is known. */
export interface SpeakerCount extends SpeakerSum {
  readonly period: string | null;
}

/** What was published in a period: all its words, and how often each term stands among them. */
export interface PeriodCount {
  readonly at: string;
  readonly words: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** Loaded words as they are counted for a whole project. */
export interface WordingCounts {
  /** Read where they are asked for. */
  readonly speakers: readonly SpeakerCount[];
  /** Of all together, in order. */
  readonly periods: readonly PeriodCount[];
  /** Of one that publishes in several periods. */
  readonly periodsOf: (speaker: string) => readonly PeriodCount[];
}

/** Loaded words for every 1,000 words. */
export const per1000 = ({ words, loaded }: Count): number => (words === 0 ? 0 : (1000 * loaded) / words);

/** A rate as it is shown: "12.3", "0.08". */
export const rateWords = (rate: number): string => (rate >= 0.995 || rate === 0 ? rate.toFixed(1) : rate.toFixed(2));

// Loaded words come in clusters: a text that has one has more. Their counts vary this many times as much as chance alone
// would have them.
const dispersion = 3;

/**
 * How far a count lies from what the rate of the others leads one to expect, in standard deviations. Words come as by
 * chance at that rate (Poisson), with three times its variance, since they come in clusters.
 */
export function deviation({ words, loaded }: Count, others: Count): number {
  const expected = (words * others.loaded) / Math.max(1, others.words);
  return (loaded - expected) / Math.sqrt(dispersion * Math.max(expected, 1));
}

/** How much likelier two counts are with a rate of their own each than with one rate (a likelihood ratio, G), by the same model. */
export function likelihood(a: Count, b: Count): number {
  const all = (a.loaded + b.loaded) / (a.words + b.words);
  const part = ({ words, loaded }: Count): number => (loaded === 0 ? 0 : loaded * Math.log(loaded / words / all));
  return (2 * (part(a) + part(b))) / dispersion;
}

/** The sum of counts. */
export const together = (counts: Iterable<Count>): Count => {
  let [words, loaded] = [0, 0];
  for (const one of counts) {
    words += one.words;
    loaded += one.loaded;
  }
  return { words, loaded };
};

/** What of a class, or of a term, a period has. */
export const countOf = (
  { words, terms }: Pick<PeriodCount, 'words' | 'terms'>,
  isMeant: (term: string) => boolean,
): Count => {
  let loaded = 0;
  for (const [term, count] of terms) if (isMeant(term)) loaded += count;
  return { words, loaded };
};

export const classNames: Readonly<Record<WordingClass, string>> = {
  honorific: 'honorific words',
  emotive: 'emotive words',
  pejorative: 'pejorative words',
  slogan: 'slogans',
};
