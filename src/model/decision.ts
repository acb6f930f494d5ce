import { z } from 'zod';
import { selector } from './selector.ts';

export const verdicts = [
  'accept',
  'reject',
  'merge',
  'split',
  'rename',
  'edit',
  'dismiss',
  'note',
  'claim',
  'undo',
] as const;
export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;

/** What a person decided: on what, by whom, when (RFC 3339, UTC) and why. Never changed once made, only undone. */
export const decisionRecord = z
  .object({
    record: z.literal('decision'),
    id: z.string(),
    on: z.array(selector),
    verdict,
    value: z.unknown().optional().describe('the new name, the edited fields, the id of the decision undone'),
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
  })
  .readonly();
export type DecisionRecord = z.infer<typeof decisionRecord>;
