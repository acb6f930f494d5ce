import { z } from 'zod';
import { eventKind } from '../claim.ts';
import { eventRecord } from '../event.ts';
import { basis, time } from '../time.ts';

/** How many events fall into each stretch of time; an event counts where its earliest day falls. */
export const timelineView = z.object({
  from: z.string(),
  to: z.string(),
  bins: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      count: z.number().int(),
      kinds: z.partialRecord(eventKind, z.number().int()),
      bases: z.partialRecord(basis, z.number().int()).describe('how the dates of these are known'),
    }),
  ),
});
export type TimelineView = z.infer<typeof timelineView>;

/** An event as no more than a timeline draws. */
export const timelineMark = eventRecord.unwrap().pick({ id: true, kind: true, title: true }).extend({ time });
export type TimelineMark = z.infer<typeof timelineMark>;
