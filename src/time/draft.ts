import type { DateParts, Stated } from './expression.ts';
import type { Meaning } from './families/index.ts';

/** A part of a match on its way to an expression: the tokens it covers, and what they mean. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

/** "4 and 5 May" are two days of one month; "4 and 3 May" are not. */
export function isAscending(drafts: readonly Draft[]): boolean {
  let last = 0;
  for (const { meaning } of drafts) {
    const { stated } = meaning;
    if (stated.kind !== 'date') return true;
    const { day, month } = stated.parts;
    if (day === undefined) return true;
    if (day <= last && month === undefined) return false;
    last = day;
  }
  return true;
}

/** Gives every part of a match what is written once for all: "499-493 BC", "1915-17", "the 18th and 19th centuries". */
export function share(drafts: Draft[]): void {
  const last = drafts[drafts.length - 1].meaning.stated;
  const first = drafts[0].meaning.stated;
  if (last.kind !== 'date' || first.kind !== 'date') return;
  const { year } = first.parts;
  for (const [at, draft] of drafts.entries()) {
    const { stated, implied } = draft.meaning;
    if (stated.kind !== 'date') continue;
    if (last.parts.bce && (stated.parts.year ?? stated.parts.century) !== undefined)
      drafts[at] = withParts(draft, stated, { bce: true });
    else if (at > 0 && year !== undefined && implied?.year !== undefined)
      drafts[at] = withParts(draft, stated, { year: Math.floor(year / 100) * 100 + (implied.year % 100) });
  }
}

function withParts(draft: Draft, stated: Extract<Stated, { kind: 'date' }>, parts: DateParts): Draft {
  const { implied: _, ...meaning } = draft.meaning;
  return { ...draft, meaning: { ...meaning, stated: { ...stated, parts: { ...stated.parts, ...parts } } } };
}
