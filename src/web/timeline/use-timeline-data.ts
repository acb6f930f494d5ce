import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dayNumber, dayOf } from '../../edtf/index.ts';
import type { TimelineView } from '../../model/index.ts';
import { type Filter, overAllTime } from '../address/filter.ts';
import type { View } from '../address/view.ts';
import { someEventsQuery, timelineQuery } from '../api/queries.ts';
import type { Bin } from './columns.ts';
import type { Days } from './extent.ts';
import { type Mark, marksOf } from './mark.ts';
import { tilesOf } from './tiles.ts';

/** What there is to draw: each event, or how many there are where they are too many. */
export type TimelineData =
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  | { readonly kind: 'bins'; readonly bins: readonly Bin[] };

/** Over all time; a bin is then some days long. */
export const allBins = 1000;
const tileBins = 600;
// More events than this in a tile are counted, not fetched.
const mostMarks = 1000;

const binsOf = (view: TimelineView | null | undefined): Bin[] =>
  view?.bins.map(({ from, to, count }) => ({ first: dayNumber(from), last: dayNumber(to), count })) ?? [];

const countIn = (bins: readonly Bin[], { first, last }: Days): number =>
  bins.reduce((sum, bin) => (bin.last >= first && bin.first <= last ? sum + bin.count : sum), 0);

/**
 * The events of a filter that a view needs, over the time around it; undefined while nothing is known. The time of the
 * filter itself is left aside: what it leaves out is drawn too, under a veil.
 */
export function useTimelineData(
  filter: Filter,
  limits: Days,
  view: View,
): { data?: TimelineData; all: readonly Bin[] } {
  const wanted = overAllTime(filter);
  const whole = useQuery(timelineQuery(wanted, allBins));
  const all = useMemo(() => binsOf(whole.data), [whole.data]);
  const tiles = tilesOf(limits, view);
  const parts = useQueries({
    queries: tiles.map((tile) => {
      const [from, to] = [dayOf(tile.first), dayOf(tile.last)];
      const isFew = countIn(all, tile) <= mostMarks;
      const query = isFew ? someEventsQuery(wanted, from, to, mostMarks) : timelineQuery(wanted, tileBins, from, to);
      return { ...query, enabled: whole.data !== undefined } as typeof query;
    }) as ReturnType<typeof someEventsQuery>[],
  });
  const loaded = parts.map(({ data }) => data as unknown as Awaited<PartData> | undefined);
  const stamp = parts.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp changes when the parts do
  const data = useMemo(() => (whole.data === undefined ? undefined : join(loaded, all)), [stamp, all, whole.data]);
  return data ? { data, all } : { all };
}

type PartData = Promise<{ items: Parameters<typeof marksOf>[0]; next: string | null } | TimelineView | null>;

function join(parts: readonly (Awaited<PartData> | undefined)[], all: readonly Bin[]): TimelineData {
  const isWhole = parts.every((part) => part && 'items' in part && part.next === null);
  if (isWhole)
    return { kind: 'marks', marks: marksOf(parts.flatMap((part) => (part && 'items' in part ? part.items : []))) };
  // Until every part is there, the coarse counts of all time stand in.
  const counts = parts.map((part) => (part && 'bins' in part ? binsOf(part) : null));
  if (counts.some((bins) => bins === null)) return { kind: 'bins', bins: all };
  return { kind: 'bins', bins: counts.flatMap((bins) => bins ?? []) };
}
