import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { SourceItem } from '../../model/index.ts';
import { sourcesQuery } from '../api/queries.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { FindField } from '../names/find-field.tsx';
import '../names/names.css';
import { FillHint } from '../parts/fill-hint.tsx';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { SourceLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import './source.css';

/** Every source of the project, by title. */
export function SourcesRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.sources, words.app.name);
  }, []);
  return <Panes name={words.rooms.sources} through={<List />} />;
}

const orders = ['title', 'issued', 'events', 'length'] as const;

function List() {
  const search = useSearch({ from: '/sources' });
  const order = orders.find((one) => one === search.order) ?? 'title';
  const query = useInfiniteQuery(sourcesQuery(order, search.find ?? ''));
  const { data, error, refetch, hasNextPage, fetchNextPage, isPlaceholderData } = query;
  if (error) return <Failed error={error} again={refetch} titled />;
  if (!data) return <Loading />;
  const sources = data.pages.flatMap(({ items }) => items);
  const { total } = data.pages[0];
  const isEmpty = total === 0 && !search.find;
  return (
    <div className="sources" aria-busy={isPlaceholderData}>
      <h1>
        {words.rooms.sources} <span className="quiet figures names-total">{words.count(total)}</span>
      </h1>
      {isEmpty ? (
        <Empty hint={<FillHint />}>{words.source.none}</Empty>
      ) : (
        <>
          <div className="names-tools">
            <FindField label={words.names.find(words.rooms.sources)} />
          </div>
          <table>
            <thead>
              <tr className="label">
                {orders.map((one) => (
                  <th key={one} scope="col" aria-sort={one === order ? sortOf[one] : undefined}>
                    <Link
                      to="/sources"
                      replace
                      search={(state) => ({ ...state, order: one === 'title' ? undefined : one })}
                      activeProps={{}}
                      className={one === order ? 'current' : ''}
                    >
                      {words.source.columns[one]}
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <SourceLine key={source.id} source={source} />
              ))}
            </tbody>
          </table>
          {sources.length === 0 && <Empty>{words.names.none}</Empty>}
        </>
      )}
      {hasNextPage && (
        <button type="button" className="text-button sources-more" onClick={() => fetchNextPage()}>
          {words.source.more(total - sources.length)}
        </button>
      )}
    </div>
  );
}

const sortOf = { title: 'ascending', issued: 'ascending', events: 'descending', length: 'descending' } as const;

function SourceLine({
  source: { title, publisher, language, issued, captures, events, length },
}: {
  readonly source: SourceItem;
}) {
  return (
    <tr>
      <td>
        <SourceLink capture={captures[captures.length - 1]?.id ?? ''}>
          <cite>
            <Name language={language}>{title}</Name>
          </cite>
        </SourceLink>
        {publisher && <span className="quiet"> {publisher}</span>}
      </td>
      <td>{issued && sayEdtf(issued)}</td>
      <td className="figures">{words.count(events)}</td>
      <td className="figures">{words.count(length)}</td>
    </tr>
  );
}
