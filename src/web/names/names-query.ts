import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { EntityKind, EntityList } from '../../model/index.ts';
import { getJson } from '../api/client.ts';
import type { NameOrder } from './name-rooms.ts';

/** Into so many parts the time of the record is cut for the charts of a list. */
const bins = 60;
const pageSize = 100;

/** Who or what is named, of some kinds, in an order; of those with a name that has these words in it. */
export const namesQuery = (kinds: readonly EntityKind[], order: NameOrder, q: string) =>
  infiniteQueryOptions({
    queryKey: ['names', kinds.join(','), order, q],
    queryFn: ({ pageParam, signal }) =>
      getJson<EntityList>(
        '/entities',
        { kind: kinds.join(','), order, q, bins, limit: pageSize, after: pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
