import type { ClaimKind, EventKind, Modality, Time } from '../model/index.ts';
import type { Witness } from './found.ts';

/** A claim as a critic reads it. */
export interface ToldClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly capture: string;
  readonly source: string;
  /** Those who tell it together: the source, or the one whose words it repeats. */
  readonly voice: string;
  /** Who publishes that voice: the reports of one publisher or site are one. */
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly time: Time | null;
  readonly modality: Modality;
  readonly rule: string;
  /** Whether another date stands so near to what is dated that it may be the one that belongs to it. */
  readonly doubtful: boolean;
}

/** An event with all that its claims say of it. */
export interface ToldEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly time: Time | null;
  readonly ordinal: number | null;
  /** Whether anything beside its kind tells it from others. */
  readonly named: boolean;
  /** How many people, bodies, places and works have a part in it. */
  readonly things: number;
  /** Whether it is told by name who was there. */
  readonly attended: boolean;
  readonly claims: readonly ToldClaim[];
}

export const witnessOf = (
  { id, capture, start, end, time }: ToldClaim,
  says: string | null = time?.edtf ?? null,
): Witness => ({
  claim: id,
  capture,
  start,
  end,
  says,
});

/** By who tells it, what they say. */
export const byVoice = <T extends { readonly voice: string }>(claims: readonly T[]): Map<string, T[]> =>
  Map.groupBy(claims, ({ voice }) => voice);
