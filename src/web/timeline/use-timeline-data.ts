import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { type Filter, overAllTime } from '../address/filter.ts';
import type { View } from '../address/view.ts';
import { timelineQuery } from '../api/queries.ts';
import type { Bin } from './columns.ts';
import type { Days } from './extent.ts';
import { mostMarks, tileQuery } from './tile-query.ts';
import { tilesOf } from './tiles.ts';
import { binsOf, countIn, joined, type TimelineData } from './timeline-data.ts';

/** Into so many bins all time is counted; each is then some days long. */
export const allBins = 1000;

/**
 * The events of a filter that a view needs, over the time around it, and how they lie over all time. The time of the
 * filter itself is left aside: what it leaves out is drawn too, under a veil. While what a view needs is on its way,
 * what was shown before stays; undefined before anything is known.
 */
export function useTimelineData(
  filter: Filter,
  limits: Days,
  view: View,
): { readonly data: TimelineData | undefined; readonly all: readonly Bin[] } {
  const wanted = overAllTime(filter);
  const whole = useQuery(timelineQuery(wanted, allBins));
  const all = useMemo(() => binsOf(whole.data), [whole.data]);
  const parts = useQueries({
    queries: tilesOf(limits, view).map((tile) => ({
      ...tileQuery(wanted, tile, countIn(all, tile.first, tile.last) <= mostMarks),
      enabled: whole.isSuccess,
    })),
  });
  const shown = useRef<{ stamp: string; data: TimelineData } | null>(null);
  const loaded = parts.map(({ data }) => data).filter((data) => data !== undefined);
  const stamp = parts.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  if (loaded.length === parts.length && shown.current?.stamp !== stamp) shown.current = { stamp, data: joined(loaded) };
  return { data: shown.current?.data, all };
}
