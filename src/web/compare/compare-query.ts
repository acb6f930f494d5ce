import { queryOptions } from '@tanstack/react-query';
import type { ComparisonView } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** What differs between two captures: kept for a minute only, since it holds both texts. */
export const compareQuery = (before: string, after: string) =>
  queryOptions({
    queryKey: ['compare', before, after],
    queryFn: ({ signal }) => getJson<ComparisonView>('/compare', { before, after }, signal),
    gcTime: 60_000,
  });
