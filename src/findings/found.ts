import { type FindingKind, type FindingRecord, idOf, type Ref } from '../model/index.ts';

/** A stretch that shows what was found; the words are looked up where it is shown. */
export interface Witness {
  readonly claim: string | null;
  readonly capture: string;
  readonly start: number;
  readonly end: number;
  readonly says: string | null;
  /** The same words in plain ones. */
  readonly neutral?: string;
}

/** Something found, before it is kept. */
export interface Found {
  readonly id: string;
  readonly kind: FindingKind;
  readonly summary: string;
  readonly about: readonly Ref[];
  readonly claims: readonly string[];
  readonly passages: readonly string[];
  /** The first are shown. */
  readonly evidence: readonly Witness[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly weight: number;
  readonly why: string;
  readonly innocent: readonly string[];
  /** What was counted, for a small chart. */
  readonly rates?: NonNullable<FindingRecord['rates']>;
}

// How much a reader should want to see a kind before others, all else being equal.
const worth: Readonly<Record<FindingKind, number>> = {
  contradiction: 1,
  erasure: 1,
  calendar: 0.9,
  arithmetic: 0.9,
  anachronism: 0.85,
  'missing-ordinal': 0.7,
  silence: 0.7,
  'title-drift': 0.6,
  'single-source': 0.35,
  imprecision: 0.3,
  'loaded-wording': 0.4,
};

/** What makes a finding; `key` identifies it among those of its kind and survives a rebuild. */
export interface Making extends Omit<Found, 'id' | 'weight' | 'claims' | 'passages' | 'evidence'> {
  readonly key: readonly (string | number | null)[];
  readonly evidence: readonly Witness[];
  readonly passages?: readonly string[];
  /** How much it is about, 1 where it is one thing: members of a series, uses of a name. Default: 1. */
  readonly size?: number;
}

const mostEvidence = 12;

export function found({ key, size = 1, ...making }: Making): Found {
  const claims = [...new Set(making.evidence.flatMap(({ claim }) => (claim === null ? [] : [claim])))].sort();
  return {
    ...making,
    about: making.about.map(({ id, name }) => ({ id, name })),
    id: idOf('finding', making.kind, ...key),
    claims,
    passages: making.passages ?? [],
    evidence: making.evidence.slice(0, mostEvidence),
    weight: round(worth[making.kind] * (0.3 + 0.7 * making.confidence) * (1 + Math.log2(Math.max(1, size)) / 10)),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** "3", "3 and 4", "3, 4 and 5"; runs of numbers as ranges: "1–4, 6 and 9–14". */
export function listed(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

// More than so many in a sentence are read by nobody; what shows them is listed below it.
const mostListed = 8;

/** The same, where there may be hundreds: the first few, and how many others. */
export const listedInShort = (items: readonly string[]): string =>
  items.length <= mostListed
    ? listed(items)
    : listed([...items.slice(0, mostListed - 1), `${items.length - mostListed + 1} others`]);

/** Numbers in order, those that follow each other as ranges. */
export function ranges(numbers: readonly number[]): string[] {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.flatMap(([from, to]) =>
    to === from ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`],
  );
}

/** "1 meeting", "3 meetings". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** A number of days in words: "about 3 years", "5 months". */
export function lengthOf(days: number): string {
  const months = Math.round(days / 30.44);
  return months >= 24 ? `about ${counted(Math.round(months / 12), 'year')}` : counted(months, 'month');
}
