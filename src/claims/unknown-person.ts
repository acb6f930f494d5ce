import type { NameMention } from '../model/index.ts';
import { type Argument, argument, unknownName } from './argument.ts';
import type { Sentence } from './assertion.ts';
import type { Item } from './item.ts';

type Words = Pick<Sentence, 'items' | 'passage'>;

const isCapital = (item: Item | undefined): boolean => item?.sort === 'word' && item.isCapital;

/** All words with capitals from item `from` on as a person's name, which nothing else in the document shows to be one. */
export function personFrom(sentence: Words, from: number): Argument | null {
  let to = from;
  while (isCapital(sentence.items[to])) to++;
  return personAt(sentence, from, to);
}

// The same of items `[from, to)`: a name has two to four words.
function personAt({ items, passage: { text } }: Words, from: number, to: number): Argument | null {
  if (to - from < 2 || to - from > 4 || !items.slice(from, to).every(isCapital)) return null;
  const [{ start }, { end }] = [items[from], items[to - 1]];
  const words = text.slice(start, end);
  const name: NameMention = { kind: 'person', start, end, text: words, name: words, basis: 'stated' };
  return argument(items, from, from, to - 1, name);
}

/** Words with capitals that no list of names has, as the person they are where only people can be meant; else the same. */
export function asPerson(one: Argument, sentence: Words): Argument {
  if (one.kind !== unknownName || one.name) return one;
  const person = personAt(sentence, one.from, one.last + 1);
  return person ? { ...person, preposition: one.preposition, tie: one.tie, joined: one.joined } : one;
}
