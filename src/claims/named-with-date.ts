import { thing, unknownName } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { termInName } from './name-date.ts';

/** What a name tells by standing with a date: a plan with its years. */
export function namesWithDates({ items, all, segment, times }: Sentence, { byMention }: ClaimLexicon): Assertion[] {
  return all.flatMap((argument): Assertion[] => {
    const frame = argument.name && byMention.get(argument.name.kind);
    if (!frame) return [];
    const next = items.slice(argument.at + 1, argument.at + 4);
    const near = next.find((item) => item.date);
    const isNear = near && next.slice(0, next.indexOf(near)).every((item) => item.sort !== 'name');
    const date = termInName(argument, times) ?? (isNear ? near.date : null);
    if (!date) return [];
    return [
      {
        ...plainly,
        kind: frame.kind,
        date,
        given: [argument],
        words: { start: argument.start, end: Math.max(argument.end, date.end) },
        rule: `${segment.kind}.${frame.kind}.named`,
      },
    ];
  });
}

/** "the 2004 north-south agreement": an agreement with its date in front. */
export function pactsWithDates({ items, all, segment }: Sentence, { pacts }: ClaimLexicon): Assertion[] {
  return all.flatMap((argument): Assertion[] => {
    const { from, at, last, name, kind, modifies } = argument;
    const noun = name ? name.name : kind === thing || kind === unknownName ? items[last].word : kind;
    if (modifies || (name && name.kind !== 'work') || !pacts.has(noun.toLowerCase().slice(noun.lastIndexOf(' ') + 1)))
      return [];
    const date = items[from].date ?? items[from + 1]?.date ?? null;
    if (date?.basis !== 'stated' || from + 1 >= at) return [];
    return [
      {
        ...plainly,
        kind: 'agreement',
        date,
        given: [argument],
        words: { start: date.start, end: argument.end },
        rule: `${segment.kind}.agreement.dated`,
      },
    ];
  });
}

// "Theses on the Question (May 1964)", "… in Our Country (May 1964)": where the words of a title end that its name leaves out.
function titleEnd(items: Sentence['items'], at: number): number {
  let next = at + 1;
  while (next < at + 9 && items[next]?.sort === 'word' && (items[next].isCapital || items[next].in.function)) next++;
  return next;
}

/** An entry that is a work with its date: "The Rural Question (May 1964)", "May 2018: Declaration of Veld". */
export function worksWithDates({ items, all, segment, predicates }: Sentence, { pacts }: ClaimLexicon): Assertion[] {
  if (predicates.some(({ group }) => group !== null)) return [];
  return all.flatMap((argument): Assertion[] => {
    const { at, from, name } = argument;
    if (name?.kind !== 'work' || argument.modifies || argument.preposition !== null) return [];
    const open = titleEnd(items, at);
    const inBrackets = items[open]?.word === '(' ? items[open + 1]?.date : null;
    const opening = from === 1 || (from === 2 && items[1].sort === 'mark') ? items[0].date : null;
    const date = inBrackets ?? opening ?? null;
    if (!date) return [];
    const isPact = name.name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => pacts.has(word));
    const kind = isPact ? 'agreement' : 'publication';
    return [
      {
        ...plainly,
        kind,
        date,
        given: [argument],
        words: { start: Math.min(argument.start, date.start), end: Math.max(argument.end, date.end) },
        rule: `${segment.kind}.${kind}.named`,
      },
    ];
  });
}
