import { z } from 'zod';
import { ref } from './ref.ts';
import { time } from './time.ts';

/**
 * From what to what: `part`, from a body to the one it belongs to; `subordinate`, from a body to the one it is under;
 * `successor`, `renaming` and `merger`, from what was to what came of it; `split`, from one to several; `founding`, from
 * those who founded it (often nobody named) to it; `dissolution`, from it to nothing. `parent` is `part` the other way.
 */
export const relationKinds = [
  'parent',
  'part',
  'successor',
  'merger',
  'renaming',
  'subordinate',
  'split',
  'founding',
  'dissolution',
] as const;
export type RelationKind = (typeof relationKinds)[number];

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
    reason: z
      .enum(['stated', 'name'])
      .optional()
      .describe('name: no sentence says so, but the body is named as part of the other ("Bureau of the Committee")'),
    event: z.string().optional().describe('the event by which it came to be so'),
  })
  .readonly();
export type RelationRecord = z.infer<typeof relationRecord>;
