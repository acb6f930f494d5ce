import { type Draft, draft } from '../draft.ts';
import type { Block } from './block.ts';
import type { Trait } from './trait.ts';

/** A block with what its wording shows and the passage it becomes. */
export interface Item {
  readonly block: Block;
  readonly trait: Trait;
  readonly draft: Draft;
  /** Whether a running header repeats it. */
  readonly original: boolean;
}

/** A block as a paragraph, until it is found to be something else. */
export const itemOf = (block: Block, trait: Trait, original: boolean, page: string | null): Item => ({
  block,
  trait,
  draft: draft('paragraph', block.runs, { page }),
  original,
});

/** Makes an item a heading. */
export function makeHeading(item: Item, level: number): void {
  item.draft.kind = 'heading';
  item.draft.level = level;
}

/** Makes what was taken for a heading an item of a list. */
export function makeItem(item: Item): void {
  item.draft.kind = 'list-item';
  item.draft.level = null;
}

/** Whether an item is a heading. */
export const isHeading = ({ draft }: Pick<Item, 'draft'>): boolean => draft.kind === 'heading';
