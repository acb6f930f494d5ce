import type { IndexedClaim } from './claim-index.ts';
import type { Cluster } from './cluster.ts';
import { joinClaims } from './cluster.ts';
import { traitsOf } from './likeness.ts';
import { type MeetingName, meetingName } from './meeting-name.ts';
import { anyTime, spanWidth, type TimeSpan, timeSpan } from './time-span.ts';

/** What a claim about a meeting says of which one it was. */
export interface MeetingClaim {
  readonly claim: IndexedClaim;
  readonly name: MeetingName;
  readonly span: TimeSpan;
}

/** A meeting that claims tell of, with what numbers it. */
export interface MeetingCluster extends Cluster {
  readonly ordinal: number | null;
  readonly bodyOrdinal: number | null;
  readonly inaugural: boolean;
  /** From the first to the last day that its claims give it, and the days of the most precise of them. */
  hull: TimeSpan;
  narrow: TimeSpan;
}

/** A body elected anew counts its meetings from one again: the same number so many days apart is another meeting. */
const daysToAnother = 3 * 366;

/** Reads what claims of a block of meetings are about. */
const meetingClaims = (claims: readonly IndexedClaim[]): MeetingClaim[] =>
  claims
    .map((claim) => ({ claim, name: meetingName(claim.roles.meeting[0]), span: timeSpan(claim.time) }))
    .sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last || (a.claim.id < b.claim.id ? -1 : 1));

/**
 * Joins the claims about meetings of one family under one body. A numbered meeting is one whatever its dates: where they
 * differ, that is for the critic; but a body that is elected anew counts anew, so without the body's number the same
 * number years apart is another meeting. A meeting without number is the numbered one of its date, where there is one.
 */
export function joinMeetings(claims: readonly IndexedClaim[]): readonly MeetingCluster[] {
  const told = meetingClaims(claims);
  const asserted = told.filter(({ claim }) => claim.modality === 'asserted');
  const meetings = new Meetings();
  const isPlaced = ({ name }: MeetingClaim) =>
    name.bodyOrdinal !== null || (!name.renewed && (name.body !== null || !name.generic));
  const numbered = asserted.filter(({ name }) => name.ordinal !== null);
  for (const one of numbered) if (isPlaced(one)) meetings.put(meetings.numbered(one) ?? meetings.found(one), one);
  meetings.putByDate(numbered.filter((one) => !isPlaced(one)));
  const others = asserted.filter(({ name }) => name.ordinal === null);
  for (const one of others) if (one.name.inaugural) meetings.put(meetings.inaugural() ?? meetings.found(one), one);
  const unknown = others.filter((one) => !one.name.inaugural && !meetings.putWithNumbered(one));
  const rest = joinClaims(
    unknown.map(({ claim }) => claim),
    { once: false, undated: true },
  );
  const clusters = [...meetings.all, ...rest.map(unnumbered)];
  for (const one of told) if (one.claim.modality !== 'asserted') putPlanned(one, clusters);
  return clusters;
}

const unnumbered = (cluster: Cluster): MeetingCluster => ({
  ...cluster,
  ordinal: null,
  bodyOrdinal: null,
  inaugural: false,
  hull: cluster.span,
  narrow: cluster.span,
});

const near = (a: TimeSpan, b: TimeSpan, days: number): boolean => a.first - days <= b.last && b.first - days <= a.last;

function add(cluster: MeetingCluster, { claim, span }: MeetingClaim, only: boolean): void {
  cluster.claims.push(claim);
  if (only) cluster.only.push(claim.id);
  if (claim.time === null) return;
  const { hull, narrow } = cluster;
  cluster.hull =
    hull === anyTime ? span : { first: Math.min(hull.first, span.first), last: Math.max(hull.last, span.last) };
  if (spanWidth(span) < spanWidth(narrow)) cluster.narrow = span;
}

// What is planned or denied of a meeting belongs to it where its number or its date says which.
function putPlanned(one: MeetingClaim, clusters: readonly MeetingCluster[]): void {
  const { ordinal, bodyOrdinal } = one.name;
  const fits = clusters.filter(
    (cluster) =>
      (ordinal === null || cluster.ordinal === ordinal) &&
      (bodyOrdinal === null || cluster.bodyOrdinal === null || cluster.bodyOrdinal === bodyOrdinal) &&
      near(cluster.hull, one.span, ordinal === null ? 0 : daysToAnother),
  );
  if (fits.length === 1) add(fits[0], one, false);
}

class Meetings {
  readonly all: MeetingCluster[] = [];
  readonly #byNumber = new Map<string, MeetingCluster>();
  #inaugural: MeetingCluster | null = null;

  numbered({ name }: MeetingClaim): MeetingCluster | undefined {
    return this.#byNumber.get(`${name.bodyOrdinal}#${name.ordinal}`);
  }

  inaugural(): MeetingCluster | null {
    return this.#inaugural;
  }

  found({ name, span, claim }: MeetingClaim): MeetingCluster {
    const { ordinal, bodyOrdinal, inaugural } = name;
    const cluster: MeetingCluster = {
      claims: [],
      span,
      traits: traitsOf(claim),
      only: [],
      ordinal,
      bodyOrdinal,
      inaugural: inaugural && ordinal === null,
      hull: anyTime,
      narrow: anyTime,
    };
    this.all.push(cluster);
    if (cluster.inaugural) this.#inaugural = cluster;
    else this.#byNumber.set(`${bodyOrdinal}#${ordinal}`, cluster);
    return cluster;
  }

  put(cluster: MeetingCluster, one: MeetingClaim): void {
    add(cluster, one, false);
  }

  /** Those of which only the number and the date tell which meeting they mean; sorted by date, undated ones last. */
  putByDate(told: readonly MeetingClaim[]): void {
    const dated = told.filter(({ claim }) => claim.time !== null);
    const byOrdinal = Map.groupBy(this.all, ({ ordinal }) => ordinal);
    for (const one of dated.toSorted((a, b) => spanWidth(a.span) - spanWidth(b.span))) {
      const candidates = byOrdinal.get(one.name.ordinal) ?? [];
      const meeting = candidates.filter((cluster) => near(cluster.hull, one.span, 0));
      const fits = meeting.length
        ? meeting
        : candidates.filter((cluster) => near(cluster.hull, one.span, daysToAnother));
      if (fits.length === 1) this.put(fits[0], one);
      else byOrdinal.set(one.name.ordinal, [...candidates, this.#another(one)]);
    }
    for (const one of told) {
      if (one.claim.time !== null) continue;
      const candidates = byOrdinal.get(one.name.ordinal) ?? [];
      if (candidates.length === 1) add(candidates[0], one, candidates[0].claims[0]?.time != null);
      else {
        const undated = candidates.find(({ hull }) => hull === anyTime);
        if (undated) this.put(undated, one);
        else byOrdinal.set(one.name.ordinal, [...candidates, this.#another(one)]);
      }
    }
  }

  #another(one: MeetingClaim): MeetingCluster {
    const cluster = this.found(one);
    this.put(cluster, one);
    return cluster;
  }

  /** Whether a meeting told without number is one that others number: the only one of its date. */
  putWithNumbered(one: MeetingClaim): boolean {
    if (one.claim.time === null) return false;
    const { bodyOrdinal } = one.name;
    const fits = this.all.filter(
      (cluster) =>
        near(cluster.narrow, one.span, 0) &&
        (bodyOrdinal === null || cluster.bodyOrdinal === null || cluster.bodyOrdinal === bodyOrdinal),
    );
    if (fits.length !== 1) return false;
    add(fits[0], one, true);
    return true;
  }
}
