import { z } from 'zod';

export const findingKinds = [
  'contradiction',
  'imprecision',
  'missing-ordinal',
  'silence',
  'erasure',
  'anachronism',
  'calendar',
  'arithmetic',
  'title-drift',
  'single-source',
  'loaded-wording',
] as const;
export const findingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof findingKind>;

/** Something a careful critic would flag, in a sentence, and the claims it concerns. */
export const findingRecord = z
  .object({
    record: z.literal('finding'),
    id: z.string(),
    kind: findingKind,
    summary: z.string(),
    claims: z.array(z.string()),
    passages: z.array(z.string()).describe('ids of passages it concerns that no claim stands for'),
  })
  .readonly();
export type FindingRecord = z.infer<typeof findingRecord>;
