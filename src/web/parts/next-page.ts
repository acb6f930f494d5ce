import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks for the next page of a list when what is shown of it comes within `ahead` rows of its end; `last` is the last row shown. */
export function useNextPage(
  {
    hasNextPage,
    isFetchingNextPage,
    isPlaceholderData,
    fetchNextPage,
  }: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isPlaceholderData' | 'fetchNextPage'>,
  { last, rows, ahead }: { readonly last: number; readonly rows: number; readonly ahead: number },
): void {
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData && last >= rows - ahead) fetchNextPage();
  }, [last, rows, ahead, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
}
