import { listHeads, voiceCues } from '../lexicon.ts';
import { isVoiceHeading } from '../voice.ts';
import { beginsWithDate } from './date-span.ts';
import { type Item, makeHeading } from './item.ts';
import { outlineByOrder } from './outline.ts';
import { isDivision } from './trait.ts';

/** Longest line without a full stop that may be a heading, a title at the top excepted, in code units. */
const longest = 90;
/** From how many dated lines on under a title they are entries rather than its dates. */
const fewestEntries = 3;
/** From how many words on a line that is not in capitals is a caption rather than a heading. */
const manyWords = 12;

// Blank lines before a block beyond which something new begins.
const isWide = (item: Item, usual: number): boolean => item.block.gap > usual;

const isShort = (item: Item): boolean =>
  item.draft.kind === 'paragraph' && !item.trait.sentence && item.trait.length <= 200;

/**
 * What the lines of a text are that was not set in lines, as web pages, letters and press reports give it: a short line over a
 * paragraph is a heading, lines of titles are a list, a line that says who does what is a caption.
 */
export function flowingKinds(items: readonly Item[]): void {
  const shown = items.filter((item) => item.draft.kind !== 'furniture');
  const usual = usualGap(shown);
  for (let i = 0; i < shown.length; ) {
    if (!isShort(shown[i]) && !(i === 0 && isCriedTitle(shown))) {
      i++;
      continue;
    }
    let end = i + 1;
    // What stands before the first paragraph belongs to the title, however far apart it is set.
    while (end < shown.length && isShort(shown[end]) && (i === 0 || !isWide(shown[end], usual))) end++;
    const leads = end < shown.length && shown[end].draft.kind !== 'list-item' && !isShort(shown[end]);
    if (i === 0) titles(shown.slice(0, end), leads);
    else group(shown.slice(i, end), leads);
    i = end;
  }
  // A list ends where a wider gap begins something new, and with it what stands over it.
  outlineByOrder(shown, (item, over) => isListHead(over) && isWide(item, usual));
}

// A title that is a sentence or a call, over a line that is none: "Forward to new victories!", and the date below it.
const isCriedTitle = ([first, second]: readonly Item[]): boolean =>
  first.trait.length <= 100 && (first.trait.caseless || first.trait.titled) && second !== undefined && isShort(second);

function usualGap(items: readonly Item[]): number {
  const gaps = items
    .slice(1)
    .map((item) => item.block.gap)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

// Lines without a full stop at the top of a text: its title, and what belongs to that.
function titles(lines: readonly Item[], leads: boolean): void {
  const [title, ...rest] = lines;
  if (!leads && rest.length === 0) return;
  makeHeading(title, 1);
  const isChronology = rest.filter(isDate).length >= fewestEntries;
  for (const [i, item] of rest.entries()) {
    if (item.trait.content === title.trait.content) makeHeading(item, 1);
    else if (isCue(item)) makeHeading(item, 2);
    else if (isCaption(item)) item.draft.kind = 'caption';
    else if (isDate(item)) {
      if (isChronology) item.draft.kind = 'list-item';
    } else if (rest.length <= 3 || (leads && i === rest.length - 1)) makeHeading(item, 2);
    else item.draft.kind = 'list-item';
  }
}

// Lines without a full stop that follow each other further down; `leads` where a paragraph follows.
function group(lines: readonly Item[], leads: boolean): void {
  const [top] = lines;
  const lastLeads = leads && lines[lines.length - 1].trait.length <= longest;
  if (lines.length === 1) {
    // A longer line that ends no sentence has lost its full stop.
    if (isQuoted(top)) top.draft.kind = 'quotation';
    else if (lastLeads && !isDate(top) && !isCaption(top) && !isSalutation(top)) makeHeading(top, 2);
    return;
  }
  const heads = lines.map(
    (item, i) =>
      isListHead(item) ||
      isCue(item) ||
      isDivision(item.trait) ||
      (lastLeads && i === lines.length - 1 && !isDate(item)),
  );
  if (lines.length === 2 && lastLeads) heads[0] = !isCaption(top) && !isDate(top);
  if (lines.length < 3 && !heads.includes(true)) return;
  for (const [i, item] of lines.entries()) {
    if (isQuoted(item)) continue;
    if (heads[i]) makeHeading(item, 2);
    else item.draft.kind = isCaption(item) ? 'caption' : 'list-item';
  }
}

const isCaption = ({ trait }: Item): boolean =>
  !trait.titled && !trait.caps && !trait.caseless && trait.words.length >= manyWords && !beginsWithDate(trait.content);

// "Ada Wren's Works", "Songs": what titles are listed under.
const isListHead = ({ trait: { words, content } }: Item): boolean =>
  listHeads.has(words[words.length - 1].toLowerCase().replace(/[^\p{L}]/gu, '')) &&
  words.length <= 6 &&
  (words.length <= 2 || /[’']s?\s/.test(content));

// "Dear comrades": the beginning of a letter rather than a heading.
const isSalutation = ({ trait }: Item): boolean =>
  trait.words.length <= 7 && voiceCues.salutations.some((start) => trait.content.toLowerCase().startsWith(start));

// A line that says who speaks below it.
const isCue = ({ trait }: Item): boolean => isVoiceHeading(trait.content);

// A line that stands in quotation marks from end to end: a slogan, or somebody's words set apart.
const isQuoted = ({ trait }: Item): boolean => /^[<＜《〈“"『「'‘].*[>＞》〉”"』」'’][.!]?$/u.test(trait.content);

// A line that is a date and little else: of a letter, or of a report.
const isDate = ({ trait }: Item): boolean =>
  trait.words.length <= 8 &&
  /(?:^|\D)(?:1[5-9]|20)\d\d(?:$|\D)/.test(trait.content) &&
  /^[\s\-–—(]*(?:\p{L}+\.?\s+)?\d|^주체/u.test(trait.content);
