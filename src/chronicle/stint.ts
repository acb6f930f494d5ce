import { idOf, type TenureReason, type Time } from '../model/index.ts';
import { posthumousWords } from './chronicle-words.ts';
import { mostFrequent } from './event.ts';
import { isBareOffice, officeHead, officeSort } from './office-name.ts';
import { spanWidth, timeSpan } from './time-span.ts';

/** What one claim says of a person in an office. */
export interface OfficeEvidence {
  readonly claim: string;
  /** The event that the claim is about; null where it is about none. */
  readonly event: string | null;
  /** The entity of the office, and the name that the claim gives it. */
  readonly office: string;
  readonly name: string;
  /** `use`: the claim calls them by it; `former`: it says that this is over. */
  readonly phase: 'begin' | 'end' | 'again' | 'use' | 'former';
  readonly time: Time | null;
  /** Whether the source is of the time that it speaks of. */
  readonly isOfTheTime: boolean;
}

/** Everything that claims say of one person's offices. */
export interface PersonEvidence {
  readonly person: string;
  readonly offices: readonly OfficeEvidence[];
  readonly deaths: readonly { readonly claim: string; readonly time: Time }[];
}

/** The beginning or end of a term, and what it rests on. */
export interface TermEnd {
  readonly time: Time;
  readonly claims: readonly string[];
  readonly reason: TenureReason;
  /** Whose death it rests on: what is told of that ends all their terms, and its claims (`deathClaims`) are not given here. */
  readonly death?: string;
}

/** One person in one office without a break that claims tell of. */
export interface Term {
  readonly from: TermEnd | null;
  readonly to: TermEnd | null;
  readonly again: readonly { readonly time: Time; readonly claims: readonly string[] }[];
  /** Ids of the claims that begin, renew or end it, and of the first and last that use the title. */
  readonly claims: readonly string[];
  /** Days, as `YYYY-MM-DD`, on which sources of the time first and last use the title, and how many claims do. */
  readonly attested: { readonly first: string; readonly last: string; readonly uses: number } | null;
}

/** All terms of one person in one office, in the order of time. */
export interface Stint {
  readonly person: string;
  readonly office: string;
  /** Whether the office is taken to have one holder at a time. */
  readonly single: boolean;
  readonly terms: readonly Term[];
}

/** A title that is used so many days before or after a term belongs to it. */
const slack = 31;

/** The terms that the claims about one person give, office by office; the order of the evidence does not matter. */
export function stintsOf({ person, offices, deaths }: PersonEvidence): Stint[] {
  const byOffice = Map.groupBy(withBodies(offices), ({ office }) => office);
  const death = deathOf(person, deaths);
  const drafts: Draft[] = [];
  for (const [office, evidence] of [...byOffice].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = mostFrequent(evidence.map((one) => one.name))!;
    const sort = officeSort(name);
    // An epithet is no office, unless they were appointed to it.
    if (sort === 'none' && evidence.every(({ phase }) => phase === 'use' || phase === 'former')) continue;
    const terms = termsOf(evidence, death);
    if (terms.length > 0)
      drafts.push({
        office,
        body: bodyOf(name),
        single: sort === 'one' && !isBareOffice(name),
        forEver: posthumousWords.has(name.slice(0, name.indexOf(' ')).toLowerCase()),
        terms,
      });
  }
  closeByNextOffice(drafts);
  return drafts.map(({ office, single, terms }) => ({ person, office, single, terms }));
}

interface Draft {
  readonly office: string;
  readonly body: string | null;
  readonly single: boolean;
  readonly forEver: boolean;
  readonly terms: Term[];
}

function bodyOf(name: string): string | null {
  const at = name.indexOf(' of the ');
  return at < 0 ? null : name.slice(at + ' of the '.length).toLowerCase();
}

