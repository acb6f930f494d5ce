import type { EntityKind, EventKind, NameKind, Time } from '../model/index.ts';

/** A name as documents give it: what kind of thing, and its fullest form. */
export interface NameKey {
  readonly kind: NameKind;
  readonly name: string;
}

/** Someone or something that the sources name, and every full form they name it by. */
export interface ChronicleEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly forms: readonly NameKey[];
}

/** Someone or something that had a part in an event, by role. */
export interface Participant {
  readonly entity: string;
  readonly role: string;
}

export interface ChronicleEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly time: Time | null;
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly participants: readonly Participant[];
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[];
}

/** Meetings counted by ordinals; `event` is null for a number that the others imply. */
export interface ChronicleSeries {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly ordinal: number; readonly event: string | null }[];
}

/** What the claims of all sources together record. All lists are sorted by id. */
export interface Chronicle {
  readonly entities: readonly ChronicleEntity[];
  readonly events: readonly ChronicleEvent[];
  readonly series: readonly ChronicleSeries[];
  /** Ids of claims that a person rejected: no event rests on them. */
  readonly rejected: readonly string[];
  /** Ids of decisions whose object is no longer found. */
  readonly lost: readonly string[];
}
