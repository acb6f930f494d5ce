import type { Time } from '../model/index.ts';

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
