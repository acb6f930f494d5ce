import { z } from 'zod';
import { type Time, time } from './time.ts';

/** A period that a document itself uses to divide its story; `first` and `last` are indices of its passages. */
export interface Era {
  readonly id: string;
  readonly title: string;
  readonly time: Time;
  readonly first: number;
  readonly last: number;
}

export const eraRecord = z
  .object({
    record: z.literal('era'),
    id: z.string(),
    capture: z.string(),
    title: z.string(),
    time,
    passages: z.tuple([z.string(), z.string()]).describe('ids of the first and the last passage it covers'),
  })
  .readonly();
export type EraRecord = z.infer<typeof eraRecord>;
