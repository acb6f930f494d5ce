import { queryOptions } from '@tanstack/react-query';
import type { Citation } from '../../model/index.ts';
import type { Sight } from '../address/sight.ts';
import { getJson } from '../api/client.ts';

/** What is cited: a claim or an event by its id, or a place in a source. */
export type Citable = string | Sight;

/** The citations of it: one of a claim or a place, one of each source of an event. */
export const citationsQuery = (cited: Citable) => {
  const query =
    typeof cited === 'string' ? { of: cited } : { capture: cited.capture, start: cited.start, end: cited.end };
  return queryOptions({
    queryKey: ['citations', query],
    queryFn: async ({ signal }) => (await getJson<{ items: Citation[] }>('/citations', query, signal)).items,
  });
};
