import { z } from 'zod';
import { ref } from './ref.ts';
import { time } from './time.ts';

export const relationKinds = ['parent', 'part', 'successor', 'merger', 'renaming'] as const;

/** What one organisation is to another, and when it came to be so. */
export const relationRecord = z
  .object({
    record: z.literal('relation'),
    id: z.string(),
    kind: z.enum(relationKinds),
    from: z.array(ref),
    to: z.array(ref),
    time: time.nullable(),
    claims: z.array(z.string()),
  })
  .readonly();
export type RelationRecord = z.infer<typeof relationRecord>;
