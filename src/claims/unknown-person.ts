import type { NameMention, Span } from '../model/index.ts';
import { type Argument, argument, unknownName } from './argument.ts';
import type { Sentence } from './assertion.ts';

/** Two to four words with capitals at items `[from, to)` as a person's name, which nothing else in the document shows to be one. */
export function personAt(
  { items, passage: { text } }: Pick<Sentence, 'items' | 'passage'>,
  from: number,
  to: number,
): Argument | null {
  if (from < 0 || to - from < 2 || to - from > 4) return null;
  for (let at = from; at < to; at++) if (items[at].sort !== 'word' || !items[at].isCapital) return null;
  const { start, end }: Span = { start: items[from].start, end: items[to - 1].end };
  const words = text.slice(start, end);
  const name: NameMention = { kind: 'person', start, end, text: words, name: words, basis: 'stated' };
  return argument(items, from, from, to - 1, name);
}

/** Words with capitals that no list of names has, as the person they are where only people can be meant; else the same. */
export function asPerson(one: Argument, sentence: Pick<Sentence, 'items' | 'passage'>): Argument {
  if (one.kind !== unknownName || one.name) return one;
  const person = personAt(sentence, one.from, one.last + 1);
  return person ? { ...person, preposition: one.preposition, tie: one.tie, joined: one.joined } : one;
}
