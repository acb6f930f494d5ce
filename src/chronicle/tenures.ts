import { dayOf } from '../edtf/index.ts';
import { idOf, type Time } from '../model/index.ts';
import type { Stint } from './stint.ts';
import { lastSeen, type Term } from './term.ts';
import { timeSpan } from './time-span.ts';

/** A term of office, its ends stated or concluded. */
export interface ChronicleTenure extends Term {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly single: boolean;
}

/**
 * The terms of everyone who held one office. Where it has one holder at a time, a term whose end nobody tells ends when
 * another's begins, unless its holder is still called by it after that; and one whose beginning nobody tells began between
 * the end of the one before and its first trace. The order of `stints` does not matter.
 */
export function tenuresOf(stints: readonly Stint[]): ChronicleTenure[] {
  const tenures = stints.flatMap(({ person, office, single, terms }) =>
    terms.map((term) => ({ ...term, id: tenureId(person, office, term), person, office, single })),
  );
  const isSingle = stints.some(({ single }) => single);
  const all = isSingle ? concluded(tenures) : tenures;
  return all.sort((a, b) => beginning(a) - beginning(b) || (a.id < b.id ? -1 : 1));
}

// That of its person, its office and the least claim that is its own.
const tenureId = (person: string, office: string, term: Term): string =>
  idOf('tenure', person, office, term.claims[0] ?? null);

const beginning = ({ from, attested, to }: Term): number =>
  from ? timeSpan(from.time).first : attested ? dayAt(attested.first) : to ? timeSpan(to.time).first : dayFar;

const dayFar = Number.MAX_SAFE_INTEGER;
const dayAt = (day: string): number => timeSpan({ earliest: day, latest: day }).first;

function concluded(tenures: readonly ChronicleTenure[]): ChronicleTenure[] {
  const begun = tenures
    .flatMap((by) => (by.from?.reason === 'stated' ? [{ day: timeSpan(by.from.time).first, by }] : []))
    .sort((a, b) => a.day - b.day || (a.by.id < b.by.id ? -1 : 1));
  const ended = tenures
    .flatMap((by) => (by.to === null ? [] : [{ day: timeSpan(by.to.time).last, by }]))
    .sort((a, b) => a.day - b.day || (a.by.id > b.by.id ? -1 : 1));
  return tenures.map((tenure) => ({
    ...tenure,
    single: true,
    to: tenure.to ?? bySuccessor(tenure, begun),
    from: tenure.from ?? byPredecessor(tenure, ended),
  }));
}

/** A term and the day that it is sorted by. */
interface Dated {
  readonly day: number;
  readonly by: ChronicleTenure;
}

/** How many are of this day or before. */
function upTo(list: readonly Dated[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bySuccessor(tenure: ChronicleTenure, begun: readonly Dated[]): Term['to'] {
  if (tenure.from === null && tenure.attested === null && tenure.again.length === 0) return null;
  const seen = lastSeen(tenure);
  let at = upTo(begun, tenure.from ? timeSpan(tenure.from.time).last : seen);
  while (begun[at]?.by.person === tenure.person) at++;
  const from = begun[at]?.by.from;
  if (!from || timeSpan(from.time).last < seen) return null;
  return { time: { ...from.time, basis: 'inferred' }, claims: from.claims, reason: 'successor' };
}

function byPredecessor(tenure: ChronicleTenure, ended: readonly Dated[]): Term['from'] {
  const traces = [
    ...(tenure.attested ? [dayAt(tenure.attested.first)] : []),
    ...tenure.again.map(({ time }) => timeSpan(time).last),
  ];
  if (traces.length === 0) return null;
  const trace = Math.min(...traces);
  let at = upTo(ended, trace) - 1;
  while (ended[at]?.by.person === tenure.person) at--;
  const to = ended[at]?.by.to;
  if (!to) return null;
  const { first } = timeSpan(to.time);
  if (Math.abs(first) > farthest || Math.abs(trace) > farthest) return null;
  return { ...to, time: betweenDays(first, trace), reason: 'predecessor' };
}

const farthest = 10_000_000;

function betweenDays(first: number, last: number): Time {
  const [earliest, latest] = [dayOf(first), dayOf(last)];
  return { edtf: earliest === latest ? earliest : `[${earliest}..${latest}]`, earliest, latest, basis: 'inferred' };
}
