import type { Ref } from '../model/index.ts';
import { monthWords } from './days.ts';
import { counted, type Found, found, type Witness } from './found.ts';
import { roughly } from './roughly.ts';

/** A month in which a source, or someone in it, is told of; months are counted since year 0. */
export interface ToldMonth {
  readonly month: number;
  readonly witness: Witness;
}

/** The months of which a source tells something, each once, in order. */
export interface SourceMonths {
  readonly id: string;
  readonly name: string;
  readonly months: readonly ToldMonth[];
}

/** How many months other sources tell of in a stretch. */
export type Others = (source: string, from: number, to: number) => number;

/** What other sources say in a stretch: a few passages, spread over it. */
export type SaidElsewhere = (source: string, from: number, to: number) => readonly Witness[];

// A stretch is a silence where chance would bring it once in a hundred such sources.
const chance = 0.01;
// Less than two years is never called a silence: seasons and editions explain it.
const shortest = 24;
// A look back before the story begins is no part of it.
const fewest = 3;
// What is silent for most of its span is not dense with a hole, but two things.
const longestShare = 0.4;

/** A stretch without anything told, between two months that have something. */
export interface Gap {
  readonly before: ToldMonth;
  readonly after: ToldMonth;
  /** In months. */
  readonly length: number;
  /** How many months with something told would be expected in it. */
  readonly expected: number;
}

/**
 * Stretches of which nothing is told. The model: months with something told come at a rate, taken from as long a stretch
 * on either side; that none comes in the stretch itself has the chance e^-(expected), and there are as many chances as
 * there are months. Thin beginnings and ends make no silence.
 */
export function gapsIn(months: readonly ToldMonth[]): Gap[] {
  return gapPlaces(Int32Array.from(months, ({ month }) => month)).map(({ at, length, expected }) => ({
    before: months[at - 1],
    after: months[at],
    length,
    expected,
  }));
}

/** The gaps in months, each once and in order, by the place of the month after: what `gapsIn` finds, without the words. */
export function gapPlaces(months: Int32Array): { at: number; length: number; expected: number }[] {
  const places: { at: number; length: number; expected: number }[] = [];
  const span = (months.at(-1) ?? 0) - (months[0] ?? 0);
  const longest = span * longestShare;
  for (let i = 1; i < months.length; i++) {
    const before = months[i - 1];
    const after = months[i];
    const length = after - before - 1;
    if (length < shortest || length > longest) continue;
    let [first, last] = [i - 1, i];
    while (first > 0 && months[first - 1] > before - length) first--;
    while (last + 1 < months.length && months[last + 1] < after + length) last++;
    const [earlier, later] = [i - first, last + 1 - i];
    const expected = (earlier + later) / 2;
    if (earlier >= fewest && later >= fewest && Math.exp(-expected) * months.length <= chance)
      places.push({ at: i, length, expected });
  }
  return places;
}

/**
 * Stretches of which a source says nothing, but those in `common`: of which none here does. What others say in that stretch
 * stands between the last and the first that the source itself tells.
 */
export function silences(
  { id, name, months }: SourceMonths,
  others: Others,
  common: readonly Gap[] = [],
  said: SaidElsewhere = () => [],
): Found[] {
  const isCommon = (gap: Gap): boolean =>
    common.some(({ before, after }) => before.month === gap.before.month && after.month === gap.after.month);
  return gapsIn(months)
    .filter((gap) => !isCommon(gap))
    .map((gap) => {
      const elsewhere = others(id, gap.before.month + 1, gap.after.month - 1);
      return silence(
        ['source', id],
        { id, name },
        gap,
        `${name} tells of nothing ${between(gap)}; ${elsewhereWords(elsewhere)}.`,
        said(id, gap.before.month + 1, gap.after.month - 1),
      );
    });
}

