import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { SearchFound } from '../../model/index.ts';
import { queryOf } from '../address/filter.ts';
import { fewFound, searchCountsQuery, searchQuery } from '../api/queries.ts';
import { EventRow } from '../chronicle/list/event-row.tsx';
import { Name } from '../parts/name.tsx';
import '../chronicle/list/event-list.css';
import { soughtWords } from '../parts/hits.ts';
import { HitsMarked } from '../parts/hits-marked.tsx';
import { languageOf } from '../parts/quotation-text.ts';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { useLayout } from '../shell/layout.ts';
import { RecordLink, SightLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { TakeMenu } from '../take/take-menu.tsx';
import { words } from '../words/index.ts';
import { filterOfQuery, toggledField, tokensOf } from './fields.ts';
import { Marked } from './marked.tsx';
import '../chronicle/filters/filter-bar.css';
import './search.css';
import { SearchFacets } from './search-facets.tsx';

const many = 200;
const firstEvents = 5;
const firstNames = 8;

/** What a query finds: names, events and passages. */
export function SearchRoom() {
  const { q = '' } = useSearch({ from: '/search' });
  useEffect(() => {
    document.title = words.app.title(q ? words.search.results(q) : words.rooms.search, words.app.name);
  }, [q]);
  const { data: counts, isPlaceholderData } = useQuery({ ...searchCountsQuery(q), enabled: q !== '' });
  const hasFacets = counts !== undefined && q !== '' && counts.total.events + counts.total.passages > 0;
  return (
    <Panes
      name={words.rooms.search}
      through={<div className="search">{q ? <Found query={q} /> : <Prompt />}</div>}
      {...(hasFacets && {
        beside: {
          name: words.facets.name,
          content: <SearchFacets query={q} counts={counts} busy={isPlaceholderData} />,
        },
      })}
    />
  );
}

function Prompt() {
  return (
    <>
      <h1 className="unseen">{words.rooms.search}</h1>
      <p className="search-prompt">
        {words.search.prompt}{' '}
        {words.search.examples.map((example) => (
          <Fragment key={example}>
            <code>{example}</code>{' '}
          </Fragment>
        ))}
      </p>
    </>
  );
}

function Found({ query }: { readonly query: string }) {
  // More of one query is not more of the next.
  const [more, setMore] = useState<string | null>(null);
  const limit = more === query ? many : fewFound;
  const isWide = useLayout() === 'wide';
  const { data, error, refetch, isPlaceholderData } = useQuery(searchQuery(query, limit));
  // How much there is is counted when the best of it is found.
  const counting = useQuery(searchCountsQuery(query));
  const counts = counting.isPlaceholderData ? undefined : counting.data;
  if (error) return <Failed error={error} again={refetch} titled />;
  if (!data) return <Loading />;
  const isNothing = data.events.length + data.entities.length + data.passages.length === 0;
  return (
    <div className="search-found" aria-busy={isPlaceholderData}>
      <h1 className="unseen">{words.search.results(query)}</h1>
      <Fields query={query} />
      {!isNothing && <TakeMenu taken={{ list: 'search', query: { q: query } }} note={words.take.found} />}
      {data.also.length > 0 && <p className="quiet">{words.search.also(data.also.map(words.quote))}</p>}
      {!isWide && !isNothing && counts && (
        <details className="search-narrow">
          <summary>{words.search.narrow}</summary>
          <SearchFacets query={query} counts={counts} busy={false} />
        </details>
      )}
      {isNothing && <Empty hint={words.search.noneHint}>{words.search.none(words.quote(query))}</Empty>}
      <Names key={query} found={data} />
      <Events key={`events of ${query}`} found={data} total={counts?.total.events} query={query} />
      <Passages found={data} total={counts?.total.passages}>
        {limit === fewFound && counts && data.passages.length < counts.total.passages && (
          <UnfoldButton onUnfold={() => setMore(query)}>{words.search.morePassages}</UnfoldButton>
        )}
      </Passages>
    </div>
  );
}

/** The fields of the query, each to be taken away by itself. */
function Fields({ query }: { readonly query: string }) {
  const navigate = useNavigate();
  const fields = tokensOf(query).flatMap(({ field, value }) => (field === null ? [] : [{ field, value }]));
  if (fields.length === 0) return null;
  return (
    <ul className="search-fields chosen">
      {fields.map(({ field, value }) => {
        const said = words.search.field(field, value);
        return (
          <li key={`${field}:${value}`} className="chip">
            {said}
            <button
              type="button"
              aria-label={words.filter.remove(said)}
              onClick={() =>
                navigate({ to: '/search', search: (state) => ({ ...state, q: toggledField(query, field, value) }) })
              }
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Names({ found: { entities } }: { readonly found: SearchFound }) {
  const [isLong, setLong] = useState(false);
  if (entities.length === 0) return null;
  // One more is shown rather than named as one more.
  const shown = isLong || entities.length <= firstNames + 1 ? entities : entities.slice(0, firstNames);
  return (
    <section>
      <h2 className="label">{words.search.names}</h2>
      <ul className="search-names">
        {shown.map(({ id, name, kind, events }) => (
          <li key={id}>
            <RecordLink id={id}>
              <Name>{name}</Name>
            </RecordLink>{' '}
            <span className="quiet figures">
              {words.entityKinds[kind]}, {words.record.events(events)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < entities.length && (
        <UnfoldButton onUnfold={() => setLong(true)}>
          {words.search.moreNames(entities.length - shown.length)}
        </UnfoldButton>
      )}
    </section>
  );
}

function Events({
  found: { events, also },
  total,
  query,
}: {
  readonly found: SearchFound;
  /** How many there are; undefined while it is not known. */
  readonly total: number | undefined;
  readonly query: string;
}) {
  const { on } = useSearch({ from: '__root__' });
  const [isLong, setLong] = useState(false);
  if (events.length === 0) return null;
  const shown = isLong ? events : events.slice(0, firstEvents);
  const sought = soughtWords(query, also);
  const filter = filterOfQuery(query);
  return (
    <section>
      <h2 className="label">
        {words.search.events} <Shown shown={shown.length} total={total} />
      </h2>
      <ol className="search-events">
        {shown.map((event) => (
          <li key={event.id}>
            <HitsMarked sought={sought}>
              <EventRow event={event} year={null} open={event.id === on} labelledBy={`found-${event.id}`} />
            </HitsMarked>
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <UnfoldButton onUnfold={() => setLong(true)}>{words.search.moreEvents}</UnfoldButton>
      )}
      {shown.length === events.length &&
        total !== undefined &&
        events.length < total &&
        filter &&
        also.length === 0 && (
          <Link to="/" search={queryOf(filter)} className="text-button">
            {words.search.allEvents(total)}
          </Link>
        )}
    </section>
  );
}

/** How many are shown of how many; nothing while it is not known. */
const Shown = ({ shown, total }: { readonly shown: number; readonly total: number | undefined }) => (
  <span className="figures">{total === undefined ? '' : words.search.shown(shown, total)}</span>
);

function Passages({
  found: { passages },
  total,
  children,
}: {
  readonly found: SearchFound;
  readonly total: number | undefined;
  /** What stands below them. */
  readonly children: ReactNode;
}) {
  if (passages.length === 0) return null;
  return (
    <section>
      <h2 className="label">
        {words.search.passages} <Shown shown={passages.length} total={total} />
      </h2>
      <ol className="search-passages">
        {passages.map(({ id, capture, at, page, source, excerpt, hits, headings, language }) => (
          <li key={id}>
            <p className="search-excerpt">
              <SightLink sight={{ capture, ...at }}>
                <Marked text={excerpt} hits={hits} language={languageOf(excerpt, language)} />
              </SightLink>
            </p>
            <p className="search-where quiet">
              <cite>
                <Name>{source.name}</Name>
              </cite>
              {page && <span className="figures">{words.event.page(page)}</span>}
              {headings.length > 0 && <span>{headings[headings.length - 1]}</span>}
            </p>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
