import type { Ref } from '../../model/index.ts';
import { type Found, found } from '../found.ts';
import { areOthers, type Period, pointsOf, type Turn, tellingPeriods, turnIn, turnWords } from './change.ts';
import { type Count, classNames, likelihood, per1000, rateWords, together, type WordingCounts } from './counts.ts';
import { termCalled, type WordingClass, wordingClasses } from './lexicon.ts';
import type { ShowWords } from './stand-out.ts';

/** Someone or something named, with how often each term is said of them in each period. */
export interface SaidOverTime {
  readonly who: Ref;
  readonly periods: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How often they are named in each period; read where it is asked for. */
  readonly named: () => ReadonlyMap<string, number>;
}

// Of the words said of someone, a share that changes less than this many times, or by chance as likely as that (G), is none
// that changes: then more or less is said of them, and not otherwise.
const timesTheShare = 2;
const likelyShare = 6;
// What is said of others turns alike where its rate changes as many times.
const timesOfOthers = 3;
const fewest = 8;
const mostFound = 12;

/** What of the words said of someone is looked at: a term, or a class. */
interface Meant {
  readonly order: number;
  readonly words: string;
  readonly where: { readonly term: string } | { readonly class: WordingClass };
  readonly isMeant: (term: string) => boolean;
}

/**
 * Words that come to be said of someone, or cease to be, over the years in which what is here was published: judged by the
 * rate for every 1,000 words, and by their share of all loaded words that are said of the same person or body (where next to
 * none are at one of the times, by how often they are named), so that it is no matter of how much is told of them. What turns
 * alike when it is said of others is a change of the language, and told as such. For each person or body the sharpest turn;
 * the dozen sharpest are told.
 */
export function turningSaid(subjects: readonly SaidOverTime[], counts: WordingCounts, show: ShowWords): Found[] {
  const told = tellingPeriods(counts);
  if (told.length < 2) return [];
  const turns = subjects.flatMap(({ who, periods: said, named }) => {
    const rows = told.map(({ at, words, terms }) => ({ at, words, terms, own: said.get(at) ?? noTerms }));
    const all = rows.map(({ own }) => sumOf(own, () => true));
    const sharpest = meantIn(rows.map(({ own }) => own))
      .flatMap((meant) => {
        const loaded = rows.map(({ own }) => sumOf(own, meant.isMeant));
        const periods = rows.map(({ at, words }, i): Period => ({ at, count: { words, loaded: loaded[i] } }));
        const turn = turnIn(periods);
        if (turn === null) return [];
        const among = amongWhat(
          all,
          () => named(),
          rows.map(({ at }) => at),
          turn.at,
        );
        const share = sides(
          among.words.map((words, i) => ({ words, loaded: loaded[i] })),
          turn.at,
        );
        const others = rows.map(({ words, terms }, i) => ({ words, loaded: sumOf(terms, meant.isMeant) - loaded[i] }));
        if (!isOfShare(share, turn) || turnsAlike(sides(others, turn.at), turn)) return [];
        return [{ who, meant, periods, turn, share, isNamed: among.isNamed, others }];
      })
      // A class of one term turns as the term does, which says more.
      .sort((a, b) => b.turn.likely - a.turn.likely || a.meant.order - b.meant.order);
    return sharpest.slice(0, 1);
  });
  return turns
    .sort((a, b) => b.turn.likely - a.turn.likely || (a.who.id < b.who.id ? -1 : 1))
    .slice(0, mostFound)
    .map((turned) => finding(turned, counts, show));
}

const noTerms: ReadonlyMap<string, number> = new Map();

function sumOf(terms: ReadonlyMap<string, number>, isMeant: (term: string) => boolean): number {
  let sum = 0;
  for (const [term, n] of terms) if (isMeant(term)) sum += n;
  return sum;
}

function meantIn(said: readonly ReadonlyMap<string, number>[]): Meant[] {
  const sums = new Map<string, number>();
  for (const terms of said) for (const [term, n] of terms) sums.set(term, (sums.get(term) ?? 0) + n);
  const terms = [...sums.keys()]
    .sort()
    .flatMap((term, order): Meant[] =>
      sums.get(term)! >= fewest && termCalled.has(term)
        ? [{ order, words: `“${term}”`, where: { term }, isMeant: (one) => one === term }]
        : [],
    );
  const classes = wordingClasses.map(
    (kind, i): Meant => ({
      order: sums.size + i,
      words: classNames[kind],
      where: { class: kind },
      isMeant: (one) => termCalled.get(one)?.class === kind,
    }),
  );
  return [...terms, ...classes];
}

