import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { usePagedList } from '../parts/paged-list.ts';
import { usePrintRange } from '../parts/print-range.ts';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { typeset } from '../parts/typeset.ts';
import { useOffset } from '../parts/use-offset.ts';
import { RecordLink } from '../shell/links.tsx';
import { usePaneScroll } from '../shell/pane.tsx';
import { words } from '../words/index.ts';
import { stateOf } from './finding-state.ts';
import { type FindingChoice, findingsQuery } from './findings-query.ts';

// Rows ahead of the last that is shown at which the next page is asked for.
const ahead = 20;
// Of most rows, in pixels; each is measured when it comes into sight.
const usualHeight = 68;

/** The findings that a choice leaves, as many in the document as are in sight. */
export function FindingsList({ choice, total }: { readonly choice: FindingChoice; readonly total: number }) {
  const query = useInfiniteQuery(findingsQuery(choice));
  const { data, error, refetch, isPlaceholderData } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const { on } = useSearch({ from: '__root__' });
  const list = useRef<HTMLOListElement>(null);
  const scroll = usePaneScroll();
  const offset = useOffset(list, scroll);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    getItemKey: (index) => rows[index].id,
    estimateSize: () => usualHeight,
    scrollMargin: offset,
    overscan: 8,
    rangeExtractor: usePrintRange(),
  });
  const items = usePagedList(virtual, scroll, {
    list: `${choice.kind}.${choice.state}`,
    query,
    rows: rows.length,
    ahead,
  });

  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  if (rows.length === 0) return <Empty>{words.findings.noneSuch}</Empty>;
  return (
    <ol
      ref={list}
      className="findings-list"
      aria-label={words.rooms.findings}
      aria-busy={isPlaceholderData}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map(({ key, index, start }) => {
        const finding = rows[index];
        const state = stateOf(finding);
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={total}
            data-open={finding.id === on || undefined}
            data-state={state}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            <p className="label">
              {words.findings.kinds[finding.kind]}
              {state !== 'open' && ` · ${words.findings.states[state]}`}
            </p>
            <p className="finding-summary">
              <RecordLink id={finding.id} row>
                {typeset(finding.summary)}
              </RecordLink>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
