import type { Time } from '../model/index.ts';
import type { OfficeEvidence } from './office-evidence.ts';
import type { Term, TermEnd } from './term.ts';
import { timeHolds, timeSpan, timeWidth } from './time-span.ts';

/** A title that is used so many days before or after a term belongs to it. */
const slack = 31;

/**
 * The terms of one person in one office that claims tell of, in the order of time; those that nothing else ends, `death`
 * does. The order of the evidence does not matter.
 */
export function termsOf(evidence: readonly OfficeEvidence[], death: TermEnd | null): Term[] {
  const points = pointsOf(evidence);
  const terms: Open[] = [];
  let open: Open | null = null;
  const end = (point: Point) => {
    if (open === null) {
      const last = terms.at(-1);
      // Told again that it was over.
      if (last?.to && !startsAfter(point.time, last.to.time)) {
        last.claims.push(...point.claims);
        return;
      }
      open = newTerm(null);
      terms.push(open);
    }
    open.to = { time: point.time, claims: point.claims, reason: 'stated' };
    open.claims.push(...point.claims);
    open = null;
  };
  for (let at = 0; at < points.length; at++) {
    const point = points[at];
    if (point.phase === 'end') {
      end(point);
      continue;
    }
    const next = points[at + 1];
    // Relieved and elected anew within one date: the end comes first where a term is open.
    if (open !== null && point.phase === 'begin' && next?.phase === 'end' && !startsAfter(next.time, point.time)) {
      end(next);
      points[at + 1] = point;
      continue;
    }
    if (open === null) {
      const isFirst = point.phase === 'begin' || terms.length > 0;
      open = newTerm(isFirst ? { time: point.time, claims: point.claims, reason: 'stated' } : null);
      terms.push(open);
      if (isFirst) continue;
    }
    open.again.push({ time: point.time, claims: point.claims });
    open.claims.push(...point.claims);
  }
  putUses(terms, evidence);
  if (terms.length === 0) terms.push(...undatedTerm(evidence));
  if (death) for (const term of terms) if (term.to === null) closeByDeath(term, death);
  return terms.map(settled);
}

interface Point {
  readonly phase: 'begin' | 'end' | 'again';
  readonly time: Time;
  readonly claims: string[];
}

interface Open {
  from: TermEnd | null;
  to: TermEnd | null;
  again: { time: Time; claims: string[] }[];
  claims: string[];
  uses: OfficeEvidence[];
}

const newTerm = (from: TermEnd | null): Open => ({
  from,
  to: null,
  again: [],
  claims: [...(from?.claims ?? [])],
  uses: [],
});

const startsAfter = (a: Time, b: Time): boolean => timeSpan(a).first > timeSpan(b).last;

// One point an event; a date that another of the same sort makes more precise is that one.
function pointsOf(evidence: readonly OfficeEvidence[]): Point[] {
  const byEvent = new Map<string, Point>();
  for (const { claim, event, phase, time } of evidence.toSorted((a, b) => (a.claim < b.claim ? -1 : 1))) {
    if (phase === 'use' || phase === 'former' || time === null) continue;
    const key = `${event ?? claim} ${phase === 'end'}`;
    const point = byEvent.get(key);
    if (point) point.claims.push(claim);
    else byEvent.set(key, { phase, time, claims: [claim] });
  }
  const sorted = [...byEvent.values()].sort(
    (a, b) => timeWidth(a.time) - timeWidth(b.time) || (a.claims[0] < b.claims[0] ? -1 : 1),
  );
  const points: Point[] = [];
  for (const point of sorted) {
    const within = points.filter(
      (other) => (other.phase === 'end') === (point.phase === 'end') && timeHolds(point.time, other.time),
    );
    if (within.length > 0) within[0].claims.push(...point.claims);
    else points.push(point);
  }
  return points.sort(
    (a, b) =>
      timeSpan(a.time).first - timeSpan(b.time).first ||
      timeSpan(a.time).last - timeSpan(b.time).last ||
      Number(a.phase === 'end') - Number(b.phase === 'end') ||
      (a.claims[0] < b.claims[0] ? -1 : 1),
  );
}

// Titles used within a term attest it; between terms, before and after them they attest another.
function putUses(terms: Open[], evidence: readonly OfficeEvidence[]): void {
  const uses = evidence.filter(({ phase, time, isOfTheTime }) => phase === 'use' && time !== null && isOfTheTime);
  const left = new Map<number, OfficeEvidence[]>();
  for (const use of uses) {
    const span = timeSpan(use.time);
    const at = terms.findIndex(
      ({ from, to }) =>
        (from === null || timeSpan(from.time).first - slack <= span.last) &&
        (to === null || span.first <= timeSpan(to.time).last + slack),
    );
    if (at >= 0) terms[at].uses.push(use);
    else {
      const gap = terms.findIndex(({ from }) => from !== null && timeSpan(from.time).first > span.last);
      const place = gap < 0 ? terms.length : gap;
      left.set(place, [...(left.get(place) ?? []), use]);
    }
  }
  for (const place of [...left.keys()].sort((a, b) => b - a))
    terms.splice(place, 0, { ...newTerm(null), uses: left.get(place)! });
}

// Nothing dates it: that they held it is all that is known.
function undatedTerm(evidence: readonly OfficeEvidence[]): Open[] {
  const stated = evidence.filter(({ phase }) => phase !== 'use' && phase !== 'former').map(({ claim }) => claim);
  if (stated.length > 0) return [{ ...newTerm(null), claims: stated.sort() }];
  const uses = evidence.toSorted(byFirstDay);
  const ends = [...new Set([uses[0].claim, uses[uses.length - 1].claim])];
  return [{ ...newTerm(null), claims: ends }];
}

function closeByDeath(term: Open, death: TermEnd): void {
  // What is bestowed on the dead does not end with their death.
  if (term.from === null || !startsAfter(term.from.time, death.time)) term.to = death;
}

function settled({ from, to, again, claims, uses }: Open): Term {
  const dated = uses.toSorted(byFirstDay);
  const first = dated[0];
  const last = dated.toSorted(
    (a, b) => timeSpan(b.time).last - timeSpan(a.time).last || (a.claim < b.claim ? -1 : 1),
  )[0];
  return {
    from,
    to,
    again,
    claims: [...new Set([...claims, ...(first ? [first.claim, last.claim] : [])])].sort(),
    attested:
      first?.time?.earliest && last.time?.latest
        ? { first: first.time.earliest, last: last.time.latest, uses: dated.length }
        : null,
  };
}

const byFirstDay = (a: OfficeEvidence, b: OfficeEvidence): number =>
  timeSpan(a.time).first - timeSpan(b.time).first || (a.claim < b.claim ? -1 : 1);
