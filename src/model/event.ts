import { z } from 'zod';
import { eventKind } from './claim.ts';
import { ref } from './ref.ts';
import { time } from './time.ts';

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
  })
  .readonly();
export type EventRecord = z.infer<typeof eventRecord>;
