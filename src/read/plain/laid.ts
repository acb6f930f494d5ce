import { ordinals } from '../lexicon.ts';
import { type Item, isHeading, makeHeading } from './item.ts';
import { isDivision, namesThing } from './trait.ts';

/** The share of blocks that must be captions for a text to be that of a book of pictures. */
const captioned = 0.2;
/** The most words of a heading that is not written in capitals, and of one that is. */
const fewWords = 9;
const titleWords = 25;

const isTitle = ({ original, trait }: Item): boolean =>
  original ||
  (!trait.sentence &&
    (isDivision(trait) || ((trait.titled || trait.caps) && trait.words.length <= titleWords && !namesThing(trait))));

/**
 * What the blocks of a text that was set in lines or pages are: sentences are paragraphs, titles headings, and what is neither
 * is a caption. Where captions are few, a short line over a paragraph is a heading too.
 */
export function laidKinds(items: readonly Item[]): void {
  const rest = new Set<Item>();
  for (const item of items) {
    if (item.draft.kind !== 'paragraph') continue;
    if (isTitle(item)) makeHeading(item, 1);
    else if (!item.trait.sentence) rest.add(item);
  }
  const pictures = rest.size >= items.length * captioned;
  for (const [i, item] of items.entries()) {
    if (!rest.has(item)) continue;
    const below = items[i + 1];
    const over = below?.draft.kind === 'paragraph' && below.trait.sentence;
    if (!pictures && over && item.trait.words.length <= fewWords) makeHeading(item, 1);
    else item.draft.kind = 'caption';
  }
  points(items);
  quotations(items);
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
  const measure = ({ trait, block }: Item): number => trait.length / block.lines.length;
  const columns = items.filter(({ block, draft }) => draft.kind === 'paragraph' && block.lines.length > 2).map(measure);
  const usual = columns.sort((a, b) => a - b)[columns.length >> 1] ?? 0;
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
