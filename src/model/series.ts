import { z } from 'zod';

/**
 * Why meetings that sources do not count together stand in one series: `succession`, the body changed its name and the
 * numbers go on; `title`, the members' title changed and the numbers go on; `inaugural`, an unnumbered first one;
 * `placed`, a body that is elected anew is not numbered, and the dates tell which one it was; `decided`, a person did it.
 */
export const seriesReasons = ['succession', 'title', 'inaugural', 'placed', 'decided'] as const;
export type SeriesReasonKind = (typeof seriesReasons)[number];

export const seriesReason = z.object({
  kind: z.enum(seriesReasons),
  ordinals: z.array(z.number().int()).describe('the members that it concerns'),
  names: z.array(z.string()).describe('the series, bodies or titles that it joins'),
  events: z.array(z.string()).describe('events that it rests on'),
});
export type SeriesReason = z.infer<typeof seriesReason>;

/** Meetings of one kind counted by ordinals. `event` is null for a number that is implied and not mentioned. */
export const seriesRecord = z
  .object({
    record: z.literal('series'),
    id: z.string(),
    name: z.string(),
    members: z.array(z.object({ ordinal: z.number().int(), event: z.string().nullable() })),
    proposed: z.array(seriesReason).optional().describe('why it holds more than its sources count together'),
  })
  .readonly();
export type SeriesRecord = z.infer<typeof seriesRecord>;
