import { z } from 'zod';
import { ref } from './ref.ts';
import { time } from './time.ts';

const end = time
  .unwrap()
  .extend({ claims: z.array(z.string()) })
  .nullable();

/** A person in an office, from and to; null where no source states or implies that end. */
export const tenureRecord = z
  .object({
    record: z.literal('tenure'),
    id: z.string(),
    person: ref,
    office: ref,
    organisation: ref.nullable(),
    from: end,
    to: end,
    claims: z.array(z.string()),
  })
  .readonly();
export type TenureRecord = z.infer<typeof tenureRecord>;
