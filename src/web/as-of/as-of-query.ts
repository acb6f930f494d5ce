import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AsOfView } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** Who held what, and which bodies there were, on a day. */
export const asOfQuery = (on: string) =>
  queryOptions({
    queryKey: ['as-of', on],
    queryFn: ({ signal }) => getJson<AsOfView>('/as-of', { on }, signal),
    placeholderData: keepPreviousData,
  });
