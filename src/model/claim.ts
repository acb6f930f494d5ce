import { z } from 'zod';
import type { NameKind } from './mention.ts';
import { ref } from './ref.ts';
import type { Span } from './span.ts';
import { type Basis, type Time, time } from './time.ts';

export const eventKinds = [
  'meeting',
  'appointment',
  'founding',
  'merger',
  'renaming',
  'dissolution',
  'appearance',
  'speech',
  'publication',
  'resolution',
  'construction',
  'test',
  'conflict',
  'agreement',
  'death',
  'birth',
  'disaster',
  'campaign',
  'plan',
  'award',
  'commemoration',
  'other',
] as const;
export const eventKind = z.enum(eventKinds);
export type EventKind = z.infer<typeof eventKind>;

/** A `depiction` shows something without dating it: a claim, never an event. */
export const claimKinds = [...eventKinds, 'depiction'] as const;
export const claimKind = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof claimKind>;

export const manners = ['narrated', 'captioned', 'quoted', 'reported'] as const;
export const manner = z.enum(manners);
export type Manner = z.infer<typeof manner>;

export const modalities = ['asserted', 'planned', 'denied'] as const;
export const modality = z.enum(modalities);
export type Modality = z.infer<typeof modality>;

/** Whether an appointment begins a term of office, ends it, or begins it again; absent where that is not said. */
export const phases = ['begin', 'end', 'again'] as const;
export const phase = z.enum(phases);
export type Phase = z.infer<typeof phase>;

/** An office that a person is named with: its full name, as of one holder, and the body it is held in. */
export interface HeldOffice extends Span {
  readonly text: string;
  readonly name: string;
  readonly body?: string;
  /** The text says that it is over. */
  readonly former?: true;
}

/** What fills a role: a mention, by its words and by the fullest name that its document gives it. */
export interface Filler extends Span {
  readonly kind: NameKind;
  readonly text: string;
  readonly name: string;
  /** Of a person: the offices they are named with here. */
  readonly as?: readonly HeldOffice[];
  /** Of an office or a meeting: the body it belongs to. */
  readonly body?: string;
  /** Of a numbered meeting. */
  readonly series?: string;
  readonly ordinal?: number;
  /** Of the name: absent where it stands here. */
  readonly basis?: Basis;
}

/** Who and what a claim is about, by role (`agent`, `participant`, `organisation`, `place`, `meeting`, `office` …). */
export type Roles = Readonly<Record<string, readonly Filler[]>>;

/** What one passage asserts, at the shortest quotation that supports it. */
export interface Claim extends Span {
  readonly id: string;
  readonly capture: string;
  /** Index of its passage in the document. */
  readonly passage: number;
  readonly quote: string;
  /** The stretches of the quotation that belong to the passage, where furniture stands between them. */
  readonly parts: readonly (readonly [number, number])[] | null;
  readonly kind: ClaimKind;
  readonly time: Time | null;
  /** The words that date it. */
  readonly dated: Span | null;
  readonly roles: Roles;
  /** What the claim's event is called, made from its roles in neutral words. */
  readonly title: string;
  readonly manner: Manner;
  readonly modality: Modality;
  readonly voice: string | null;
  readonly rule: string;
  /** Of an appointment. */
  readonly phase?: Phase;
  /** Of a speech, the words for what sort it was; of a resolution, what was adopted or decided. */
  readonly detail?: (Span & { readonly text: string }) | null;
  /** The number and the series, where it is about a numbered meeting. */
  readonly series: { readonly name: string; readonly ordinal: number } | null;
}

/** A claim's quotation is never longer than this, in UTF-16 code units. */
export const quoteLimit = 400;

export const claimRecord = z
  .object({
    record: z.literal('claim'),
    id: z.string(),
    capture: z.string(),
    file: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    parts: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
    quote: z.string(),
    kind: claimKind,
    time: time.nullable(),
    roles: z.record(z.string(), z.array(z.object({ text: z.string(), entity: ref.optional() }))),
    manner,
    modality,
    voice: z.string().nullable(),
    rule: z.string(),
  })
  .readonly();
export type ClaimRecord = z.infer<typeof claimRecord>;

/** Every filler of a claim, with its role. */
export function* fillersOf(claim: Pick<Claim, 'roles'>): Generator<readonly [role: string, filler: Filler]> {
  for (const role of Object.keys(claim.roles)) for (const filler of claim.roles[role]) yield [role, filler];
}
