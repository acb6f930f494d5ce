import { type Found, found } from '../found.ts';
import {
  type Count,
  classNames,
  countOf,
  likelihood,
  per1000,
  rateWords,
  type SpeakerCount,
  summedUp,
  together,
} from './counts.ts';
import { type LoadedTerm, termCalled, wordingClasses } from './lexicon.ts';
import type { ShowWords, Speakers } from './stand-out.ts';

/** A period with what is counted in it. */
interface Period {
  readonly at: string;
  readonly count: Count;
}

// Periods with fewer words tell nothing by themselves.
const fewestWords = 300;
const fewest = 8;
// Likelihood ratio (G) of a change between two periods; a place found by looking at all of them has to be likelier.
const leastLikely = 15;
const timesAsMany = 3;
// Of a word of which so small a share of its rate is left, it is said that it ends.
const nothingLeft = 0.05;
const mostTerms = 12;

interface Turn {
  readonly at: number;
  readonly before: Count;
  readonly after: Count;
  readonly likely: number;
}

/** Where a rate changes most between one period and the next; null where it does not by more than chance. */
export function turnIn(periods: readonly Period[]): Turn | null {
  let best: Turn | null = null;
  for (let at = 1; at < periods.length; at++) {
    const before = together(periods.slice(0, at).map(({ count }) => count));
    const after = together(periods.slice(at).map(({ count }) => count));
    const likely = likelihood(before, after);
    if (best === null || likely > best.likely) best = { at, before, after, likely };
  }
  if (best === null || best.before.loaded + best.after.loaded < fewest) return null;
  const [low, high] = [per1000(best.before), per1000(best.after)].sort((a, b) => a - b);
  return best.likely >= leastLikely + 2 * Math.log(periods.length) && high >= timesAsMany * low ? best : null;
}

/**
 * Terms that come up, end, rise or fade, and classes of words that do, over the years in which what is here was published.
 * A term is one finding, at its sharpest turn; the dozen sharpest are told.
 */
export function turningTerms(counts: readonly SpeakerCount[], speakers: Speakers, show: ShowWords): Found[] {
  const dated = [
    ...Map.groupBy(
      counts.filter(({ period }) => period !== null),
      ({ period }) => period as string,
    ),
  ]
    .filter(([, all]) => all.reduce((sum, { words }) => sum + words, 0) >= fewestWords)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (dated.length < 2) return [];
  // All who published in a period together: there are as many counts as sources, and each term is looked up in all.
  const summed = dated.map(([at, all]) => ({ at, sum: summedUp(all) }));
  const periodsOf = (isMeant: (term: string) => boolean): Period[] =>
    summed.map(({ at, sum }) => ({ at, count: countOf(sum, isMeant) }));
  const turns = [...new Set(counts.flatMap(({ terms }) => [...terms.keys()]))].sort().flatMap((name) => {
    const term = termCalled.get(name);
    const periods = summed.map(({ at, sum }) => ({
      at,
      count: { words: sum.words, loaded: sum.terms.get(name) ?? 0 },
    }));
    const turn = term ? turnIn(periods) : null;
    return term && turn ? [{ term, periods, turn }] : [];
  });
  const terms = turns
    .sort((a, b) => b.turn.likely - a.turn.likely || (a.term.term < b.term.term ? -1 : 1))
    .slice(0, mostTerms)
    .map(({ term, periods, turn }) => turned({ term, periods, turn, counts, speakers, show }));
  const classes = wordingClasses.flatMap((kind) => {
    const periods = periodsOf((one) => termCalled.get(one)?.class === kind);
    const turn = turnIn(periods);
    return turn ? [turned({ kind, periods, turn, counts, speakers, show })] : [];
  });
  return [...classes, ...terms];
}

interface Turned {
  readonly term?: LoadedTerm;
  readonly kind?: LoadedTerm['class'];
  readonly periods: readonly Period[];
  readonly turn: Turn;
  readonly counts: readonly SpeakerCount[];
  readonly speakers: Speakers;
  readonly show: ShowWords;
}

