import type { SourceFields } from '../model/index.ts';
import type { Draft } from './draft.ts';

/** What a kind of file is read to: its plain text, the passages in the making, and what it says of itself. */
export interface CaptureText {
  readonly text: string;
  readonly drafts: Draft[];
  readonly about: Partial<SourceFields>;
  /** The day the copy was taken, where the copy says so. */
  readonly retrieved: string | null;
  readonly notes: readonly string[];
  /** Whether the text was read in stretches, without a look at its lines and words. */
  readonly coarse?: boolean;
}
