import type { Draft } from '../draft.ts';
import { ordinals } from '../lexicon.ts';
import { type Item, makeHeading } from './item.ts';
import { isDivision, namesThing } from './trait.ts';

/** The share of blocks that must be captions for a text to be that of a book of pictures. */
const captioned = 0.2;
/** The most words of a heading that is not written in capitals. */
const fewWords = 9;

const isTitle = (item: Item): boolean =>
  item.original ||
  (!item.trait.sentence &&
    (isDivision(item.trait) ||
      ((item.trait.titled || item.trait.caps) && item.trait.words.length <= 25 && !namesThing(item.trait))));

/**
 * What the blocks of a text that was set in lines or pages are: sentences are paragraphs, titles headings, and what is neither
 * is a caption. Where captions are few, a short line over a paragraph is a heading too.
 */
export function laidKinds(items: readonly Item[]): void {
  const rest: Item[] = [];
  for (const item of items) {
    if (item.draft.kind !== 'paragraph') continue;
    if (isTitle(item)) makeHeading(item, 1);
    else if (!item.trait.sentence) rest.push(item);
  }
  const pictures = rest.length >= items.length * captioned;
  for (const [i, item] of items.entries()) {
    if (!rest.includes(item)) continue;
    const over = items[i + 1]?.draft.kind === 'paragraph' && items[i + 1].trait.sentence;
    if (!pictures && over && item.trait.words.length <= fewWords) makeHeading(item, 1);
    else item.draft.kind = 'caption';
  }
  points(items);
  quotations(items);
}

// Points of an enumeration that a colon leads up to: they end in commas or semicolons but for the last, or are counted.
function points(items: readonly Item[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    if (!/[:：]$/.test(items[i].trait.content) || items[i].draft.kind !== 'paragraph') continue;
    const first = i + 1;
    let end = first;
    while (end < items.length && /[,;]$/.test(items[end].trait.content)) end++;
    if (end > first && end < items.length && items[end].trait.sentence) end++;
    else
      while (
        end < items.length &&
        ordinals.has(items[end].trait.words[0]?.toLowerCase().replace(/[^\p{L}]/gu, '') ?? '')
      )
        end++;
    if (end - first < 2) continue;
    for (const item of items.slice(first, end)) if (item.draft.kind !== 'furniture') item.draft.kind = 'list-item';
  }
}

// A paragraph in a column of its own over a person's name alone is that person's words.
function quotations(items: readonly Item[]): void {
  const measure = (item: Item): number => item.trait.length / item.block.lines.length;
  const columns = items.filter(({ block, draft }) => draft.kind === 'paragraph' && block.lines.length > 2).map(measure);
  const usual = columns.sort((a, b) => a - b)[columns.length >> 1] ?? 0;
  for (let i = 0; i + 1 < items.length; i++) {
    const [said, by] = [items[i], items[i + 1]];
    if (said.draft.kind !== 'paragraph' || by.draft.kind !== 'caption' || said.block.page !== by.block.page) continue;
    if (!isName(by) || said.block.lines.length < 3 || measure(said) > usual * 0.8) continue;
    const known = items.some((other) => other !== by && other.trait.content.startsWith(`${by.trait.content} `));
    if (!known) continue;
    for (const { draft } of [said, by]) {
      draft.kind = 'quotation';
      draft.voice = by.trait.content;
    }
  }
}

const isName = ({ trait }: Item): boolean =>
  trait.words.length >= 2 &&
  trait.words.length <= 4 &&
  trait.length <= 40 &&
  trait.words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));

/** Gives headings their levels, and every passage the headings it stands under. */
export function laidOutline(items: readonly Item[]): void {
  const pages = pagesOf(items);
  const openers = pages.map((page) =>
    page.filter((item) => item.original || (isHeading(item) && isDivision(item.trait))),
  );
  const chapters = pages.map((page, i) => chapterOf(page, openers[i]));
  const depth = Math.max(0, ...chapters.map((chapter) => chapter.length));
  const album = headsFromBelow(pages);
  let chapter: readonly Draft[] = [];
  let section: readonly Draft[] = [];
  for (const [i, page] of pages.entries()) {
    if (chapters[i].length > 0) {
      chapters[i].forEach((item, level) => {
        item.draft.level = level + 1;
        item.draft.above = chapters[i].slice(0, level).map((one) => one.draft);
      });
      if (album || page[0] === chapters[i][0]) {
        chapter = chapters[i].map((item) => item.draft);
        section = [];
      }
    }
    const own = page.filter((item) => isHeading(item) && !chapters[i].includes(item));
    // On a page whose heading stands after what it heads, the first group of headings heads it all from the top.
    if (album && own.length > 0) section = groupAt(page, own, page.indexOf(own[0]));
    for (const [k, item] of page.entries()) {
      if (chapters[i].includes(item)) {
        if (!album) {
          chapter = chapters[i].filter((one) => page.indexOf(one) <= k).map((one) => one.draft);
          section = [];
        }
        continue;
      }
      if (!isHeading(item)) {
        item.draft.above = [...chapter, ...section];
        continue;
      }
      const group = groupAt(page, own, k);
      const place = group.indexOf(item.draft);
      item.draft.level = depth + 1 + place;
      item.draft.above = [...chapter, ...group.slice(0, place)];
      section = group.slice(0, place + 1);
      if (album) section = group;
    }
  }
}

const isHeading = (item: Item): boolean => item.draft.kind === 'heading';

// The headings that follow each other without anything between, of which the one at `at` is one.
function groupAt(page: readonly Item[], own: readonly Item[], at: number): readonly Draft[] {
  let from = at;
  let to = at;
  while (from > 0 && own.includes(page[from - 1])) from--;
  while (to + 1 < page.length && own.includes(page[to + 1])) to++;
  return page.slice(from, to + 1).map((item) => item.draft);
}

function pagesOf(items: readonly Item[]): Item[][] {
  const pages: Item[][] = [];
  for (const item of items) {
    if (item.draft.kind === 'furniture') continue;
    const last = pages.at(-1);
    if (last !== undefined && last[0].block.page === item.block.page) last.push(item);
    else pages.push([item]);
  }
  return pages;
}

// The headings of a page that open a chapter: those that running headers repeat or that are called one, those beside them,
// and where none is beside them the one at the top or the foot of the page.
function chapterOf(page: readonly Item[], openers: readonly Item[]): readonly Item[] {
  if (openers.length === 0) return [];
  const chapter = new Set(openers);
  for (const opener of openers)
    for (const step of [-1, 1])
      for (let i = page.indexOf(opener) + step; page[i] !== undefined && isHeading(page[i]); i += step)
        chapter.add(page[i]);
  if (chapter.size === openers.length)
    for (const edge of [page[0], page[page.length - 1]]) if (isHeading(edge)) chapter.add(edge);
  return page.filter((item) => chapter.has(item));
}

// Whether headings stand below what they head: the last thing on a page, where no printer leaves one that leads on.
function headsFromBelow(pages: readonly (readonly Item[])[]): boolean {
  const headed = pages.filter((page) => page.length > 1 && page.some(isHeading));
  const below = headed.filter((page) => isHeading(page[page.length - 1]) && !isHeading(page[0]));
  return pages.length > 1 && below.length > 0 && below.length >= headed.length * 0.15;
}
