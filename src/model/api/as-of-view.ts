import { z } from 'zod';
import { tenureRecord } from '../tenure.ts';
import { time } from '../time.ts';

/** A day: the terms of office that may cover it, the bodies there were under the names they had, and when this changes. */
export const asOfView = z.object({
  on: z.string(),
  tenures: z.array(
    tenureRecord
      .unwrap()
      .extend({ certain: z.boolean().describe('whether both ends are known to lie beyond the day') }),
  ),
  bodies: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      since: time.nullable(),
      last: z.string().nullable().describe('the latest day of an event it has a part in'),
      parents: z.array(z.string()),
    }),
  ),
  changes: z.array(z.string()).describe('days, in order'),
});
export type AsOfView = z.infer<typeof asOfView>;
