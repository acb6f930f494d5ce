import { z } from 'zod';
import { eventKind } from './claim.ts';
import { ref } from './ref.ts';
import { time } from './time.ts';

/**
 * What of an event is concluded: `meeting`, its time is that of the meeting it happened at; `only`, claims that do not
 * tell which occurrence they mean belong to it because it is the only one that fits; `once`, claims that date it apart
 * belong to it because such a thing happens once; `decided`, a person put it together; `dated`, a person gave its date.
 */
export const eventReasons = ['meeting', 'only', 'once', 'decided', 'dated'] as const;
export const eventReason = z.object({
  kind: z.enum(eventReasons),
  claims: z.array(z.string()).describe('the claims that it concerns'),
});
export type EventReason = z.infer<typeof eventReason>;

/**
 * Something that happened or is said to have: the claims about one occurrence.
 * `time` is the most precise date that no claim contradicts. The id is that of its least claim.
 */
export const eventRecord = z
  .object({
    record: z.literal('event'),
    id: z.string(),
    kind: eventKind,
    title: z.string(),
    time: time.nullable(),
    series: ref.optional(),
    ordinal: z.number().int().optional(),
    participants: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
    organisations: z.array(ref),
    places: z.array(ref),
    claims: z.array(z.string()),
    meeting: ref.optional().describe('the meeting it happened at'),
    reasons: z.array(eventReason).optional(),
  })
  .readonly();
export type EventRecord = z.infer<typeof eventRecord>;
