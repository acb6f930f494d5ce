import { queryOptions } from '@tanstack/react-query';
import type { ClaimView } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** A claim by itself, with what was decided of it. */
export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: ({ signal }) => getJson<ClaimView>(`/claims/${id}`, {}, signal),
  });
