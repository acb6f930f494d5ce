import { boundsOf } from '../edtf/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import { type Term, termOf } from './term-told.ts';

/** The most items between the brackets behind a name: two dates, and the name in another script. */
const most = 16;
/** The years of a life, fewest and most; those of an office are mostly fewer. */
const shortest = 16;
const longest = 115;

/**
 * That somebody was born and died, by the dates in brackets behind the name: "N. (3 May 1921 – 5 June 1980)". Years alone
 * may be those of an office: they are of a life where the sentence goes on to say what N. was, or that N. was born.
 */
export const livesTold = (sentence: Sentence): Assertion[] =>
  sentence.all.flatMap((argument) => {
    const { items } = sentence;
    const open = argument.last + 1;
    if (argument.name?.kind !== 'person' || items[open]?.word !== '(') return [];
    let close = open + 1;
    while (close < open + most && items[close] && items[close].word !== ')') close++;
    if (items[close]?.word !== ')') return [];
    const dates = items.slice(open + 1, close).filter(({ date }) => date !== null);
    const life = dates.length === 1 ? termOf(dates[0]) : null;
    return life && isLife(life, items, close + 1) ? told(argument, life, sentence, items[close].end) : [];
  });

function isLife({ begin, end }: Term, items: Sentence['items'], next: number): boolean {
  if (!begin?.edtf || !end?.edtf) return false;
  const length = yearOf(end.edtf, 'latest') - yearOf(begin.edtf, 'earliest');
  if (!(length >= shortest && length <= longest)) return false;
  if (begin.edtf.length > 4 || end.edtf.length > 4) return true;
  const [first, second] = [items[next], items[next + 1]];
  return (first?.in.be && second?.in.indefinite) || (first?.sort === 'mark' && second?.word === 'born');
}

const yearOf = (edtf: string, end: 'earliest' | 'latest'): number => Number(boundsOf(edtf)[end]?.slice(0, 4));

const told = (argument: Argument, { begin, end }: Term, { segment }: Sentence, close: number): Assertion[] =>
  (['birth', 'death'] as const).flatMap((kind) => {
    const date = kind === 'birth' ? begin : end;
    return date === null
      ? []
      : [
          {
            ...plainly,
            kind,
            date,
            given: [argument],
            words: { start: argument.start, end: close },
            rule: `${segment.kind}.${kind}.life`,
          },
        ];
  });
