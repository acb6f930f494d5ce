import type { TenureReason, Time } from '../model/index.ts';
import { timeSpan } from './time-span.ts';

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

/** The last day, as a number, on which claims have a person in a term. */
export const lastSeen = ({ from, again, attested }: Term): number =>
  Math.max(
    from ? timeSpan(from.time).first : Number.MIN_SAFE_INTEGER,
    ...again.map(({ time }) => timeSpan(time).first),
    attested ? timeSpan({ earliest: attested.last, latest: attested.last }).first : Number.MIN_SAFE_INTEGER,
  );
