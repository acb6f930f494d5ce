import { partCutOffs } from '../cut-off.ts';
import { type Draft, draft } from '../draft.ts';
import { isFurnitureLine } from '../furniture-line.ts';
import { markVoices } from '../voice.ts';
import { countWords } from '../words.ts';
import { blocksOf } from './block.ts';
import { flowingKinds } from './flowing.ts';
import { type Item, itemOf } from './item.ts';
import { laidKinds } from './laid.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './line.ts';
import { beginsItem } from './list-mark.ts';
import { laidOutline } from './outline.ts';
import { capitalWords, traitOf } from './trait.ts';

/** The passages of a plain text, in the making. */
export function plainDrafts(text: string): Draft[] {
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
    if (item.trait.length <= 300 && isFurnitureLine(item.trait.content)) item.draft.kind = 'furniture';
    else if (layout.rows.has(first)) item.draft.kind = 'table-cell';
    else if (beginsItem(text, lines[first])) item.draft.kind = 'list-item';
    return item;
  });
  loneDashes(items, text);
  const laid = wrapped || layout.labels !== null;
  if (laid) {
    const wanted = new Set(items.flatMap(({ trait }) => capitalWords(trait)));
    laidKinds(items, countWords(text, wanted));
    laidOutline(items);
  } else flowingKinds(items);
  markVoices(
    text,
    items.map(({ draft }) => draft),
  );
  return drafts.concat(
    partCutOffs(
      text,
      items.map(({ draft }) => draft),
    ),
  );
}

// A dash before one line alone is an ornament and makes no list.
function loneDashes(items: readonly Item[], text: string): void {
  for (const [i, { block, draft }] of items.entries()) {
    if (draft.kind !== 'list-item' || !/[-–—*·※]/.test(text[block.runs[0][0]])) continue;
    if (items[i - 1]?.draft.kind !== 'list-item' && items[i + 1]?.draft.kind !== 'list-item') draft.kind = 'paragraph';
  }
}
