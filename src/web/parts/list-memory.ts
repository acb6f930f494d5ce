import { useRouterState } from '@tanstack/react-router';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

/** What a list is, and how more of it is got. */
interface Listed {
  /** Differs between lists; another list begins at its top. */
  readonly list: string;
  /** How many rows there are; none while they are not those of the list yet. */
  readonly rows: number;
  /** How many of the list come before the first of them. Default: none. */
  readonly first?: number;
  readonly more?: boolean;
  readonly loadMore?: () => unknown;
  /** Goes where the list begins when there is no place to go back to; false where more has to be loaded first. */
  readonly onFresh?: () => boolean;
}

/**
 * Keeps where a list was scrolled to with each step of the history, for as long as the tab lives: going back to it and
 * reloading lead to the same rows. Rows that are not loaded yet are loaded first.
 */
export function useListMemory(
  virtual: Virtualizer<HTMLElement, Element>,
  scroll: HTMLElement | null,
  { list, rows, first = 0, more = false, loadMore, onFresh }: Listed,
): void {
  const step = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? location.href });
  const place = `sillok.scroll.${step}.${list}`;
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (!scroll) return;
    let timer = 0;
    const save = (): void => {
      const top = scroll.scrollTop;
      const row = virtual.getVirtualItems().find(({ end }) => end > top);
      if (row) sessionStorage.setItem(place, [first + row.index, top - row.start, top].map(Math.round).join());
    };
    const onScroll = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 120);
    };
    scroll.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.clearTimeout(timer);
      scroll.removeEventListener('scroll', onScroll);
    };
  }, [scroll, place, first, virtual]);

  useEffect(() => {
    if (shown.current === list || !scroll || rows === 0) return;
    const isFirst = shown.current === null;
    const [index, within, top] = sessionStorage.getItem(place)?.split(',').map(Number) ?? [];
    if (index === undefined) {
      if (!isFirst) scroll.scrollTop = 0;
      if (onFresh?.() === false && more) {
        loadMore?.();
        return;
      }
    } else if ((index < first || index >= first + rows) && more) {
      loadMore?.();
      return;
    } else if (index === 0) scroll.scrollTop = top;
    else {
      const row = Math.min(index - first, rows - 1);
      virtual.scrollToIndex(row, { align: 'start' });
      // The rows around it are measured first; then it can be put where it was.
      requestAnimationFrame(() => {
        const start = virtual.measurementsCache[row]?.start;
        if (start !== undefined) scroll.scrollTop = start + within;
      });
    }
    shown.current = list;
  }, [scroll, list, place, rows, first, more, loadMore, onFresh, virtual]);
}
