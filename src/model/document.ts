import type { Passage } from './passage.ts';
import type { SourceFields } from './source.ts';

/**
 * What reading gives of one capture: its plain text and the passages it is made of, in the order of the text.
 * `text` never changes after reading: all offsets point into it.
 */
export interface Document {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** What the document says of itself; absent fields are those it does not say. */
  readonly about: Partial<SourceFields>;
  /** The day the copy was taken, where the copy says so. */
  readonly retrieved: string | null;
  /** What was decided or guessed in reading that a user would want to know, a sentence each. */
  readonly notes: readonly string[];
}
