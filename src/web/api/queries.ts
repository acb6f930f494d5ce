import { infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type {
  EntityView,
  EventItem,
  EventView,
  FacetsView,
  ProjectView,
  SearchCounts,
  SearchFound,
  SourceItem,
  TimelineView,
} from '../../model/index.ts';
import { type Filter, queryOf } from '../address/filter.ts';
import { ApiProblem, getJson } from './client.ts';

interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}
type EventPage = Page<EventItem> & { readonly total: number };

/** What was fetched stays good while the page is open; what the server refuses is not asked for again. */
export const makeClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retryDelay: 400,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  });

/** The record at a glance. */
export const projectQuery = queryOptions({
  queryKey: ['project'],
  queryFn: ({ signal }) => getJson<ProjectView>('/project', {}, signal),
});

// The first page is what the first screen shows; the rest comes in bulk.
const firstPage = 30;
const laterPage = 500;

/** The events of a filter in the order of time, page after page. */
export const eventsQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['events', queryOf(filter)],
    queryFn: ({ pageParam, signal }) =>
      getJson<EventPage>(
        '/events',
        { ...queryOf(filter), limit: pageParam === '' ? firstPage : laterPage, after: pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** How many events of a filter fall into each of `bins` stretches; null where nothing is dated. */
export const timelineQuery = (filter: Filter, bins: number) =>
  queryOptions({
    queryKey: ['timeline', queryOf(filter), bins],
    queryFn: ({ signal }) => getJson<TimelineView | null>('/timeline', { ...queryOf(filter), bins }, signal),
  });

/** So many names of each kind, and so many sources, are given to choose from. */
export const facetNames = 200;

/** How many events each further choice would leave under a filter; with `name`, only names and titles of these words. */
export const facetsQuery = (filter: Filter, name = '') =>
  queryOptions({
    queryKey: ['facets', queryOf(filter), name],
    queryFn: ({ signal }) => getJson<FacetsView>('/facets', { ...queryOf(filter), names: facetNames, name }, signal),
    placeholderData: keepPreviousData,
  });

/** An event with every claim behind it. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id],
    queryFn: ({ signal }) => getJson<EventView>(`/events/${id}`, {}, signal),
  });

/** The sources that tell most, at most `limit`. */
export const tellingSourcesQuery = (limit: number) =>
  queryOptions({
    queryKey: ['sources', 'events', limit],
    queryFn: ({ signal }) => getJson<Page<SourceItem>>('/sources', { order: 'events', limit }, signal),
  });

const sourcesPage = 200;

/** The sources in whose title or publisher `q` occurs, in an order, page after page. */
export const sourcesQuery = (order: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['sources', order, q],
    queryFn: ({ pageParam, signal }) =>
      getJson<Page<SourceItem> & { readonly total: number }>(
        '/sources',
        { order, q, limit: sourcesPage, after: pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** A source with its captures. */
export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => getJson<SourceItem>(`/sources/${id}`, {}, signal),
  });

/** Someone or something that is named. */
export const entityQuery = (id: string) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => getJson<EntityView>(`/entities/${id}`, {}, signal),
  });

/** So many of each sort are shown of what is found, until more are wanted. */
export const fewFound = 20;

/** The best of what `q` finds, at most `limit` of each sort. */
export const searchQuery = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) => getJson<SearchFound>('/search/found', { q, limit }, signal),
    placeholderData: keepPreviousData,
  });

/** How much `q` finds, and by what it could be narrowed. */
export const searchCountsQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q, 'counts'],
    queryFn: ({ signal }) => getJson<SearchCounts>('/search/counts', { q }, signal),
    placeholderData: keepPreviousData,
  });
