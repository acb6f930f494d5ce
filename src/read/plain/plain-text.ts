import { type Draft, draft } from '../draft.ts';
import { blocksOf } from './block.ts';
import { flowingKinds } from './flowing.ts';
import { type Item, itemOf } from './item.ts';
import { beginsItem } from './join.ts';
import { laidKinds, laidOutline } from './laid.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './line.ts';
import { isFurniture, traitOf } from './trait.ts';

/** The passages of a plain text in the making, and the title that stands over it, if one does. */
export function plainDrafts(text: string): { drafts: Draft[]; title: string | null } {
  const lines = linesOf(text);
  const layout = layoutOf(text, lines);
  const { blocks, wrapped } = blocksOf(text, lines, layout);
  const pageOf = (page: number): string | null => layout.labels?.[page] ?? null;

  const drafts: Draft[] = [];
  for (const i of layout.furniture)
    drafts.push(draft('furniture', [[lines[i].start, lines[i].end]], { page: pageOf(layout.page[i]) }));
  for (const [i, end] of layout.prefixes)
    drafts.push(draft('furniture', [[lines[i].start, end]], { page: pageOf(layout.page[i]) }));

  const items = blocks.map((block) => {
    const first = block.lines[0];
    const item = itemOf(block, traitOf(text, block), layout.originals.has(first), pageOf(block.page));
    if (isFurniture(item.trait)) item.draft.kind = 'furniture';
    else if (beginsItem(text, lines[first])) item.draft.kind = 'list-item';
    return item;
  });
  const laid = wrapped || layout.labels !== null;
  if (laid) {
    laidKinds(items);
    laidOutline(items);
  } else flowingKinds(items);
  for (const item of items) drafts.push(item.draft);
  return { drafts, title: titleOf(items) };
}

// The heading before the first paragraph: a later one is the title of a part.
function titleOf(items: readonly Item[]): string | null {
  const first = items.find(({ draft }) => draft.kind === 'heading' || draft.kind === 'paragraph');
  return first?.draft.kind === 'heading' ? first.trait.content : null;
}
