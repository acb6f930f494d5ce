import { queryOptions } from '@tanstack/react-query';
import { dayOf } from '../../edtf/index.ts';
import type { TimelineMark, TimelineView } from '../../model/index.ts';
import { type Filter, queryOf } from '../address/filter.ts';
import { getJson } from '../api/client.ts';
import { marksOf } from './mark.ts';
import type { Tile } from './tiles.ts';
import { binsOf, type TimelineData } from './timeline-data.ts';

const bins = 600;
/** More events than this in a tile are counted, not fetched. */
export const mostMarks = 1000;

/** What a tile holds of a filter: its events where they are `few`, otherwise their counts. */
export const tileQuery = (filter: Filter, tile: Tile, few: boolean) => {
  const span = { ...queryOf(filter), from: dayOf(tile.first), to: dayOf(tile.last) };
  return queryOptions({
    queryKey: ['tile', span, few],
    queryFn: async ({ signal }): Promise<TimelineData> => {
      if (few) {
        const { items, total } = await getJson<{ items: TimelineMark[]; total: number }>(
          '/timeline/marks',
          { ...span, limit: mostMarks },
          signal,
        );
        if (total <= items.length) return { kind: 'marks', marks: marksOf(items) };
      }
      return { kind: 'bins', bins: binsOf(await getJson<TimelineView | null>('/timeline', { ...span, bins }, signal)) };
    },
  });
};
