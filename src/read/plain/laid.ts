import { ordinals } from '../lexicon.ts';
import { beginsWithDate, beginsWithDay, isDateSpan } from './date-span.ts';
import { type Item, isHeading, makeHeading, makeItem } from './item.ts';
import { isDivision, isYear, namesThing } from './trait.ts';

/** The share of blocks that must be captions for a text to be that of a book of pictures. */
const captioned = 0.2;
/** The most words of a heading that is not written in capitals, and of one that is. */
const fewWords = 9;
const titleWords = 25;

/** The share of them that must stand beside each other. */
const groupedShare = 0.4;
/** Fewest entries of a chronology, and the share of a text's blocks that begin with a date where it is one. */
const fewestEntries = 4;
const datedShare = 0.6;

/** The most headings that follow each other without a text. */
const mostTitles = 4;

const looksTitled = ({ trait }: Item): boolean =>
  !trait.sentence && (trait.titled || trait.caps) && trait.words.length <= titleWords;

// Blocks in capitals are headings but where they name what a picture shows. A chapter's title may be such a name: on the page
// where a running header is first met, what stands at the top, at the foot or beside that is its title whatever it names.
function titlesOf(items: readonly Item[], small: ReadonlyMap<string, number>): Set<Item> {
  const titles = new Set<Item>();
  const pageOf = (item: Item | undefined): number => item?.block.page ?? -1;
  const opened = new Set(items.filter(({ original }) => original).map(pageOf));
  for (const [i, item] of items.entries()) {
    if (item.draft.kind !== 'paragraph') continue;
    const [before, after] = [items[i - 1], items[i + 1]];
    const beside =
      before?.original || after?.original || pageOf(before) !== pageOf(item) || pageOf(after) !== pageOf(item);
    const opens = opened.has(pageOf(item)) && beside && !isPersons(item);
    if (
      item.original ||
      isDivision(item.trait) ||
      isDateSpan(item.trait.content) ||
      (looksTitled(item) && (opens || !namesThing(item.trait, small)))
    )
      titles.add(item);
  }
  return titles;
}

// "Ada Wren, treasurer": of a person, even on the page that opens a chapter.
const isPersons = ({ trait }: Item): boolean => trait.words.length <= 4 || /^(?:\S+ ){1,3}\S+,/.test(trait.content);

// On a page of pictures with several titles apart from each other those inside it are captions, if one is at its edge.
function sparse(items: readonly Item[], titles: Set<Item>): void {
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to < items.length && items[to].block.page === items[from].block.page) to++;
    const page = items.slice(from, to).filter(({ draft }) => draft.kind !== 'furniture');
    const isEdge = (i: number): boolean => i === 0 || i === page.length - 1;
    const isInner = (i: number): boolean => {
      const [before, after] = [page[i - 1], page[i + 1]];
      return !isEdge(i) && !page[i].original && ![before, after].some((one) => one.trait.sentence || titles.has(one));
    };
    if (page.some((item, i) => isEdge(i) && titles.has(item)))
      for (const [i, item] of page.entries()) if (titles.has(item) && isInner(i)) titles.delete(item);
    from = to;
  }
}

/**
 * What the blocks of a text that was set in lines or pages are: sentences are paragraphs, titles headings, and what is neither
 * is a caption. Where captions are few, a short line over a paragraph is a heading too. `small` has the words of titles that
 * the text also writes small. A text without pages and with few captions has no pictures: its title is what stands at the top.
 * Tells whether it is a book of pictures.
 */
export function laidKinds(
  items: readonly Item[],
  small: ReadonlyMap<string, number>,
  paged: boolean,
): { pictures: boolean } {
  const titles = titlesOf(items, small);
  const rest = new Set(
    items.filter((item) => item.draft.kind === 'paragraph' && !titles.has(item) && !item.trait.sentence),
  );
  const pictures = rest.size >= items.length * captioned && besideEachOther(items, rest) >= rest.size * groupedShare;
  if (pictures) sparse(items, titles);
  for (const [i, item] of items.entries()) {
    if (titles.has(item)) makeHeading(item, 1);
    else if (item.draft.kind === 'paragraph' && !item.trait.sentence) {
      const below = items[i + 1];
      const over = below?.draft.kind === 'paragraph' && below.trait.sentence;
      const first = i === 0 && items.length > 1;
      if (isYear(item.trait) && over) makeHeading(item, 1);
      else if (!pictures && (over || (first && !paged)) && item.trait.words.length <= fewWords) makeHeading(item, 1);
      else if (pictures || paged) item.draft.kind = 'caption';
    }
  }
  listed(items);
  entries(items, pictures);
  points(items);
  quotations(items);
  return { pictures: pictures && paged };
}

