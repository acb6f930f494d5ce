import type { EntityKind, EventKind, EventReason, NameKind, Time } from '../model/index.ts';
import type { ClaimPlace } from './block.ts';

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

/** Something that happened or is said to have, before its meeting and its place in a series are known. */
export interface ChronicleEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly time: Time | null;
  /** Of a meeting, what numbers it; null of all else. */
  readonly numbered: NumberedMeeting | null;
  /** The meeting it happened at, as most claims name it; null of a meeting. */
  readonly at: MeetingAt | null;
  /** Sorted by role and entity. */
  readonly participants: readonly Participant[];
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[];
  readonly reasons: readonly EventReason[];
}

/** A meeting as something else refers to it. */
export interface MeetingAt extends ClaimPlace {
  readonly bodyOrdinal: number | null;
}

/** What the sources say of the place of a meeting in a series. */
export interface NumberedMeeting {
  readonly call: string | null;
  readonly head: string;
  readonly family: string;
  readonly ordinal: number | null;
  readonly inaugural: boolean;
  /** The body, without its number, by what stands for it and as sources name it; null where none is told. */
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly bodyOrdinal: number | null;
  readonly renewed: boolean;
  /** The series as most claims name it; null for a meeting without number. */
  readonly series: string | null;
}
