import { z } from 'zod';
import { ref } from './ref.ts';

/** What a meeting adopted, decided or amended: in the source's own words, in quotation marks, or a neutral label. */
export const resolutionRecord = z
  .object({
    record: z.literal('resolution'),
    id: z.string(),
    meeting: ref,
    summary: z.string(),
    claims: z.array(z.string()),
    event: z.string().optional().describe('the event that the adoption is'),
  })
  .readonly();
export type ResolutionRecord = z.infer<typeof resolutionRecord>;
