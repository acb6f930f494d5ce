import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import { useListMemory } from './list-memory.ts';

type Paged = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isPlaceholderData' | 'fetchNextPage'>;

/** A list of which only the rows in sight are in the document, and only the pages that were asked for in memory. */
interface PagedList {
  /** Differs between lists; another list begins at its top. */
  readonly list: string;
  readonly query: Paged;
  readonly rows: number;
  /** Rows ahead of the last that is shown at which the next page is asked for. */
  readonly ahead: number;
  /** As in `useListMemory`. */
  readonly onFresh?: () => boolean;
}

/** Keeps the place of such a list and asks for its next page in time; gives the rows to be shown. */
export function usePagedList(
  virtual: Virtualizer<HTMLElement, Element>,
  scroll: HTMLElement | null,
  { list, query, rows, ahead, onFresh }: PagedList,
): VirtualItem[] {
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  useListMemory(virtual, scroll, {
    list,
    rows: isPlaceholderData ? 0 : rows,
    more: hasNextPage,
    loadMore: () => fetchNextPage({ cancelRefetch: false }),
    ...(onFresh && { onFresh }),
  });
  const items = virtual.getVirtualItems();
  const last = items[items.length - 1]?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData && last >= rows - ahead) fetchNextPage();
  }, [last, rows, ahead, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  return items;
}
