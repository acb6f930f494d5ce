import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SeriesView as Series } from '../../model/index.ts';
import { ApiProblem } from '../api/client.ts';
import { useArrival } from '../parts/arrival.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import './series.css';
import { seriesQuery } from './series-query.ts';

/** A series by itself: every number in its place, with its meeting and date, or empty where no source mentions it. */
export function SeriesView({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(seriesQuery(id));
  if (error instanceof ApiProblem && error.status === 404) return <Empty>{words.series.missing}</Empty>;
  if (error) return <Failed error={error} again={refetch} />;
  return data ? <Loaded series={data} /> : <Loading />;
}

function Loaded({ series: { id, name, members, proposed = [] } }: { readonly series: Series }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, id);
  useEffect(() => {
    const before = document.title;
    document.title = words.app.title(name, words.app.name);
    return () => {
      document.title = before;
    };
  }, [name]);
  const told = members.filter(({ event }) => event !== null).length;
  return (
    <article className="series-view">
      <header>
        <p className="label">{words.rooms.series}</p>
        <h2 ref={heading} tabIndex={-1}>
          <Name>{name}</Name>
        </h2>
        <p className="quiet figures">{words.overview.told(told, members.length)}</p>
      </header>
      {proposed.length > 0 && (
        <ul className="series-why quiet">
          {proposed.map(({ kind, ordinals, names }) => (
            <li key={`${kind} ${ordinals.join()} ${names.join()}`}>{words.series.reasons[kind](ordinals, names)}</li>
          ))}
        </ul>
      )}
      <ol className="series-members">
        {members.map(({ ordinal, event }) => (
          <li key={ordinal} data-missing={event === null || undefined}>
            <span className={`place ${event ? 'place-told' : 'place-missing'}`}>{ordinal}</span>
            {event ? (
              <span>
                <RecordLink id={event.id}>
                  <Name>{event.title}</Name>
                </RecordLink>
                <span className="series-date figures quiet">
                  <KindMark kind="meeting" basis={event.time?.basis} />
                  <When time={event.time} drawn />
                </span>
              </span>
            ) : (
              <span className="quiet">{words.overview.missing}</span>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}
