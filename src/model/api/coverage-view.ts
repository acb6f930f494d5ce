import { z } from 'zod';
import { ref } from '../ref.ts';
import { usedOf } from './parts.ts';

/** What could not be used, by source: dated sentences, captions and names that no claim rests on. */
export const coverageItem = z.object({
  source: ref,
  dated: usedOf,
  captions: usedOf,
  names: usedOf,
  unused: z.array(
    z.object({
      kind: z.enum(['sentence', 'caption', 'name']),
      capture: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      text: z.string(),
    }),
  ),
});
export type CoverageItem = z.infer<typeof coverageItem>;