function turned({ term, kind, periods, turn, counts, speakers, show }: Turned): Found {
  const { at, before, after, likely } = turn;
  const rising = per1000(after) > per1000(before);
  const [less, more] = rising ? [before, after] : [after, before];
  const isGone = per1000(less) <= nothingLeft * per1000(more);
  const what = term ? `“${term.term}”` : classNames[kind ?? 'emotive'];
  const verb = rising ? (isGone ? ['comes', 'come'] : ['rises', 'rise']) : isGone ? ['ends', 'end'] : ['fades', 'fade'];
  const [last, first] = [periods[at - 1].at, periods[at].at];
  const publishersOf = (isMeant: (period: string) => boolean): Set<string> =>
    new Set(counts.filter(({ period }) => period !== null && isMeant(period)).map(({ speaker }) => speaker));
  const [early, late] = [publishersOf((period) => period < first), publishersOf((period) => period >= first)];
  const isOther = ![...early].some((speaker) => late.has(speaker));
  const where = term ? { term: term.term } : { class: kind ?? 'emotive' };
  const shown = [
    ...show({ ...where, to: last, most: rising ? 2 : 4 }),
    ...show({ ...where, from: first, most: rising ? 4 : 2 }),
  ];
  const known =
    term && (term.from || term.to)
      ? ` The lexicon has it from ${term.from ?? 'of old'}${term.to ? ` to ${term.to}` : ' on'}.`
      : '';
  return found({
    kind: 'loaded-wording',
    key: ['turn', term?.term ?? kind ?? null],
    summary: `${what[0].toUpperCase()}${what.slice(1)} ${verb[term ? 0 : 1]} ${isGone ? (rising ? `in ${first}` : `with ${last}`) : `from ${first} on`}: ${rateWords(per1000(before))} for every 1,000 words published until ${last}, ${rateWords(per1000(after))} from ${first} on.`,
    about: [],
    evidence: shown,
    rates: ratesOf(periods, what, isOther ? [] : counts, speakers, term?.term ?? null, kind ?? null),
    confidence: isOther ? 0.4 : Math.min(0.9, 0.5 + likely / 200),
    size: Math.min(likely, 100),
    why: `Of ${(before.words + after.words).toLocaleString('en')} words in ${periods.length} periods, the rate changes most between ${last} and ${first} (${before.loaded} and ${after.loaded} times).${known}`,
    innocent: [
      ...(isOther
        ? ['What was published before and after is by other publishers: they may differ in their ways.']
        : []),
      'The sources of the two times may be of other sorts, or about other things.',
    ],
  });
}

const mostSpeakers = 4;

// All together, and by each of those who published most in several periods.
function ratesOf(
  periods: readonly Period[],
  all: string,
  counts: readonly SpeakerCount[],
  speakers: Speakers,
  term: string | null,
  kind: string | null,
): NonNullable<Found['rates']> {
  const isMeant = (one: string): boolean => (term === null ? termCalled.get(one)?.class === kind : one === term);
  const bySpeaker = [...Map.groupBy(counts, ({ speaker }) => speaker)]
    .filter(([, own]) => new Set(own.map(({ period }) => period)).size > 1)
    .map(([speaker, own]) => ({ speaker, own, words: own.reduce((sum, { words }) => sum + words, 0) }))
    .sort((a, b) => b.words - a.words || (a.speaker < b.speaker ? -1 : 1));
  return [
    { of: all, points: periods.map(({ at, count }) => ({ at, ...count })) },
    ...(bySpeaker.length > 1 ? bySpeaker.slice(0, mostSpeakers) : []).map(({ speaker, own }) => ({
      of: speakers.get(speaker)?.name ?? speaker,
      points: periods.map(({ at }) => ({
        at,
        ...together(own.filter(({ period }) => period === at).map((count) => countOf(count, isMeant))),
      })),
    })),
  ];
}
