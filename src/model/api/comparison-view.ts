import { z } from 'zod';
import { comparison } from '../comparison.ts';
import { ref } from '../ref.ts';

const comparedSide = z.object({
  capture: z.string(),
  source: ref,
  file: z.string(),
  retrieved: z.string().nullable(),
  issued: z.string().nullable(),
  language: z.string().nullable(),
});
export type ComparedSide = z.infer<typeof comparedSide>;

/** What differs between two captures, with what these are. */
export const comparisonView = comparison.unwrap().extend({ sides: z.tuple([comparedSide, comparedSide]) });
export type ComparisonView = z.infer<typeof comparisonView>;
