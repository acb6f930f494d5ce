import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { SearchView } from '../../model/index.ts';
import { searchQuery } from '../api/queries.ts';
import { EventRow } from '../chronicle/list/event-row.tsx';
import { Name } from '../parts/name.tsx';
import '../chronicle/list/event-list.css';
import { soughtWords } from '../parts/hits.ts';
import { HitsMarked } from '../parts/hits-marked.tsx';
import { languageOf } from '../parts/quotation-text.ts';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { RecordLink, SightLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import { Marked } from './marked.tsx';
import './search.css';

const few = 20;
const many = 200;
const firstEvents = 5;

/** What a query finds: names, events and passages. */
export function SearchRoom() {
  const { q = '' } = useSearch({ from: '/search' });
  useEffect(() => {
    document.title = words.app.title(q ? words.search.results(q) : words.rooms.search, words.app.name);
  }, [q]);
  return (
    <Panes
      name={words.rooms.search}
      through={<div className="search">{q ? <Found key={q} query={q} /> : <Prompt />}</div>}
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
          <code key={example}>{example}</code>
        ))}
      </p>
    </>
  );
}

function Found({ query }: { readonly query: string }) {
  const [limit, setLimit] = useState(few);
  const { data, error, refetch, isPlaceholderData } = useQuery(searchQuery(query, limit));
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  const isNothing = data.events.length + data.entities.length + data.passages.length === 0;
  return (
    <div className="search-found" aria-busy={isPlaceholderData}>
      <h1 className="unseen">{words.search.results(query)}</h1>
      {isNothing && <Empty hint={words.search.noneHint}>{words.search.none(words.quote(query))}</Empty>}
      <Names found={data} />
      <Events found={data} query={query} />
      <Passages found={data} />
      {limit === few && data.passages.length < data.total.passages && (
        <button type="button" className="text-button" onClick={() => setLimit(many)}>
          {words.search.morePassages}
        </button>
      )}
    </div>
  );
}

function Names({ found: { entities } }: { readonly found: SearchView }) {
  if (entities.length === 0) return null;
  return (
    <section>
      <h2 className="label">{words.search.names}</h2>
      <ul className="search-names">
        {entities.map(({ id, name, kind, events }) => (
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
    </section>
  );
}

function Events({ found: { events, total }, query }: { readonly found: SearchView; readonly query: string }) {
  const { on } = useSearch({ from: '__root__' });
  const [isLong, setLong] = useState(false);
  if (events.length === 0) return null;
  const shown = isLong ? events : events.slice(0, firstEvents);
  const sought = soughtWords(query);
  return (
    <section>
      <h2 className="label">
        {words.search.events} <span className="figures">{words.search.shown(shown.length, total.events)}</span>
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
        <button type="button" className="text-button" onClick={() => setLong(true)}>
          {words.search.moreEvents}
        </button>
      )}
      {shown.length === events.length && events.length < total.events && !/\p{L}:/u.test(query) && (
        <Link to="/" search={{ q: query }} className="text-button">
          {words.search.allEvents(total.events)}
        </Link>
      )}
    </section>
  );
}

function Passages({ found: { passages, total } }: { readonly found: SearchView }) {
  if (passages.length === 0) return null;
  return (
    <section>
      <h2 className="label">
        {words.search.passages} <span className="figures">{words.search.shown(passages.length, total.passages)}</span>
      </h2>
      <ol className="search-passages">
        {passages.map(({ id, capture, start, end, source, excerpt, hits, headings }) => (
          <li key={id}>
            <p className="search-excerpt">
              <SightLink sight={{ capture, start, end }}>
                <Marked text={excerpt} hits={hits} language={languageOf(excerpt)} />
              </SightLink>
            </p>
            <p className="search-where quiet">
              <cite>
                <Name>{source.name}</Name>
              </cite>
              {headings.length > 0 && <span>{headings[headings.length - 1]}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
