import { z } from 'zod';

/** One retrieved copy of a source. `file` is the path as it was added, with `/`; a row of a file ends in `#LINE`. */
export const captureRecord = z
  .object({
    id: z.string(),
    file: z.string(),
    sha256: z.string().describe('of the bytes, hexadecimal'),
    mediaType: z.string(),
    retrieved: z.string().nullable().describe('the day the copy was taken, YYYY-MM-DD'),
  })
  .readonly();
export type CaptureRecord = z.infer<typeof captureRecord>;

/** What is known of a work as published; null where nothing says. */
export const sourceFields = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  language: z.string().nullable().describe('BCP 47'),
  issued: z.string().nullable().describe('EDTF; the day of publication'),
  address: z.string().nullable().describe('its canonical URL'),
});
export type SourceFields = z.infer<typeof sourceFields>;

/** A work as published, with the copies of it that the project holds, in the order they were retrieved. */
export const sourceRecord = sourceFields
  .extend({ record: z.literal('source'), id: z.string(), captures: z.array(captureRecord) })
  .readonly();
export type SourceRecord = z.infer<typeof sourceRecord>;