// How many of the blocks that may be captions stand beside another: headings in small letters stand each over its text.
function besideEachOther(items: readonly Item[], rest: ReadonlySet<Item>): number {
  const shown = items.filter(({ draft }) => draft.kind !== 'furniture');
  return shown.filter((item, i) => rest.has(item) && (rest.has(shown[i - 1]) || rest.has(shown[i + 1]))).length;
}

const isDated = ({ trait, draft }: Item): boolean =>
  (draft.kind === 'paragraph' || draft.kind === 'caption') &&
  (beginsWithDate(trait.content) || beginsWithDay(trait.content));

// The entries of a chronology: blocks that begin with a date, if most do, or several one after the other where no pictures are.
function entries(items: readonly Item[], pictures: boolean): void {
  const shown = items.filter(({ draft }) => draft.kind !== 'furniture' && draft.kind !== 'heading');
  const all = shown.filter(isDated).length >= shown.length * datedShare;
  if (!all && pictures) return;
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to < items.length && isDated(items[to])) to++;
    if (to - from >= (all ? 1 : fewestEntries) && shown.length >= fewestEntries)
      for (const { draft } of items.slice(from, to)) draft.kind = 'list-item';
    from = to + 1;
  }
}

// Many titles one after the other, with nothing under them, are a list: of contents, of names, of works.
function listed(items: readonly Item[]): void {
  const isListed = (item: Item): boolean => isHeading(item) && !item.original && !isDivision(item.trait);
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to < items.length && isListed(items[to])) to++;
    if (to - from > mostTitles) for (const item of items.slice(from, to)) makeItem(item);
    from = to + 1;
  }
}

const isPoint = ({ trait, draft }: Item): boolean => !isHeading({ draft }) && /[,;]$/.test(trait.content);
const isCounted = ({ trait }: Item): boolean => ordinals.has(/^\p{L}+/u.exec(trait.content)?.[0].toLowerCase() ?? '');

// Points of an enumeration that a colon leads up to: they end in commas or semicolons but for the last, or are counted.
function points(items: readonly Item[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    if (!/[:：]$/.test(items[i].trait.content) || items[i].draft.kind !== 'paragraph') continue;
    let end = i + 1;
    while (end < items.length && isPoint(items[end])) end++;
    if (end > i + 1 && end < items.length && items[end].trait.sentence) end++;
    else while (end < items.length && isCounted(items[end])) end++;
    if (end - i < 3) continue;
    for (const { draft } of items.slice(i + 1, end)) if (draft.kind !== 'furniture') draft.kind = 'list-item';
    i = end - 1;
  }
}

const isName = ({ trait }: Item): boolean =>
  trait.words.length >= 2 &&
  trait.words.length <= 4 &&
  trait.length <= 40 &&
  trait.words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));

// A paragraph in a column of its own over a person's name alone is that person's words, if other blocks begin with the name.
function quotations(items: readonly Item[]): void {
  // The last line is taken to be half full.
  const measure = ({ trait, block }: Item): number => trait.length / (block.lines.length - 0.5);
  const columns = items.filter(({ block, draft }) => draft.kind === 'paragraph' && block.lines.length > 1).map(measure);
  const usual = columns.sort((a, b) => a - b)[Math.floor(columns.length * 0.75)] ?? 0;
  const signed: (readonly [said: Item, by: Item])[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const [said, by] = [items[i], items[i + 1]];
    if (said.draft.kind !== 'paragraph' || by.draft.kind !== 'caption' || said.block.page !== by.block.page) continue;
    if (isName(by) && said.block.lines.length > 2 && measure(said) <= usual * 0.8) signed.push([said, by]);
  }
  const names = new Set(signed.map(([, by]) => by.trait.content));
  const firsts = new Set([...names].map((name) => name.slice(0, name.indexOf(' '))));
  const begun = new Set<string>();
  for (const { trait } of names.size === 0 ? [] : items) {
    if (!firsts.has(trait.content.slice(0, trait.content.indexOf(' ')))) continue;
    const words = trait.content.split(' ', 5);
    for (let n = 2; n < words.length; n++)
      if (names.has(words.slice(0, n).join(' '))) begun.add(words.slice(0, n).join(' '));
  }
  for (const [said, by] of signed) {
    if (!begun.has(by.trait.content)) continue;
    for (const { draft } of [said, by]) {
      draft.kind = 'quotation';
      draft.voice = by.trait.content;
    }
  }
}