interface Sides {
  readonly before: Count;
  readonly after: Count;
}

const sides = (counts: readonly Count[], at: number): Sides => ({
  before: together(counts.slice(0, at)),
  after: together(counts.slice(at)),
});

const rises = ({ before, after }: Sides): boolean => per1000(after) > per1000(before);

// Among what words said of someone are counted: all loaded words said of them in each period, or, where these are too few on one
// side of a place, how often they are named.
function amongWhat(
  said: readonly number[],
  named: () => ReadonlyMap<string, number>,
  periods: readonly string[],
  at: number,
): { readonly words: readonly number[]; readonly isNamed: boolean } {
  const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0);
  if (sum(said.slice(0, at)) >= fewest && sum(said.slice(at)) >= fewest) return { words: said, isNamed: false };
  const times = named();
  return { words: periods.map((period) => times.get(period) ?? 0), isNamed: true };
}

// Whether the share of the words said of someone changes with their rate.
function isOfShare(share: Sides, turn: Turn): boolean {
  const { before, after } = share;
  // Of whom nothing is told at one of the times, nothing can be said otherwise.
  if (before.words < fewest || after.words < fewest) return false;
  const [low, high] = [per1000(before), per1000(after)].sort((a, b) => a - b);
  return rises(share) === rises(turn) && high >= timesTheShare * low && likelihood(before, after) >= likelyShare;
}

function turnsAlike(others: Sides, turn: Turn): boolean {
  if (others.before.loaded + others.after.loaded < fewest || rises(others) !== rises(turn)) return false;
  const [low, high] = [per1000(others.before), per1000(others.after)].sort((a, b) => a - b);
  return high >= timesOfOthers * low;
}

interface Turned {
  readonly who: Ref;
  readonly meant: Meant;
  readonly periods: readonly Period[];
  readonly turn: Turn;
  readonly share: Sides;
  /** Whether that is among the times that they are named, not among the loaded words said of them. */
  readonly isNamed: boolean;
  readonly others: readonly Count[];
}

function finding(turned: Turned, counts: WordingCounts, show: ShowWords): Found {
  const { who, meant, periods, turn, share, isNamed, others } = turned;
  const { at, before, after, likely } = turn;
  const [last, first] = [periods[at - 1].at, periods[at].at];
  const isOne = 'term' in meant.where;
  const { rising, isGone, verb } = turnWords(turn, isOne);
  const isOther = areOthers(counts.speakers, first);
  const [few, many] = [2, 4];
  const when = isGone ? (rising ? `in ${first}` : `with ${last}`) : `from ${first} on`;
  const of = ({ loaded, words }: Count): string =>
    isNamed ? `${loaded} times` : `${loaded} of ${words.toLocaleString('en')}`;
  const among = isNamed ? '' : ' loaded words said of them';
  const times = ({ words }: Count): string =>
    isNamed ? `, where they are named ${words.toLocaleString('en')} times` : '';
  return found({
    kind: 'loaded-wording',
    key: ['turn of', who.id],
    summary: `Of ${who.name}, ${meant.words} ${verb} ${when}: ${of(share.before)}${among} in what was published until ${last}${times(share.before)}, ${of(share.after)} from ${first} on${times(share.after)} (${rateWords(per1000(before))} and ${rateWords(per1000(after))} for every 1,000 words).`,
    about: [who],
    evidence: [
      ...show({ ...meant.where, about: who.id, to: last, most: Math.min(rising ? few : many, before.loaded) }),
      ...show({ ...meant.where, about: who.id, from: first, most: Math.min(rising ? many : few, after.loaded) }),
    ],
    rates: [
      { of: `${meant.words}: ${who.name}`, points: pointsOf(periods) },
      { of: `${meant.words}: others`, points: periods.map((period, i) => ({ at: period.at, ...others[i] })) },
    ],
    confidence: isOther ? 0.4 : Math.min(0.85, 0.45 + likely / 200),
    size: Math.min(likely, 100),
    why: `Of ${(before.words + after.words).toLocaleString('en')} words in ${periods.length} periods, the rate at which ${isOne ? 'it is' : 'they are'} said of ${who.name} changes most between ${last} and ${first}, and so does ${isNamed ? 'how often for every time they are named' : 'the share of all loaded words said of them'}; said of others, ${isOne ? 'it does' : 'they do'} not change alike.`,
    innocent: [
      ...(isOther
        ? ['What was published before and after is by other publishers: they may differ in their ways.']
        : []),
      'Someone may hold another office, or be told of on other occasions, than before.',
      'The nearest name is not always the one that is meant.',
    ],
  });
}
