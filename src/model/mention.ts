import { z } from 'zod';
import type { Span } from './span.ts';
import type { Basis } from './time.ts';

export const entityKinds = [
  'person',
  'organisation',
  'place',
  'office',
  'work',
  'plan',
  'campaign',
  'slogan',
  'doctrine',
  'object',
] as const;
export const entityKind = z.enum(entityKinds);
export type EntityKind = z.infer<typeof entityKind>;

export const nameKinds = [...entityKinds, 'meeting'] as const;
export type NameKind = (typeof nameKinds)[number];

export const mentionKinds = ['time', ...nameKinds] as const;
export type MentionKind = (typeof mentionKinds)[number];

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];

/** One reading of a date in one calendar, where an expression gives several. */
export interface CalendarReading {
  readonly calendar: string;
  readonly edtf: string;
}

/** A stretch of text that names a time, with its TIMEX3 and EDTF values; null where it has none. */
export interface TimeMention extends Span {
  readonly kind: 'time';
  readonly text: string;
  readonly type: TimexType;
  readonly value: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: Basis;
  /** TIMEX3's `mod` (START, MID, END, APPROX, BEFORE, AFTER …). */
  readonly mod?: string;
  /** Part of a name ("July 4 Joint Statement"), so not the date of what the sentence tells. */
  readonly inName?: true;
  /** Every calendar's own reading, where they disagree. */
  readonly readings?: readonly CalendarReading[];
  /** What the supplied part rests on: the stretch it was taken from, absent where it is the day of publication. */
  readonly from?: Span;
}

/**
 * A stretch of text that names something. `name` is the fullest form that the document supports: for "the Congress",
 * the name of the congress it speaks of. `basis` says whether that form stands here or was taken from around it.
 */
export interface NameMention extends Span {
  readonly kind: NameKind;
  readonly text: string;
  readonly name: string;
  readonly basis: Basis;
  /** Where `name` was taken from, when it does not stand here. */
  readonly from?: Span;
  /** How it points, where it is no name itself: "he", "the General Secretary", "the Congress". */
  readonly form?: 'pronoun' | 'title' | 'short';
  /** The number in a numbered series ("Seventh", "15th"). */
  readonly ordinal?: number;
  /** The series a numbered meeting belongs to ("Congress of the Workers' Party of Korea"). */
  readonly series?: string;
  /** The body that an office, organ or meeting belongs to. */
  readonly body?: string;
}

export type Mention = TimeMention | NameMention;
