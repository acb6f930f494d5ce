import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { FindingRecord } from '../../model/index.ts';
import { getJson } from '../api/client.ts';

/** What a critic would flag, that which is worth most first, page after page. */
export const findingsQuery = infiniteQueryOptions({
  queryKey: ['findings'],
  queryFn: ({ pageParam, signal }) =>
    getJson<{ items: FindingRecord[]; next: string | null }>('/findings', { limit: 1000, after: pageParam }, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
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
