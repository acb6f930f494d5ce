import { partCutOffs } from '../cut-off.ts';
import { type Draft, draft } from '../draft.ts';
import { isFurnitureLine, isOrnament } from '../furniture-line.ts';
import { markVoices } from '../voice.ts';
import { countWords } from '../words.ts';
import { blocksOf } from './block.ts';
import { flowingKinds } from './flowing.ts';
import { type Item, itemOf, makeHeading } from './item.ts';
import { laidKinds } from './laid.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './line.ts';
import { beginsItem } from './list-mark.ts';
import { laidOutline, unpagedOutline } from './outline.ts';
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
    if (item.trait.length <= 300 && (wrapped ? isOrnament : isFurnitureLine)(item.trait.content))
      item.draft.kind = 'furniture';
    else if (layout.rows.has(first)) item.draft.kind = 'table-cell';
    else if (beginsItem(text, lines[first])) item.draft.kind = 'list-item';
    return item;
  });
  loneDashes(items, text);
  numberedHeadings(items);
  const laid = wrapped || layout.labels !== null;
  if (laid && layout.labels === null) {
    laidKinds(items, smallWordsOf(text, items), false);
    unpagedOutline(items);
  } else if (laid) {
    const { pictures } = laidKinds(items, smallWordsOf(text, items), true);
    laidOutline(items, pictures);
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

// The words of titles that the text also writes small.
const smallWordsOf = (text: string, items: readonly Item[]): ReadonlyMap<string, number> =>
  countWords(text, new Set(items.flatMap(({ trait }) => capitalWords(trait))));

/** Most words of a heading with a number, written in capitals and not. */
const titleWords = 16;
const fewWords = 7;
/** Most lines of one. */
const fewLines = 3;

// A number before one short line over a paragraph, with no other number beside it, is a heading's.
function numberedHeadings(items: readonly Item[]): void {
  for (const [i, item] of items.entries()) {
    const [before, after] = [items[i - 1], items[i + 1]];
    if (item.draft.kind !== 'list-item' || !/^\d/.test(item.trait.content) || item.block.lines.length > fewLines)
      continue;
    if (before?.draft.kind === 'list-item' || after?.draft.kind !== 'paragraph' || !after.trait.sentence) continue;
    const { words, titled, caps, content } = item.trait;
    if (item.block.lines.length > 1 && !titled && !caps) continue;
    const isTitle = titled || caps ? words.length <= titleWords : words.length <= fewWords && !/[.,;]$/.test(content);
    if (isTitle && words.length > 1) makeHeading(item, 2);
  }
}

// A dash before one line alone is an ornament and makes no list.
function loneDashes(items: readonly Item[], text: string): void {
  for (const [i, { block, draft }] of items.entries()) {
    if (draft.kind !== 'list-item' || !/[-–—*·※]/.test(text[block.runs[0][0]])) continue;
    if (items[i - 1]?.draft.kind !== 'list-item' && items[i + 1]?.draft.kind !== 'list-item') draft.kind = 'paragraph';
  }
}
