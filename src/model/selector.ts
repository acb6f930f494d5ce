import { z } from 'zod';
import { idPrefixes } from './id.ts';

/**
 * Where a decision's object is to be found again after a rebuild: by what the sources say, never by a row.
 * A claim, passage or mention is found by capture and span; an event by one of its claims; an entity, office or
 * series by its kind and names. `start` and `end` are a Web Annotation's TextPositionSelector; `exact`, `prefix` and
 * `suffix` its TextQuoteSelector, by which chosen words are found again where the text has moved.
 */
export const selector = z
  .object({
    record: z.enum(idPrefixes),
    kind: z.string().optional(),
    capture: z.string().optional(),
    start: z.number().int().optional(),
    end: z.number().int().optional(),
    exact: z.string().optional().describe('the chosen words'),
    prefix: z.string().optional().describe('what stands before them'),
    suffix: z.string().optional().describe('what stands after them'),
    names: z.array(z.string()).optional().describe('of an event, what it was called: it is not found by that'),
  })
  .readonly();
export type Selector = z.infer<typeof selector>;