// "General Secretary" alone is the one office of theirs that is called so.
function withBodies(evidence: readonly OfficeEvidence[]): OfficeEvidence[] {
  const full = new Map<string, Map<string, OfficeEvidence>>();
  for (const one of evidence) {
    if (isBareOffice(one.name)) continue;
    const head = officeHead(one.name);
    const list = full.get(head) ?? new Map<string, OfficeEvidence>();
    list.set(one.office, one);
    full.set(head, list);
  }
  return evidence.map((one) => {
    if (!isBareOffice(one.name)) return one;
    const list = full.get(officeHead(one.name));
    if (list?.size !== 1) return one;
    const [{ office, name }] = list.values();
    return { ...one, office, name };
  });
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

function termsOf(evidence: readonly OfficeEvidence[], death: TermEnd | null): Term[] {
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
    (a, b) => width(a.time) - width(b.time) || (a.claims[0] < b.claims[0] ? -1 : 1),
  );
  const points: Point[] = [];
  for (const point of sorted) {
    const within = points.filter(
      (other) => (other.phase === 'end') === (point.phase === 'end') && holds(point.time, other.time),
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

const width = (time: Time): number => spanWidth(timeSpan(time));

function holds(outer: Time, inner: Time): boolean {
  const [a, b] = [timeSpan(outer), timeSpan(inner)];
  return a.first <= b.first && b.last <= a.last;
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
  const uses = evidence.toSorted(
    (a, b) => timeSpan(a.time).first - timeSpan(b.time).first || (a.claim < b.claim ? -1 : 1),
  );
  const ends = [...new Set([uses[0].claim, uses[uses.length - 1].claim])];
  return [{ ...newTerm(null), claims: ends }];
}

function deathOf(person: string, deaths: PersonEvidence['deaths']): TermEnd | null {
  const best = mostPrecise(deaths);
  return best && { time: { ...best.time, basis: 'inferred' }, claims: [], reason: 'death', death: person };
}

function mostPrecise(deaths: PersonEvidence['deaths']): PersonEvidence['deaths'][number] | null {
  let best: PersonEvidence['deaths'][number] | null = null;
  for (const death of deaths) {
    const by = best === null ? -1 : width(death.time) - width(best.time);
    if (best === null || by < 0 || (by === 0 && death.claim < best.claim)) best = death;
  }
  return best;
}

/** The claims that give the most precise date of someone's death, sorted. */
export function deathClaims({ deaths }: PersonEvidence): string[] {
  const best = mostPrecise(deaths);
  return deaths
    .filter(({ time }) => time.edtf === best?.time.edtf)
    .map(({ claim }) => claim)
    .sort();
}

function closeByDeath(term: Open, death: TermEnd): void {
  // What is bestowed on the dead does not end with their death.
  if (term.from === null || !startsAfter(term.from.time, death.time)) term.to = death;
}

function settled({ from, to, again, claims, uses }: Open): Term {
  const dated = uses.toSorted(
    (a, b) => timeSpan(a.time).first - timeSpan(b.time).first || (a.claim < b.claim ? -1 : 1),
  );
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

/** The last day on which claims have a person in a term. */
export const lastSeen = ({ from, again, attested }: Term): number =>
  Math.max(
    from ? timeSpan(from.time).first : Number.MIN_SAFE_INTEGER,
    ...again.map(({ time }) => timeSpan(time).first),
    attested ? timeSpan({ earliest: attested.last, latest: attested.last }).first : Number.MIN_SAFE_INTEGER,
  );

// Who begins in another office of the same body, where each has one holder, has left the one before.
function closeByNextOffice(drafts: readonly Draft[]): void {
  const single = drafts.filter(({ single, body, forEver }) => single && body !== null && !forEver);
  for (const draft of single)
    for (const [at, term] of draft.terms.entries()) {
      if (term.to !== null || at < draft.terms.length - 1) continue;
      const seen = lastSeen(term);
      const [next] = single
        .filter((other) => other !== draft && other.body === draft.body)
        .flatMap(({ terms }) => terms.flatMap(({ from }) => (from && timeSpan(from.time).first > seen ? [from] : [])))
        .sort((a, b) => timeSpan(a.time).first - timeSpan(b.time).first || (a.claims[0] < b.claims[0] ? -1 : 1));
      if (next)
        draft.terms[at] = {
          ...term,
          to: { time: { ...next.time, basis: 'inferred' }, claims: next.claims, reason: 'office' },
        };
    }
}

/** The id of a term: that of its person, its office and the least claim that is its own. */
export const tenureId = (person: string, office: string, term: Term): string =>
  idOf('tenure', person, office, term.claims[0] ?? null);
