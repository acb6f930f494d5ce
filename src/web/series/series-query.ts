import { queryOptions } from '@tanstack/react-query';
import type { SeriesRecord, SeriesView } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** Every series of numbered meetings, those with most members told first. */
export const allSeriesQuery = queryOptions({
  queryKey: ['series'],
  queryFn: async ({ signal }) => (await getJson<{ items: SeriesRecord[] }>('/series', {}, signal)).items,
});

/** A series with the meetings that are told of. */
export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['series', id],
    queryFn: ({ signal }) => getJson<SeriesView>(`/series/${id}`, {}, signal),
  });
