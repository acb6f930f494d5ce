import { dayNumber } from '../../edtf/index.ts';
import type { TimelineView } from '../../model/index.ts';
import type { Bin } from './columns.ts';
import { middleOf } from './extent.ts';
import type { Mark } from './mark.ts';

/** What there is to draw: each event, or how many there are where they are too many. */
export type TimelineData =
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  | { readonly kind: 'bins'; readonly bins: readonly Bin[] };

/** The server's counts as bins; none where nothing is dated. */
export const binsOf = (view: TimelineView | null | undefined): Bin[] =>
  view?.bins.map(({ from, to, count, bases }) => ({ first: dayNumber(from), last: dayNumber(to), count, bases })) ?? [];

/** How many events the bins count that touch the days from `first` to `last`. */
export const countIn = (bins: readonly Bin[], first: number, last: number): number =>
  bins.reduce((sum, bin) => (bin.last >= first && bin.first <= last ? sum + bin.count : sum), 0);

/** The data of neighbouring stretches as one: events where all are known, each once; otherwise counts. */
export function joined(parts: readonly TimelineData[]): TimelineData {
  if (parts.every((part) => part.kind === 'marks'))
    return {
      kind: 'marks',
      marks: [...new Map(parts.flatMap(({ marks }) => marks.map((mark) => [mark.id, mark]))).values()],
    };
  const counted = (mark: Mark): Bin => {
    const day = Math.floor(middleOf(mark.extent));
    return { first: day, last: day, count: 1, bases: { [mark.basis]: 1 } };
  };
  return { kind: 'bins', bins: parts.flatMap((part) => (part.kind === 'bins' ? part.bins : part.marks.map(counted))) };
}
