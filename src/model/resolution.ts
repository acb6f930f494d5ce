import { z } from 'zod';
import { ref } from './ref.ts';

/** What a meeting adopted, decided or amended, as its sources say. */
export const resolutionRecord = z
  .object({
    record: z.literal('resolution'),
    id: z.string(),
    meeting: ref,
    summary: z.string(),
    claims: z.array(z.string()),
  })
  .readonly();
export type ResolutionRecord = z.infer<typeof resolutionRecord>;
