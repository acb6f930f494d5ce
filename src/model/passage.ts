import { z } from 'zod';
import type { Span } from './span.ts';

export const passageKinds = [
  'heading',
  'paragraph',
  'caption',
  'list-item',
  'quotation',
  'table-cell',
  'furniture',
] as const;
export const passageKind = z.enum(passageKinds);
export type PassageKind = z.infer<typeof passageKind>;

/**
 * A stretch of a capture's plain text.
 * `runs` are the raw stretches it is made of, in order; furniture that stands between them is left out.
 * `text` is what a reader would read: line breaks and words split over lines made whole, glued words parted.
 * `pieces` leads from `text` back to the plain text: triples of (offset in `text`, raw offset, length); each is a
 * stretch that is the same in both, and what lies between two was supplied (a space) or left out (a line break).
 */
export interface Passage {
  readonly kind: PassageKind;
  readonly runs: readonly (readonly [start: number, end: number])[];
  readonly text: string;
  readonly pieces: Int32Array;
  /** Of a heading: 1 is the highest. Null elsewhere. */
  readonly level: number | null;
  /** The page it begins on, as the document numbers it, or counted from 1 where it only breaks; null without pages. */
  readonly page: string | null;
  /** Indices into the document's passages of the headings above it, outermost first. */
  readonly headings: readonly number[];
  /** Who speaks: null for the source itself, otherwise a name ("editor", "letter", a person). */
  readonly voice: string | null;
}

/** The raw stretch from a passage's first run to its last. */
export const passageSpan = (passage: Passage): Span => ({
  start: passage.runs[0][0],
  end: passage.runs[passage.runs.length - 1][1],
});

export const passageRecord = z
  .object({
    record: z.literal('passage'),
    id: z.string(),
    capture: z.string(),
    kind: passageKind,
    voice: z.string().nullable(),
    runs: z.array(z.tuple([z.number().int(), z.number().int()])),
    page: z.string().optional(),
    headings: z.array(z.string()).describe('the text of the headings above it, outermost first'),
    text: z.string(),
  })
  .readonly();
export type PassageRecord = z.infer<typeof passageRecord>;
