import { type Found, found } from '../found.ts';
import {
  type Count,
  classNames,
  countOf,
  likelihood,
  type PeriodCount,
  per1000,
  rateWords,
  type SpeakerCount,
  together,
  type WordingCounts,
} from './counts.ts';
import { type LoadedTerm, termCalled, wordingClasses } from './lexicon.ts';
import type { ShowWords, Speakers } from './stand-out.ts';

/** A period with what is counted in it. */
export interface Period {
  readonly at: string;
  readonly count: Count;
}

const fewest = 8;
// Likelihood ratio (G) of a change between two periods; a place found by looking at all of them has to be likelier.
const leastLikely = 15;
const timesAsMany = 3;
// Of a word of which so small a share of its rate is left, it is said that it ends.
const nothingLeft = 0.05;
const mostTerms = 12;

/** A place in a row of periods at which a rate changes: the first of the periods after it. */
export interface Turn {
  readonly at: number;
  readonly before: Count;
  readonly after: Count;
  readonly likely: number;
}

/** Where a rate changes most between one period and the next; null where it does not by more than chance. */
export function turnIn(periods: readonly Period[]): Turn | null {
  const all = together(periods.map(({ count }) => count));
  if (all.loaded < fewest) return null;
  let best: Turn | null = null;
  let before: Count = { words: 0, loaded: 0 };
  for (let at = 1; at < periods.length; at++) {
    const { count } = periods[at - 1];
    before = { words: before.words + count.words, loaded: before.loaded + count.loaded };
    const after = { words: all.words - before.words, loaded: all.loaded - before.loaded };
    const likely = likelihood(before, after);
    if (best === null || likely > best.likely) best = { at, before, after, likely };
  }
  if (best === null) return null;
  const [low, high] = [per1000(best.before), per1000(best.after)].sort((a, b) => a - b);
  return best.likely >= leastLikely + 2 * Math.log(periods.length) && high >= timesAsMany * low ? best : null;
}

/** The periods of which enough was published to tell something by itself. */
export const tellingPeriods = ({ periods }: WordingCounts): PeriodCount[] =>
  periods.filter(({ words }) => words >= fewestWords);

const fewestWords = 300;

/** Whether what was published from a period on is by none of those who published before it. */
export function areOthers(counts: readonly SpeakerCount[], first: string): boolean {
  const early = new Set<string>();
  const late = new Set<string>();
  for (const { speaker, period } of counts) if (period !== null) (period < first ? early : late).add(speaker);
  for (const speaker of early) if (late.has(speaker)) return false;
  return true;
}

/** How a rate changes: whether it rises, whether nothing of it is left on one side, and the verb for it. */
export function turnWords({ before, after }: Turn, isOne: boolean): { rising: boolean; isGone: boolean; verb: string } {
  const rising = per1000(after) > per1000(before);
  const [less, more] = rising ? [before, after] : [after, before];
  const isGone = per1000(less) <= nothingLeft * per1000(more);
  const verb = rising ? (isGone ? 'come' : 'rise') : isGone ? 'end' : 'fade';
  return { rising, isGone, verb: isOne ? `${verb}s` : verb };
}

/** Periods as they are drawn. */
export const pointsOf = (periods: readonly Period[]): NonNullable<Found['rates']>[number]['points'] =>
  periods.map(({ at, count }) => ({ at, ...count }));

/**
 * Terms that come up, end, rise or fade, and classes of words that do, over the years in which what is here was published.
 * A term is one finding, at its sharpest turn; the dozen sharpest are told.
 */
export function turningTerms(counts: WordingCounts, speakers: Speakers, show: ShowWords): Found[] {
  const told = tellingPeriods(counts);
  if (told.length < 2) return [];
  const periodsOf = (isMeant: (term: string) => boolean): Period[] =>
    told.map((one) => ({ at: one.at, count: countOf(one, isMeant) }));
  const turns = [...new Set(told.flatMap(({ terms }) => [...terms.keys()]))].sort().flatMap((name) => {
    const term = termCalled.get(name);
    const periods = told.map(({ at, words, terms }) => ({ at, count: { words, loaded: terms.get(name) ?? 0 } }));
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
  readonly counts: WordingCounts;
  readonly speakers: Speakers;
  readonly show: ShowWords;
}

function turned({ term, kind, periods, turn, counts, speakers, show }: Turned): Found {
  const { at, before, after, likely } = turn;
  const what = term ? `“${term.term}”` : classNames[kind ?? 'emotive'];
  const { rising, isGone, verb } = turnWords(turn, term !== undefined);
  const [last, first] = [periods[at - 1].at, periods[at].at];
  const isOther = areOthers(counts.speakers, first);
  const where = term ? { term: term.term } : { class: kind ?? 'emotive' };
  const shown = [
    ...show({ ...where, to: last, most: Math.min(rising ? 2 : 4, before.loaded) }),
    ...show({ ...where, from: first, most: Math.min(rising ? 4 : 2, after.loaded) }),
  ];
  const known =
    term && (term.from || term.to)
      ? ` The lexicon has it from ${term.from ?? 'of old'}${term.to ? ` to ${term.to}` : ' on'}.`
      : '';
  return found({
    kind: 'loaded-wording',
    key: ['turn', term?.term ?? kind ?? null],
    summary: `${what[0].toUpperCase()}${what.slice(1)} ${verb} ${isGone ? (rising ? `in ${first}` : `with ${last}`) : `from ${first} on`}: ${rateWords(per1000(before))} for every 1,000 words published until ${last}, ${rateWords(per1000(after))} from ${first} on.`,
    about: [],
    evidence: shown,
    rates: [
      { of: what, points: pointsOf(periods) },
      ...(isOther ? [] : ratesBySpeaker(periods, counts, speakers, term?.term ?? null, kind ?? null)),
    ],
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

// By each of those who published most in several periods.
function ratesBySpeaker(
  periods: readonly Period[],
  { speakers: counts, periodsOf }: WordingCounts,
  speakers: Speakers,
  term: string | null,
  kind: string | null,
): NonNullable<Found['rates']> {
  const isMeant = (one: string): boolean => (term === null ? termCalled.get(one)?.class === kind : one === term);
  const words = new Map<string, { periods: number; words: number }>();
  for (const { speaker, words: more } of counts) {
    const own = words.get(speaker);
    if (own === undefined) words.set(speaker, { periods: 1, words: more });
    else {
      own.periods++;
      own.words += more;
    }
  }
  const bySpeaker = [...words]
    .filter(([, own]) => own.periods > 1)
    .sort(([a, m], [b, n]) => n.words - m.words || (a < b ? -1 : 1));
  return (bySpeaker.length > 1 ? bySpeaker.slice(0, mostSpeakers) : []).map(([speaker]) => {
    const own = new Map(periodsOf(speaker).map((one) => [one.at, countOf(one, isMeant)]));
    return {
      of: speakers(speaker)?.name ?? speaker,
      points: periods.map(({ at }) => ({ at, ...(own.get(at) ?? { words: 0, loaded: 0 }) })),
    };
  });
}
