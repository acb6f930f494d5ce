import type { DateStretch, Holder, PassageMentions } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';

/** A piece of a sentence: a word, a mark, or a name or date taken whole. Offsets into the passage's text. */
export interface Item extends Span {
  readonly sort: 'word' | 'mark' | 'name' | 'date';
  /** In lower case; of a name or date, empty. */
  readonly word: string;
  readonly name: NameMention | null;
  readonly date: DateStretch | null;
  /** Of a person: the offices they are named with here. */
  readonly as?: readonly Holder[];
}

const piece = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Cuts a stretch of a passage, with its mentions, into items. Of names within names only the outermost is one. */
export function itemsOf(text: string, span: Span, { names, dates }: Pick<PassageMentions, 'names' | 'dates'>): Item[] {
  const chunks = outermost([
    ...names.map((name) => chunk(name, name, null)),
    ...dates.map((date) => chunk(date, null, date)),
  ]);
  const items: Item[] = [];
  let at = span.start;
  for (const one of chunks) {
    words(text, at, one.start, items);
    items.push(one);
    at = one.end;
  }
  words(text, at, span.end, items);
  return items;
}

const chunk = ({ start, end }: Span, name: NameMention | null, date: DateStretch | null): Item => ({
  sort: name ? 'name' : 'date',
  word: '',
  start,
  end,
  name,
  date,
});

function outermost(chunks: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const one of chunks.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || one.start >= kept[kept.length - 1].end) kept.push(one);
  return kept;
}

function words(text: string, start: number, end: number, items: Item[]): void {
  for (const match of text.slice(start, end).matchAll(piece)) {
    const from = start + match.index;
    const isWord = /[\p{L}\p{N}]/u.test(match[0]);
    items.push({
      sort: isWord ? 'word' : 'mark',
      word: match[0].toLowerCase().replaceAll('’', "'"),
      start: from,
      end: from + match[0].length,
      name: null,
      date: null,
    });
  }
}
