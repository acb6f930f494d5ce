import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useMemo, useRef } from 'react';
import { type Filter, isOpen, queryOf } from '../../address/filter.ts';
import { eventsQuery } from '../../api/queries.ts';
import { usePagedList } from '../../parts/paged-list.ts';
import { usePrintRange } from '../../parts/print-range.ts';
import { Empty, Failed, Loading } from '../../parts/state.tsx';
import { useOffset } from '../../parts/use-offset.ts';
import { useLayout } from '../../shell/layout.ts';
import { usePaneScroll } from '../../shell/pane.tsx';
import { words } from '../../words/index.ts';
import { EventRow } from './event-row.tsx';
import './event-list.css';
import { type Row, rowsOf } from './rows.ts';
import { YearInSight } from './year-in-sight.tsx';

// Rows ahead of the last that is shown at which the next page is asked for.
const ahead = 12;
// So far down the list the event that is open is looked for when the page is opened.
const farthest = 3000;

/** The events of a filter by year: as many in the document as are in sight, the rest as they are scrolled to. */
export const EventList = memo(function EventList({ filter }: { readonly filter: Filter }) {
  const query = useInfiniteQuery(eventsQuery(filter));
  const { data, error, hasNextPage, isFetchingNextPage, refetch } = query;
  const rows = useMemo(() => rowsOf(data?.pages.flatMap(({ items }) => items) ?? []), [data]);
  const total = data?.pages[0]?.total ?? 0;
  const list = useRef<HTMLDivElement>(null);
  const scroll = usePaneScroll();
  const narrow = useLayout() === 'narrow';
  const margin = useOffset(list, scroll);
  const { on } = useSearch({ from: '__root__' });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    getItemKey: (index) => rows[index].event.id,
    estimateSize: (index) => estimate(rows[index], narrow),
    scrollMargin: margin,
    // What stays above the list covers as much of it as the style sheet says.
    scrollPaddingStart: scroll ? Number.parseFloat(getComputedStyle(scroll).scrollPaddingTop) || 0 : 0,
    overscan: 6,
    rangeExtractor: usePrintRange(),
  });
  const items = usePagedList(virtual, scroll, {
    list: JSON.stringify(queryOf(filter)),
    query,
    rows: rows.length,
    ahead,
    onFresh: () => {
      const at = rows.findIndex(({ event }) => event.id === on);
      if (at > 0) virtual.scrollToIndex(at, { align: 'start' });
      return on === undefined || at !== -1 || rows.length > farthest;
    },
  });
  const yearAt = useCallback(
    (offset: number) => {
      if (rows.length === 0 || offset <= margin) return undefined;
      const at = virtual.getVirtualItemForOffset(offset);
      // Where a heading is just about to be covered it says the year itself.
      if (!at || (rows[at.index]?.opensYear && offset - at.start < 4)) return undefined;
      return rows[at.index]?.year;
    },
    [rows, virtual, margin],
  );

  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  if (rows.length === 0) return <Empty>{isOpen(filter) ? words.list.noneAtAll : words.list.none}</Empty>;
  return (
    <>
      <YearInSight yearAt={yearAt} />
      <div
        ref={list}
        className="event-list"
        role="feed"
        aria-label={words.list.name}
        aria-busy={isFetchingNextPage}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map(({ key, index, start }) => {
          const { event, year, opensYear } = rows[index];
          const title = `row-${event.id}`;
          return (
            <article
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="event-item"
              aria-posinset={index + 1}
              aria-setsize={total}
              aria-labelledby={title}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {opensYear && (
                <h2 className="event-year">{year === null ? words.list.undated : words.dates.year(year)}</h2>
              )}
              <EventRow event={event} year={year} open={event.id === on} labelledBy={title} />
            </article>
          );
        })}
      </div>
      {!hasNextPage && <p className="event-list-end quiet">{words.list.end(total)}</p>}
    </>
  );
});

// Close to what is measured, so that the list hardly moves when it is.
function estimate({ event, opensYear }: Row, narrow: boolean): number {
  const perLine = narrow ? 44 : 78;
  const lines = Math.min(3, Math.ceil(((event.evidence[0]?.quote.length ?? 0) + 2) / perLine));
  return (opensYear ? 56 : 0) + 24 * Math.ceil(event.title.length / perLine) + 22 * lines + 48 + (narrow ? 20 : 0);
}
