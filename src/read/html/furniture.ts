import { isFurnitureLine } from '../furniture-line.ts';
import type { PageBlock } from './block-text.ts';
import type { Page } from './page.ts';

/** An element whose class is one of furniture is none where it holds more than this share of the page's text. */
const mostOfPage = 0.4;
/** A list outside the main content is a menu where this share of its text is in links. */
const linkShare = 0.75;
/** The mean length of a menu's entries, in code units, at most. */
const entryLength = 40;
/** Fewest links of a menu in a cell, and the share of its text that is in links. */
const fewestLinks = 3;
const allLinked = 0.95;

// The elements whose class or id is to be believed.
function believed(page: Page): ReadonlySet<number> {
  const length = new Map<number, number>();
  let all = 0;
  for (const { text, frame } of page.blocks) {
    all += text.length;
    length.set(frame.flag, (length.get(frame.flag) ?? 0) + text.length);
  }
  // Inner elements have higher numbers than those around them.
  const numbers = [...page.flags.keys()].sort((a, b) => b - a);
  for (const flag of numbers) {
    const around = page.flags.get(flag)!;
    length.set(around, (length.get(around) ?? 0) + (length.get(flag) ?? 0));
  }
  const found = new Set<number>();
  for (const flag of numbers.reverse()) {
    const trusted = !page.holdMain.has(flag) && (length.get(flag) ?? 0) <= all * mostOfPage;
    if (trusted || found.has(page.flags.get(flag)!)) found.add(flag);
  }
  return found;
}

// The lists that are menus: outside the main content, of short entries, nearly all in links.
function menus(page: Page): ReadonlySet<number> {
  const lists = new Map<number, { entries: number; length: number; linked: number }>();
  for (const { text, frame, linked } of page.blocks) {
    if (frame.list < 0 || frame.main) continue;
    const list = lists.get(frame.list) ?? { entries: 0, length: 0, linked: 0 };
    lists.set(frame.list, {
      entries: list.entries + 1,
      length: list.length + text.length,
      linked: list.linked + linked,
    });
  }
  const isMenu = ({ entries, length, linked }: { entries: number; length: number; linked: number }): boolean =>
    entries > 1 && linked >= length * linkShare && length / entries <= (page.hasMain ? entryLength : entryLength / 2);
  return new Set([...lists].filter(([, list]) => isMenu(list)).map(([number]) => number));
}

// A cell of links alone, one a line: the menu beside the text of an old page.
const isMenuCell = ({ frame, text, linked }: PageBlock): boolean => {
  if (frame.kind !== 'table-cell' || frame.main || !text.includes('\n')) return false;
  const lines = text.split('\n');
  const length = text.length - lines.length + 1;
  return lines.length >= fewestLinks && linked >= length * allLinked && length <= lines.length * (entryLength / 2);
};

/** The blocks of a page that are furniture, by their index. A heading in the page's own header is none where it is the only first one. */
export function pageFurniture(page: Page): ReadonlySet<number> {
  const flags = believed(page);
  const lists = menus(page);
  const found = new Set<number>();
  const titled = page.blocks.some(({ frame }) => frame.level === 1 && !frame.furniture);
  const isTitle = ({ frame }: PageBlock): boolean => frame.level === 1 && !titled && !frame.link && frame.tag !== 'nav';
  for (const [i, block] of page.blocks.entries()) {
    const { frame, text } = block;
    if (isTitle(block)) continue;
    if (frame.furniture || flags.has(frame.flag) || lists.has(frame.list) || isMenuCell(block) || isFurnitureLine(text))
      found.add(i);
  }
  return found;
}
