import type { Span } from '../../../model/index.ts';
import { rawOffset, type SetPassage } from '../passage-map.ts';
import { trimmed } from './word-steps.ts';

/** Words that a reader has chosen in a passage: as the passage sets them, and where they stand in the plain text. */
export interface Chosen extends Span {
  readonly passage: SetPassage;
  /** Offsets into the passage's text. */
  readonly within: Span;
  readonly words: string;
}

/** Chooses a stretch of a passage's text; null where there are no words in it. */
export function chosenIn(passage: SetPassage, stretch: Span): Chosen | null {
  const within = trimmed(passage.text, stretch);
  if (!within) return null;
  return {
    passage,
    within,
    words: passage.text.slice(within.start, within.end),
    start: rawOffset(passage, within.start),
    // The end of what is chosen is where its last character ends, not where the next begins.
    end: rawOffset(passage, within.end - 1) + 1,
  };
}

/** What the browser's selection chooses of passages; a selection over several chooses of the first. Null for nothing. */
export function chosenBy(selection: Selection | null, passages: readonly SetPassage[]): Chosen | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer: node, startOffset: start, endContainer, endOffset } = range;
  const item = node.parentElement?.closest<HTMLElement>('.passage-words')?.closest<HTMLElement>('[data-passage]');
  const passage = passages.find((one) => `${one.start}` === item?.dataset.passage);
  if (!passage || !(node instanceof Text)) return null;
  return chosenIn(passage, { start, end: endContainer === node ? endOffset : passage.text.length });
}
