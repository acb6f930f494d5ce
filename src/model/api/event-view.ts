import { z } from 'zod';
import { eventRecord } from '../event.ts';
import { findingRecord } from '../finding.ts';
import { ref } from '../ref.ts';
import { claimItem } from './claim-view.ts';
import { decisionItem } from './decision-view.ts';
import { evidence } from './quotation.ts';

/** An event in a list: the record, up to three of the sentences behind it, and how many sources vouch for it. */
export const eventItem = eventRecord.unwrap().extend({
  evidence: z.array(evidence),
  sources: z.number().int(),
  findings: z.number().int(),
});
export type EventItem = z.infer<typeof eventItem>;

/** An event by itself: every claim, what a critic would flag in it, and its neighbours in a series. */
export const eventView = eventRecord.unwrap().extend({
  evidence: z.array(claimItem),
  sources: z.number().int(),
  findings: z.array(findingRecord.unwrap().pick({ id: true, kind: true, summary: true })),
  previous: z.object({ ordinal: z.number().int(), event: ref.nullable() }).nullable(),
  next: z.object({ ordinal: z.number().int(), event: ref.nullable() }).nullable(),
  decisions: z.array(decisionItem).describe('in force on it or on its claims, oldest first'),
});
export type EventView = z.infer<typeof eventView>;
