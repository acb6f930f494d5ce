import { z } from 'zod';
import { eventRecord } from '../event.ts';
import { seriesRecord } from '../series.ts';

/** A series by itself: every number, with the meeting where it is told of. */
export const seriesView = seriesRecord.unwrap().extend({
  members: z.array(
    z.object({
      ordinal: z.number().int(),
      event: eventRecord.unwrap().pick({ id: true, title: true, time: true }).nullable(),
    }),
  ),
});
export type SeriesView = z.infer<typeof seriesView>;
