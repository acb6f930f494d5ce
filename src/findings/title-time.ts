import type { Time } from '../model/index.ts';
import { type Days, daysOf, timeWords } from './days.ts';
import { counted, type Found, found, type Witness } from './found.ts';
import type { ToldTenure } from './tenure-findings.ts';

/** A person called by the title of an office in a claim of a time. */
export interface TitleUse {
  readonly time: Time;
  readonly source: string;
  /** Whether the words mark the title as of another time: "the then", "former". */
  readonly marked: boolean;
  readonly witness: Witness;
}

// Sources run a little ahead of an election and lag behind a dismissal.
const lag = 62;

/**
 * Titles used for a time before the person first held the office, or after their last term ended, by what the sources tell
 * of their terms (all terms of one person in one office).
 */
export function titlesOutOfTime(terms: readonly ToldTenure[], uses: readonly TitleUse[]): Found[] {
  const [one] = terms;
  if (!one) return [];
  const plain = uses.flatMap((use) => {
    const days = daysOf(use.time);
    return days === null || use.marked ? [] : [{ ...use, days }];
  });
  const before = terms.every(({ from }) => from?.reason === 'stated') ? firstOf(terms) : null;
  const after = terms.every(({ to }) => to?.reason === 'stated') ? lastOf(terms) : null;
  return [
    ...report(
      one,
      plain.filter(({ days }) => before !== null && days.last + lag < before.days.first),
      before,
      false,
    ),
    ...report(
      one,
      plain.filter(({ days }) => after !== null && days.first > after.days.last + lag),
      after,
      true,
    ),
  ];
}

interface End {
  readonly time: Time;
  readonly days: Days;
  readonly witness: readonly Witness[];
}

const ends = (terms: readonly ToldTenure[], of: 'from' | 'to'): End[] =>
  terms.flatMap((term) => {
    const time = term[of]?.time;
    const days = time ? daysOf(time) : null;
    return time && days ? [{ time, days, witness: term.witnesses(1) }] : [];
  });

const firstOf = (terms: readonly ToldTenure[]): End | null =>
  ends(terms, 'from').sort((a, b) => a.days.first - b.days.first)[0] ?? null;

const lastOf = (terms: readonly ToldTenure[]): End | null =>
  ends(terms, 'to').sort((a, b) => b.days.last - a.days.last)[0] ?? null;

function report(
  { person, office }: ToldTenure,
  uses: readonly (TitleUse & { readonly days: Days })[],
  end: End | null,
  isAfter: boolean,
): Found[] {
  if (end === null || uses.length === 0) return [];
  const sorted = uses.toSorted((a, b) => a.days.first - b.days.first || (a.witness.start < b.witness.start ? -1 : 1));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const shown = isAfter ? last : first;
  const sources = new Set(sorted.map(({ source }) => source)).size;
  return [
    found({
      kind: 'anachronism',
      key: [isAfter ? 'title after' : 'title before', person.id, office.id],
      summary: `${person.name} is called ${office.name} for ${timeWords(shown.time.edtf)}, ${counted(sorted.length, 'time')} in ${counted(sources, 'source')}; these sources have ${isAfter ? 'the office end' : 'the office begin'} ${timeWords(end.time.edtf)}.`,
      about: [person, office],
      evidence: [...sorted.slice(0, 6).map(({ witness }) => witness), ...end.witness],
      confidence: 0.75,
      size: sorted.length,
      why: `The times of these passages lie ${isAfter ? 'after the end of the last term' : 'before the beginning of the first term'} that is told.`,
      innocent: [
        isAfter ? 'A title is often kept out of courtesy.' : 'A person is often called by the title known today.',
        'The source may not tell of an earlier or a later term.',
      ],
    }),
  ];
}
