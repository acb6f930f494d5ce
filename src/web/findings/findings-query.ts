import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindingCount, FindingKind, FindingRecord, FindingState } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** What narrows the list: a kind, and what was decided; null for any. */
export interface FindingChoice {
  readonly kind: FindingKind | null;
  readonly state: FindingState | null;
}

type Page = { readonly items: FindingRecord[]; readonly next: string | null };

/** What a critic would flag, that which is worth most first, page after page. */
export const findingsQuery = ({ kind, state }: FindingChoice) =>
  infiniteQueryOptions({
    queryKey: ['findings', 'list', kind, state],
    queryFn: ({ pageParam, signal }) =>
      getJson<Page>('/findings', { kind, state, limit: 100, after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** How many there are of each kind, open, accepted and dismissed. */
export const findingCountsQuery = queryOptions({
  queryKey: ['findings', 'counts'],
  queryFn: ({ signal }) => getJson<FindingCount[]>('/findings/counts', {}, signal),
});

/** A finding with the words that show it. */
export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => getJson<FindingRecord>(`/findings/${id}`, {}, signal),
  });

/** The findings that concern one record, the first dozen. */
export const findingsAbout = (id: string) =>
  queryOptions({
    queryKey: ['findings', 'about', id],
    queryFn: ({ signal }) => getJson<{ items: FindingRecord[] }>('/findings', { about: id, limit: 12 }, signal),
  });
