import type { Ref } from '../../model/index.ts';
import { type Found, found, listed, type Witness } from '../found.ts';
import { type Count, classNames, deviation, per1000, rateWords, type SpeakerSum } from './counts.ts';
import { plainRates, type WordingClass, wordingClasses } from './lexicon.ts';

/** Shows loaded words of a speaker, or about someone, by class or term: at most so many, each in its sentence. */
export type ShowWords = (where: {
  readonly speaker?: string;
  readonly about?: string;
  readonly class?: WordingClass;
  readonly term?: string;
  readonly from?: string;
  readonly to?: string;
  readonly most: number;
}) => Witness[];

/** The source that stands for whoever publishes, by whom the counts are kept. */
export type Speakers = (speaker: string) => Ref | undefined;

// In standard deviations of the model; and at least so much more, and so many words.
const farthest = 3;
const timesAsMany = 1.5;
/** So many words of a class at least stand out. */
export const fewestOfClass = 8;
/** So many words at least tell how a source speaks. */
export const fewestWords = 300;

/** Whether a count stands out from others, of which there are at least so many words, by the model above. */
export const standsOut = (count: Count, others: Count, least = fewestWords): boolean =>
  count.loaded >= fewestOfClass &&
  others.words >= least &&
  per1000(count) >= timesAsMany * per1000(others) &&
  deviation(count, others) >= farthest;

// As many words of plain prose have what the lexicon says of it.
const plainly = (kind: WordingClass): Count => ({ words: 80_000, loaded: Math.round(80 * plainRates[kind]) });

/** A class of words in a source, beside the others here and plain prose. */
interface Loud {
  readonly kind: WordingClass;
  readonly count: Count;
  readonly others: Count;
  readonly isAmongOthers: boolean;
}

/**
 * Sources that use loaded words more than the other sources here do, or more than plain prose: one finding for each, with
 * every class that stands out, the twenty loudest. Of each source there is one sum, but for those with fewer than
 * `fewestWords` words, or fewer than `fewestOfClass` of each class, which may be left out; `all` is the sum of all.
 */
export function loudSources(
  sums: readonly SpeakerSum[],
  all: Omit<SpeakerSum, 'speaker'>,
  speakers: Speakers,
  show: ShowWords,
): Found[] {
  const found = sums.flatMap(({ speaker, words, loaded }) => {
    if (words < fewestWords) return [];
    const loud: Loud[] = [];
    for (const kind of wordingClasses) {
      if (loaded[kind] < fewestOfClass) continue;
      const count = { words, loaded: loaded[kind] };
      const others = { words: all.words - words, loaded: all.loaded[kind] - loaded[kind] };
      const isAmongOthers = standsOut(count, others);
      if (isAmongOthers || standsOut(count, plainly(kind))) loud.push({ kind, count, others, isAmongOthers });
    }
    return loud.length === 0 ? [] : [{ speaker, words, loud, size: loudness(loud) }];
  });
  return found
    .sort((a, b) => b.size - a.size || (a.speaker < b.speaker ? -1 : 1))
    .slice(0, mostSources)
    .flatMap(({ speaker, words, loud, size }) => {
      const ref = speakers(speaker);
      return ref ? [loudSource(ref, words, loud, size, (kind, most) => show({ speaker, class: kind, most }))] : [];
    });
}

// The loudest are told, not each of thousands.
const mostSources = 20;

// How many times as loud as plain prose, at its loudest; beside others who are as loud it counts less.
function loudness(loud: readonly Loud[]): number {
  const times = Math.max(...loud.map(({ kind, count }) => per1000(count) / Math.max(plainRates[kind], 0.5)));
  return times / (loud.some(({ isAmongOthers }) => isAmongOthers) ? 1 : 4);
}

function loudSource(
  ref: Ref,
  words: number,
  loud: readonly Loud[],
  size: number,
  show: (kind: WordingClass, most: number) => Witness[],
): Found {
  const hasOthers = loud[0].others.words >= fewestWords;
  const rate = ({ kind, count, others }: Loud): string =>
    `${classNames[kind]} ${rateWords(per1000(count))}${hasOthers ? ` (the others here ${rateWords(per1000(others))}, plain prose ${plainRates[kind]})` : ` (plain prose ${plainRates[kind]})`}`;
  const isAmongOthers = loud.some((one) => one.isAmongOthers);
  return found({
    kind: 'loaded-wording',
    key: ['source', ref.id],
    summary: `${ref.name} ${isAmongOthers ? 'uses more loaded wording than the other sources here' : 'uses loaded wording'}, for every 1,000 words: ${loud.map(rate).join('; ')}.`,
    about: [ref],
    evidence: loud.flatMap(({ kind }) => show(kind, Math.max(2, Math.ceil(8 / loud.length)))),
    rates: loud.map(({ kind, count, others }) => ({
      of: classNames[kind],
      points: [
        { at: ref.name, ...count },
        ...(hasOthers ? [{ at: '', ...others }] : []),
        { at: 'plain prose', ...plainly(kind) },
      ],
    })),
    confidence: isAmongOthers ? 0.9 : 0.8,
    size,
    why: `Words of the lexicon were counted among its ${words.toLocaleString('en')}: ${listed(loud.map(({ kind, count }) => `${count.loaded} ${classNames[kind]}`))}.`,
    innocent: [
      'What it is about may call for such words: a jubilee, a mourning, a war.',
      'It measures wording, not whether what is told is true.',
    ],
  });
}
