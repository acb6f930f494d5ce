import { dayOf } from '../edtf/index.ts';
import type { Time } from '../model/index.ts';
import { lastSeen, type Stint, type Term, tenureId } from './stint.ts';
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
  const all = isSingle ? tenures.map((one) => concluded(one, tenures)) : tenures;
  return all.sort((a, b) => beginning(a) - beginning(b) || (a.id < b.id ? -1 : 1));
}

const beginning = ({ from, attested, to }: Term): number =>
  from ? timeSpan(from.time).first : attested ? dayAt(attested.first) : to ? timeSpan(to.time).first : dayFar;

const dayFar = Number.MAX_SAFE_INTEGER;
const dayAt = (day: string): number => timeSpan({ earliest: day, latest: day }).first;

function concluded(tenure: ChronicleTenure, all: readonly ChronicleTenure[]): ChronicleTenure {
  return {
    ...tenure,
    single: true,
    to: tenure.to ?? bySuccessor(tenure, all),
    from: tenure.from ?? byPredecessor(tenure, all),
  };
}

function bySuccessor(tenure: ChronicleTenure, all: readonly ChronicleTenure[]): Term['to'] {
  if (tenure.from === null && tenure.attested === null && tenure.again.length === 0) return null;
  const seen = lastSeen(tenure);
  const begun = tenure.from ? timeSpan(tenure.from.time).last : seen;
  let next: ChronicleTenure | null = null;
  for (const other of all) {
    if (other.person === tenure.person || other.from?.reason !== 'stated') continue;
    const day = timeSpan(other.from.time).first;
    if (day <= begun) continue;
    if (
      next === null ||
      day < timeSpan(next.from!.time).first ||
      (day === timeSpan(next.from!.time).first && other.id < next.id)
    )
      next = other;
  }
  if (next === null || timeSpan(next.from!.time).last < seen) return null;
  return { time: { ...next.from!.time, basis: 'inferred' }, claims: next.from!.claims, reason: 'successor' };
}

function byPredecessor(tenure: ChronicleTenure, all: readonly ChronicleTenure[]): Term['from'] {
  const traces = [
    ...(tenure.attested ? [dayAt(tenure.attested.first)] : []),
    ...tenure.again.map(({ time }) => timeSpan(time).last),
  ];
  if (traces.length === 0) return null;
  const trace = Math.min(...traces);
  let before: ChronicleTenure | null = null;
  for (const other of all) {
    if (other.person === tenure.person || other.to === null) continue;
    const day = timeSpan(other.to.time).last;
    if (day > trace) continue;
    if (
      before === null ||
      day > timeSpan(before.to!.time).last ||
      (day === timeSpan(before.to!.time).last && other.id < before.id)
    )
      before = other;
  }
  if (before === null) return null;
  const { first } = timeSpan(before.to!.time);
  if (!Number.isFinite(first) || Math.abs(first) > farthest || Math.abs(trace) > farthest) return null;
  return { time: betweenDays(first, trace), claims: before.to!.claims, reason: 'predecessor' };
}

const farthest = 10_000_000;

function betweenDays(first: number, last: number): Time {
  const [earliest, latest] = [dayOf(first), dayOf(last)];
  return { edtf: earliest === latest ? earliest : `[${earliest}..${latest}]`, earliest, latest, basis: 'inferred' };
}
