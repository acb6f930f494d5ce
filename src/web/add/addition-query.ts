import { queryOptions } from '@tanstack/react-query';
import type { AdditionView } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

const everyMs = 500;

/** Whether more is to come of it. */
export const isUnderWay = ({ state }: AdditionView): boolean => state === 'receiving' || state === 'reading';

/** The addition begun last since the program was started, asked for again and again while it is read; null for none. */
export const lastAdditionQuery = queryOptions({
  queryKey: ['additions'],
  queryFn: async ({ signal }) => {
    const { items } = await getJson<{ items: AdditionView[] }>('/additions', {}, signal);
    return items.at(-1) ?? null;
  },
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? everyMs : false),
});
