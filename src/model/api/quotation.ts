import { z } from 'zod';
import { ref } from '../ref.ts';
import { span } from './parts.ts';

/** A quotation as one reads it, lines and pages made whole; `dated` are offsets into it, null where only the context dates it. */
export const quoteReading = z.object({ text: z.string(), dated: span.nullable() });
export type QuoteReading = z.infer<typeof quoteReading>;

/** The sentence that vouches for something: its words, how it writes the date, and where it stands. */
export const evidence = z.object({
  claim: z.string(),
  quote: z.string(),
  dated: z.string().nullable().describe('the words that date it, null where only the context does'),
  source: ref,
  capture: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  parts: z.array(span).optional(),
  page: z.string().nullable(),
  language: z.string().nullable().describe('of the source'),
  reading: quoteReading,
});
export type Evidence = z.infer<typeof evidence>;

/** Words of a source, cited in the forms that writers need. */
export const citation = z.object({
  quote: z.string(),
  source: ref,
  chicago: z.string().describe('a note after the Chicago Manual of Style'),
  bibtex: z.string(),
  csl: z.record(z.string(), z.unknown()).describe('an item of CSL-JSON'),
});
export type Citation = z.infer<typeof citation>;