/** How much other sources tell of a stretch, in months: hundreds are not counted one by one. */
function elsewhereWords(months: number): string {
  if (months === 0) return 'neither do other sources';
  return `other sources tell of ${months < 100 ? counted(months, 'month') : `${roughly(months).toLocaleString('en')} months and more`} of it`;
}

/** Stretches of which no source here says anything. */
export const commonSilences = (gaps: readonly Gap[]): Found[] =>
  gaps.map((gap) => silence(['all'], null, gap, `No source here tells of anything ${between(gap)}.`));

const between = ({ before, after, length }: Gap): string =>
  `between ${monthWords(before.month)} and ${monthWords(after.month)}, ${lengthWords(length)}`;

const silence = (
  key: readonly string[],
  about: Ref | null,
  gap: Gap,
  summary: string,
  elsewhere: readonly Witness[] = [],
): Found =>
  found({
    kind: 'silence',
    key: [...key, gap.before.month, gap.after.month],
    summary,
    about: about ? [about] : [],
    evidence: [gap.before.witness, ...elsewhere, gap.after.witness],
    confidence: Math.min(0.95, 0.6 + gap.expected / 50),
    size: gap.length / 12,
    why: `At the rate of the years around it, ${gap.expected.toFixed(0)} months with something told would be expected in the stretch; there is none.`,
    innocent: [
      'What happened then may be told without a date.',
      'The sources may have another subject in mind for those years.',
    ],
  });

/** Someone or something with the months in which sources tell of it, none of which tells of its end. */
export interface SubjectMonths {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly months: readonly ToldMonth[];
}

/** That someone or something is told of no more, by how many months up to the last of any are missed (`missedBefore`). */
export function ending({ id, name, kind, months }: SubjectMonths, last: number, missed: number): Found {
  const [from, to] = [months[0].month, months[months.length - 1].month];
  const silent = last - to;
  return found({
    kind: 'silence',
    key: ['subject', id],
    summary: `${name} is told of in ${counted(months.length, 'month')} from ${monthWords(from)} to ${monthWords(to)}, and then no more, ${lengthWords(silent)} before the sources end; no ${kind === 'person' ? 'death or departure' : 'end or renaming'} is told.`,
    about: [{ id, name }],
    evidence: [months[months.length - 1].witness, months[0].witness],
    confidence: Math.min(0.9, 0.5 + missed / 40),
    size: silent / 12,
    why: `At the rate of before, and by how much the sources tell of the time after, ${missed} more months would be expected.`,
    innocent: [
      kind === 'person'
        ? 'A death or a retirement that the sources take as known, or tell without a date.'
        : 'A new name, or a body that has done its work.',
      'The sources may turn to other things.',
    ],
  });
}

/** How much is told of a stretch of months, both ends included: each source counts for each month of which it tells something. */
export type Volume = (from: number, to: number) => number;

const everyMonth: Volume = (from, to) => Math.max(0, to - from + 1);

/**
 * How many more months would be expected up to the last, where none of them is told of, in whole months; null where that is
 * no silence: judged as above, against how often something was told of before. Where less is told of the time after than of
 * the time before, so much less is expected.
 */
export function missedBefore(months: Int32Array, last: number, volume: Volume = everyMonth): number | null {
  if (months.length < 5) return null;
  const [from, to] = [months[0], months[months.length - 1]];
  const silent = last - to;
  if (silent < 2 * shortest) return null;
  const after = volume(to + 1, last);
  const share = (before: number): number => Math.min(1, after / Math.max(before, 1));
  // As often as before over all, or as in as long a stretch before it fell silent.
  const lately = months.filter((month) => month > to - silent).length;
  const year = Math.max(to, from + 11);
  const expected = Math.max(months.length * share(volume(from, year)), lately * share(volume(to - silent + 1, to)));
  return Math.exp(-expected) > chance ? null : Math.round(expected);
}

function lengthWords(months: number): string {
  const years = Math.round(months / 12);
  return months < 24 ? counted(months, 'month') : `about ${counted(years, 'year')}`;
}
