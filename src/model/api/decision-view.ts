import { z } from 'zod';
import { decisionRecord, verdict } from '../decision.ts';
import { ref } from '../ref.ts';

/** A decision with what became of it. */
export const decisionItem = decisionRecord.unwrap().extend({
  lost: z.boolean().describe('what it was about is no longer found'),
  undone: z.boolean(),
  now: z.array(ref).optional().describe('the events and names that what it was made on belongs to now'),
});
export type DecisionItem = z.infer<typeof decisionItem>;

/** What a caller sends to decide something; `on` are ids, from which the server makes selectors. */
export const decisionRequest = z.object({
  on: z.array(z.string()).min(1).max(1000),
  verdict,
  value: z.unknown().optional(),
  why: z.string().max(10_000).optional(),
  by: z.string().max(200).optional(),
});
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** What a decision brought about: its id, and the events and names that what it was made on belongs to now. */
export const decisionMade = z.object({ id: z.string(), now: z.array(ref) });
export type DecisionMade = z.infer<typeof decisionMade>;
