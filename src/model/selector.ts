import { z } from 'zod';
import { idPrefixes } from './id.ts';

/**
 * Where a decision's object is to be found again after a rebuild: by what the sources say, never by a row.
 * A claim, passage or mention is found by capture and span; an event by one of its claims; an entity, office or
 * series by its kind and names.
 */
export const selector = z
  .object({
    record: z.enum(idPrefixes),
    kind: z.string().optional(),
    capture: z.string().optional(),
    start: z.number().int().optional(),
    end: z.number().int().optional(),
    names: z.array(z.string()).optional(),
  })
  .readonly();
export type Selector = z.infer<typeof selector>;
