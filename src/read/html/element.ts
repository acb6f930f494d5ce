import type { PassageKind } from '../../model/index.ts';
import { pageWords } from '../lexicon.ts';

/** What an open element makes of the text inside it; most is taken over from the element around it. */
export interface Frame {
  readonly tag: string;
  /** Its text is not shown, or no text. */
  readonly hidden: boolean;
  /** It is furniture by its name or role. */
  readonly furniture: boolean;
  /** The number of the innermost element around it whose class or id is one of furniture; -1 for none. */
  readonly flag: number;
  readonly kind: PassageKind;
  readonly level: number | null;
  readonly link: boolean;
  /** Inside the main content, as the page marks it. */
  readonly main: boolean;
  /** Inside an element that a heading or footer may belong to other than the page: an article, a section, a quotation. */
  readonly section: boolean;
  readonly pre: boolean;
  /** Numbers of the innermost list, table row, cell, figure and quotation; -1 outside. */
  readonly list: number;
  readonly row: number;
  readonly cell: number;
  readonly figure: number;
  readonly quote: number;
}

/** The frame of a page before its first element. */
export const pageFrame: Frame = {
  tag: '',
  hidden: false,
  furniture: false,
  flag: -1,
  kind: 'paragraph',
  level: null,
  link: false,
  main: false,
  section: false,
  pre: false,
  list: -1,
  row: -1,
  cell: -1,
  figure: -1,
  quote: -1,
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const inline = words(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins del kbd mark nobr q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr img label input',
);
const unseen = words(
  'script style template noscript svg canvas iframe object embed audio video map math head title datalist rp',
);
const furniture = words('nav button select option textarea menu dialog label');
const furnitureRoles = words(
  'navigation banner contentinfo search dialog alertdialog menu menubar menuitem toolbar tablist button complementary alert status',
);
/** Elements that have no content. */
export const emptyTags = words('area base br col embed hr img input link meta param source track wbr');

/** Whether an element begins and ends a block of text. */
export const isBlock = (tag: string): boolean => !inline.has(tag);

/** Elements that the opening of another closes, where their closing tag is left out, up to the element that holds them. */
const closedBy: Record<string, readonly [closes: ReadonlySet<string>, within: ReadonlySet<string>]> = {
  li: [words('li p'), words('ul ol menu dir')],
  dt: [words('dt dd p'), words('dl')],
  dd: [words('dt dd p'), words('dl')],
  tr: [words('tr td th p'), words('table')],
  td: [words('td th p'), words('tr table')],
  th: [words('td th p'), words('tr table')],
  option: [words('option'), words('select')],
};
const closesParagraph = words(
  'address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
);

/** How many of the innermost open elements end where `tag` begins. */
export function impliedCloses(tag: string, open: readonly Frame[]): number {
  const rule = closedBy[tag];
  let count = 0;
  for (let i = open.length - 1; i >= 0 && open.length - i < 20; i--) {
    const { tag: inner } = open[i];
    if (rule !== undefined) {
      if (rule[1].has(inner)) break;
      if (rule[0].has(inner)) count = open.length - i;
    } else if (closesParagraph.has(tag) && inner === 'p') return open.length - i;
    else if (isBlock(inner)) break;
  }
  return count;
}

const cells = words('td th caption');
const tableTags = words('table tbody thead tfoot tr td th caption body html');
/** As many open elements as are looked through for the cell that a closing tag stands in. */
const reach = 64;

/** Whether a closing tag stands in a cell of a table and its element outside: it closes nothing then. */
export function isOutOfScope(tag: string, open: readonly Frame[]): boolean {
  if (tableTags.has(tag)) return false;
  for (let i = open.length - 1; i >= 0 && open.length - i < reach; i--) {
    if (open[i].tag === tag) return false;
    if (cells.has(open[i].tag)) return true;
  }
  return false;
}

/** The words of an element's class and id, in lower case: "nav-bar mainMenu" has nav, bar, main, menu. */
const nameWords = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** Whether an element's class or id is one of furniture, by a word of it or as a whole. */
function isFurnitureName(names: string): boolean {
  if (names === '') return false;
  if (
    names
      .toLowerCase()
      .split(/\s+/)
      .some((name) => pageWords.names.has(name))
  )
    return true;
  return nameWords(names).some((word) => pageWords.furniture.has(word));
}

const hasWord = (names: string, set: ReadonlySet<string>): boolean =>
  names !== '' &&
  names
    .toLowerCase()
    .split(/\s+/)
    .some((name) => set.has(name));

const hides = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** The frame of an element inside another. `number` is one that no other element of the page has. */
export function frameOf(tag: string, attributes: ReadonlyMap<string, string>, around: Frame, number: number): Frame {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.trim();
  const role = attributes.get('role')?.toLowerCase() ?? '';
  const style = attributes.get('style') ?? '';
  const isMain = tag === 'main' || tag === 'article' || role === 'main' || role === 'article';
  const hidden =
    around.hidden ||
    unseen.has(tag) ||
    attributes.has('hidden') ||
    (style !== '' && hides.test(style)) ||
    hasWord(names, pageWords.dropped);
  const pageEdge = (tag === 'header' || tag === 'footer') && !around.section;
  const named =
    !isMain && tag !== 'body' && tag !== 'html' && (isFurnitureName(names) || hasWord(names, pageWords.hidden));
  const heading = /^h([1-6])$/.exec(tag);
  const level =
    heading === null ? (role === 'heading' ? Number(attributes.get('aria-level') ?? 2) : null) : Number(heading[1]);
  const block = isBlock(tag);
  return {
    tag,
    hidden,
    furniture:
      around.furniture ||
      furniture.has(tag) ||
      furnitureRoles.has(role) ||
      pageEdge ||
      (tag === 'footer' && around.kind !== 'quotation'),
    flag: named ? number : around.flag,
    kind: level !== null ? 'heading' : kindOf(tag, names, around),
    level: level ?? (block && around.kind !== 'heading' ? null : around.level),
    link: around.link || tag === 'a',
    main: around.main || isMain,
    section: around.section || isMain || tag === 'section' || tag === 'blockquote' || tag === 'figure',
    pre: around.pre || tag === 'pre' || tag === 'xmp' || tag === 'listing',
    list: tag === 'ul' || tag === 'ol' || tag === 'dl' ? number : around.list,
    row: tag === 'tr' ? number : tag === 'table' ? -1 : around.row,
    cell: tag === 'td' || tag === 'th' ? number : tag === 'table' ? -1 : around.cell,
    figure: tag === 'figure' ? number : around.figure,
    quote: tag === 'blockquote' && around.quote < 0 ? number : around.quote,
  };
}

function kindOf(tag: string, names: string, around: Frame): PassageKind {
  if (tag === 'figcaption' || tag === 'caption' || hasWord(names, pageWords.caption)) return 'caption';
  if (tag === 'blockquote') return 'quotation';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return around.kind === 'quotation' ? 'quotation' : 'list-item';
  if (tag === 'td' || tag === 'th') return 'table-cell';
  if (tag === 'table') return 'paragraph';
  return around.kind;
}
