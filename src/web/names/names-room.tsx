import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { EntityItem } from '../../model/index.ts';
import { FillHint } from '../parts/fill-hint.tsx';
import { Name } from '../parts/name.tsx';
import { usePagedList } from '../parts/paged-list.ts';
import { usePrintRange } from '../parts/print-range.ts';
import { Spark } from '../parts/spark.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { useOffset } from '../parts/use-offset.ts';
import { useLayout } from '../shell/layout.ts';
import { RecordLink } from '../shell/links.tsx';
import { usePaneScroll } from '../shell/pane.tsx';
import { Panes } from '../shell/panes.tsx';
import { TakeMenu } from '../take/take-menu.tsx';
import { words } from '../words/index.ts';
import { FindField } from './find-field.tsx';
import { kindsOf, type NameOrder, type NameRoom, nameOrders, orderOf } from './name-rooms.ts';
import './names.css';
import { namesQuery } from './names-query.ts';

/** A room that lists who or what is named, with when each appears; one is opened beside the list. */
export function NamesRoom({ room }: { readonly room: NameRoom }) {
  useEffect(() => {
    document.title = words.app.title(room.name, words.app.name);
  }, [room.name]);
  return <Panes name={room.name} through={<List key={room.path} room={room} />} />;
}

// In lines of the text, by which the style sheet sets it.
const rowLines = 3;
const narrowRowLines = 4.5;
const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
// Rows ahead of the last that is shown at which the next page is asked for.
const ahead = 20;

function List({ room }: { readonly room: NameRoom }) {
  const search = useSearch({ strict: false }) as { order?: string; find?: string; kind?: string };
  const { on } = useSearch({ from: '__root__' });
  const order = orderOf(search.order);
  const kinds = kindsOf(search.kind, room);
  const q = search.find ?? '';
  const query = useInfiniteQuery(namesQuery(kinds, order, q));
  const { data, error, refetch, isPlaceholderData } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const first = data?.pages[0];
  const list = useRef<HTMLOListElement>(null);
  const scroll = usePaneScroll();
  const offset = useOffset(list, scroll);
  const narrow = useLayout() === 'narrow';
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    getItemKey: (index) => rows[index].id,
    estimateSize: () => Math.round(rem() * (narrow ? narrowRowLines : rowLines)),
    scrollMargin: offset,
    overscan: 8,
    rangeExtractor: usePrintRange(),
  });
  const items = usePagedList(virtual, scroll, {
    list: `${kinds.join()}.${order}.${q}`,
    query,
    rows: rows.length,
    ahead,
  });

  if (error) return <Failed error={error} again={refetch} titled />;
  if (!first) return <Loading />;
  const isEmpty = first.total === 0 && q === '' && kinds === room.kinds;
  return (
    <div className="names">
      <header className="names-head">
        <h1>
          {room.name} <span className="quiet figures names-total">{words.count(first.total)}</span>
        </h1>
        {!isEmpty && (
          <div className="names-tools">
            <FindField label={words.names.find(room.name)} />
            {room.kinds.length > 1 && <Kinds room={room} chosen={search.kind === undefined ? [] : kinds} />}
            <Orders order={order} />
            <TakeMenu taken={{ list: 'entities', query: { kind: kinds.join(','), order, q } }} />
          </div>
        )}
      </header>
      {isEmpty && <Empty hint={<FillHint />}>{room.empty}</Empty>}
      {!isEmpty && rows.length === 0 && <Empty>{words.names.none}</Empty>}
      {rows.length > 0 && (
        <ol
          ref={list}
          className="names-list"
          aria-label={room.name}
          aria-busy={isPlaceholderData}
          style={{ height: virtual.getTotalSize() }}
        >
          {items.map(({ key, index, start, size }) => (
            <li
              key={key}
              className="name-row"
              aria-posinset={index + 1}
              aria-setsize={first.total}
              data-open={rows[index].id === on || undefined}
              style={{ height: size, transform: `translateY(${start - offset}px)` }}
            >
              <NameRow entity={rows[index]} order={order} saysKind={room.kinds.length > 1} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function NameRow({
  entity: { id, kind, name, mentions, events, sources, first = null, last = null, bins = [] },
  order,
  saysKind,
}: {
  readonly entity: EntityItem;
  readonly order: NameOrder;
  readonly saysKind: boolean;
}) {
  return (
    <>
      <span className="name-what">
        <RecordLink id={id} row className="name-link" title={name}>
          <Name>{name}</Name>
        </RecordLink>
        {saysKind && <span className="name-kind quiet">{words.entityKinds[kind]}</span>}
      </span>
      <span className="name-chart">{events > 0 && <Spark bins={bins} />}</span>
      <span className="name-years figures quiet">{words.names.reach(yearOf(first), yearOf(last))}</span>
      <span className="name-counts figures quiet" data-by={countBy(order, events)}>
        <span data-count="events">{words.record.events(events)}</span>
        <span data-count="mentions">{words.overview.mentions(mentions)}</span>
        <span data-count="sources">{words.names.sources(sources)}</span>
      </span>
    </>
  );
}

/** Which count stands where there is room for one: that by which the list goes, else how many events there are, if any. */
const countBy = (order: NameOrder, events: number): 'events' | 'mentions' | 'sources' =>
  order === 'mentions' || order === 'sources' ? order : events > 0 ? 'events' : 'mentions';

const yearOf = (day: string | null): number | null => (day === null ? null : Number.parseInt(day, 10));

function Orders({ order }: { readonly order: string }) {
  return (
    <nav className="name-orders" aria-label={words.names.order}>
      <span className="quiet" aria-hidden="true">
        {words.names.order}
      </span>
      {nameOrders.map((one) => (
        <Link
          key={one}
          to="."
          replace
          search={(state) => ({ ...state, order: one === 'mentions' ? undefined : one })}
          activeOptions={{ includeSearch: false }}
          activeProps={{}}
          className={one === order ? 'current' : ''}
          aria-current={one === order ? 'true' : undefined}
        >
          {words.names.orders[one]}
        </Link>
      ))}
    </nav>
  );
}

function Kinds({ room, chosen }: { readonly room: NameRoom; readonly chosen: readonly string[] }) {
  return (
    <nav className="name-orders" aria-label={words.filter.kind}>
      <span className="quiet" aria-hidden="true">
        {words.filter.kind}
      </span>
      {[null, ...room.kinds].map((kind) => {
        const isChosen = kind === null ? chosen.length === 0 : chosen.length === 1 && chosen[0] === kind;
        return (
          <Link
            key={kind ?? 'all'}
            to="."
            replace
            search={(state) => ({ ...state, kind: kind ?? undefined })}
            activeProps={{}}
            className={isChosen ? 'current' : ''}
            aria-current={isChosen ? 'true' : undefined}
          >
            {kind === null ? words.names.allKinds : words.names.kinds[kind as keyof typeof words.names.kinds]}
          </Link>
        );
      })}
    </nav>
  );
}
