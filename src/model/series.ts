import { z } from 'zod';

/** Meetings of one kind counted by ordinals. `event` is null for a number that is implied and not mentioned. */
export const seriesRecord = z
  .object({
    record: z.literal('series'),
    id: z.string(),
    name: z.string(),
    members: z.array(z.object({ ordinal: z.number().int(), event: z.string().nullable() })),
  })
  .readonly();
export type SeriesRecord = z.infer<typeof seriesRecord>;
