import type { Draft } from '../draft.ts';
import { isDateSpan } from './date-span.ts';
import { type Item, isHeading } from './item.ts';
import { isDivision, isYear } from './trait.ts';

/** The items of a page that are no furniture, with the headings that open a chapter on it. */
interface Page {
  readonly items: readonly Item[];
  readonly chapter: ReadonlySet<Item>;
}

/** Of the pages with headings, the share on which one stands last, from which on headings stand below what they head. */
const belowShare = 0.15;

const isOpener = (item: Item): boolean =>
  item.original || (isHeading(item) && (isDivision(item.trait) || isDateSpan(item.trait.content)));

// The headings of a page that open a chapter: those that running headers repeat or that are called one, those beside them,
// and where none is beside them the one at the top or the foot of the page.
function chapterOf(items: readonly Item[]): Set<Item> {
  const chapter = new Set<Item>();
  let openers = 0;
  for (let i = 0; i < items.length; i++) {
    if (!isHeading(items[i])) continue;
    let end = i;
    while (end < items.length && isHeading(items[end])) end++;
    const group = items.slice(i, end);
    if (group.some(isOpener)) for (const item of group) chapter.add(item);
    openers += group.filter(isOpener).length;
    i = end;
  }
  if (openers > 0 && chapter.size === openers)
    for (const edge of [items[0], items[items.length - 1]]) if (isHeading(edge)) chapter.add(edge);
  return chapter;
}

function pagesOf(items: readonly Item[]): Page[] {
  const pages: Item[][] = [];
  for (const item of items) {
    if (item.draft.kind === 'furniture') continue;
    const last = pages.at(-1);
    if (last !== undefined && last[0].block.page === item.block.page) last.push(item);
    else pages.push([item]);
  }
  return pages.map((own) => ({ items: own, chapter: chapterOf(own) }));
}

// Whether headings stand below what they head: the last thing on a page, where no printer leaves one that leads on.
function headsFromBelow(pages: readonly Page[]): boolean {
  const headed = pages.filter(({ items }) => items.some(isHeading));
  const below = headed.filter(({ items }) => isHeading(items[items.length - 1]) && !items.every(isHeading));
  return pages.length > 1 && below.length > 0 && below.length >= headed.length * belowShare;
}

const draftsOf = (items: readonly Item[]): Draft[] => items.map(({ draft }) => draft);

// Headings that follow each other stand one under the other, from a level on.
function nest(group: readonly Draft[], above: readonly Draft[], level: number): void {
  for (const [i, draft] of group.entries()) {
    draft.level = level + i;
    draft.above = [...above, ...group.slice(0, i)];
  }
}

// The groups of headings of a page that follow each other with nothing between, each by the index of its first.
function groupsOf({ items, chapter }: Page): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  let group: Draft[] | null = null;
  for (const [i, item] of items.entries()) {
    if (!isHeading(item) || chapter.has(item)) group = null;
    else if (group !== null) group.push(item.draft);
    else {
      group = [item.draft];
      groups.set(i, group);
    }
  }
  return groups;
}

// Whether nothing but captions, and its chapter's headings, stand on a page above its first heading.
const onlyCaptionsAbove = ({ items, chapter }: Page): boolean =>
  items
    .slice(
      0,
      items.findIndex((item) => isHeading(item) && !chapter.has(item)),
    )
    .every((item) => item.draft.kind === 'caption' || chapter.has(item));

/**
 * Gives the headings of a text set in pages their levels, and every passage the headings it stands under. Where headings stand
 * below what they head, the first group of them on a page heads it from the top, and a chapter begins with its page; so does
 * a group with nothing but captions above it in a book of pictures.
 */
export function laidOutline(items: readonly Item[], pictures: boolean): void {
  const pages = pagesOf(items);
  const depth = pages.reduce((most, { chapter }) => Math.max(most, chapter.size), 0);
  const fromBelow = headsFromBelow(pages);
  let chapter: readonly Draft[] = [];
  let section: readonly Draft[] = [];
  // Passages under the same headings share one list of them.
  let under: readonly Draft[] = [];
  for (const page of pages) {
    const opening = draftsOf(page.items.filter((item) => page.chapter.has(item)));
    nest(opening, [], 1);
    if (fromBelow && opening.length > 0) [chapter, section] = [opening, []];
    const groups = groupsOf(page);
    if (groups.size > 0 && (fromBelow || (pictures && onlyCaptionsAbove(page)))) [section] = groups.values();
    under = [...chapter, ...section];
    for (const [i, item] of page.items.entries()) {
      if (page.chapter.has(item)) {
        if (!fromBelow) [chapter, section] = [[...item.draft.above!, item.draft], []];
        under = [...chapter, ...section];
        continue;
      }
      const group = groups.get(i);
      if (group !== undefined) {
        nest(group, chapter, depth + 1);
        section = group;
        under = [...chapter, ...section];
      }
      if (!isHeading(item)) item.draft.above = under;
    }
  }
}

/** The same for a text set in lines without pages: the title at the top and headings in capitals stand over the rest. */
export function unpagedOutline(items: readonly Item[]): void {
  for (const [i, item] of items.entries())
    if (isHeading(item))
      item.draft.level = (i === 0 && !isYear(item.trait)) || item.trait.caps || isOpener(item) ? 1 : 2;
  outlineByOrder(items, () => false);
}

/**
 * Gives every passage the headings it stands under by order and level. Before an item that `ends` says begins something new
 * only those of the first level stay.
 */
export function outlineByOrder(items: readonly Item[], ends: (item: Item, over: Item) => boolean): void {
  let open: readonly Item[] = [];
  let above: readonly Draft[] = [];
  const set = (next: readonly Item[]): void => {
    open = next;
    above = draftsOf(next);
  };
  for (const item of items) {
    const over = open.at(-1);
    if (over !== undefined && ends(item, over)) set(open.filter(({ draft }) => draft.level === 1));
    if (!isHeading(item)) item.draft.above = above;
    else {
      set(open.filter(({ draft }) => draft.level! < item.draft.level!));
      item.draft.above = above;
      set([...open, item]);
    }
  }
}
