import { z } from 'zod';
import { ref } from './ref.ts';
import { time } from './time.ts';

/**
 * What an end of a term rests on: `stated`, a source says so; otherwise it is concluded from the holder's `death`, from
 * another in the office before (`predecessor`) or after (`successor`), from the holder's next office in the same body
 * (`office`); `decided`, a person said so.
 */
export const tenureReasons = ['stated', 'death', 'predecessor', 'successor', 'office', 'decided'] as const;
export const tenureReason = z.enum(tenureReasons);
export type TenureReason = z.infer<typeof tenureReason>;

const timeWithClaims = time.unwrap().extend({ claims: z.array(z.string()) });
export const tenureEnd = timeWithClaims.extend({ reason: tenureReason.optional() }).nullable();
export type TenureEnd = z.infer<typeof tenureEnd>;

/** A person in an office, from and to; null where no source states or implies that end. */
export const tenureRecord = z
  .object({
    record: z.literal('tenure'),
    id: z.string(),
    person: ref,
    office: ref,
    organisation: ref.nullable(),
    from: tenureEnd,
    to: tenureEnd,
    claims: z
      .array(z.string())
      .describe('those that begin, renew or end the term, and the first and last that use the title'),
    again: z.array(timeWithClaims).optional().describe('re-elections within the term'),
    attested: z
      .object({ first: z.string(), last: z.string(), uses: z.number().int() })
      .optional()
      .describe(
        'the first and last day on which a source of the time calls them by the office, and how many claims do',
      ),
    single: z.boolean().optional().describe('whether the office is taken to have one holder at a time'),
  })
  .readonly();
export type TenureRecord = z.infer<typeof tenureRecord>;
