import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { EventView as Event } from '../../model/index.ts';
import { ApiProblem } from '../api/client.ts';
import { eventQuery } from '../api/queries.ts';
import { CiteButton } from '../cite/cite-button.tsx';
import { sayEdtf } from '../dates/say-edtf.ts';
import { useArrival } from '../parts/arrival.ts';
import { KindName } from '../parts/kind-mark.tsx';
import { Name } from '../parts/name.tsx';
import { Failed, Loading } from '../parts/state.tsx';
import { typeset } from '../parts/typeset.ts';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { claimsBySource } from './claims-by-source.ts';
import { howDated } from './how-dated.ts';
import './event.css';
import { GoneEvent } from './gone-event.tsx';
import { InSeries } from './in-series.tsx';
import { Participants } from './participants.tsx';
import { PutRight } from './put-right.tsx';
import { Resolutions } from './resolutions.tsx';
import { SourceSays } from './source-says.tsx';

/** An event: what it is called, when it was, and what each source says of it, in its own words. */
export function EventView({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(eventQuery(id));
  if (error instanceof ApiProblem && error.status === 404) return <GoneEvent id={id} />;
  if (error) return <Failed error={error} again={refetch} />;
  return data ? <Loaded event={data} /> : <Loading />;
}

function Loaded({ event }: { readonly event: Event }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, event.id);
  useEffect(() => {
    const before = document.title;
    document.title = words.app.title(event.title, words.app.name);
    return () => {
      document.title = before;
    };
  }, [event.title]);
  return (
    <article className="event">
      <header>
        <p className="event-what">
          <KindName kind={event.kind} basis={event.time?.basis} />
        </p>
        <h2 ref={heading} tabIndex={-1}>
          <Name>{event.title}</Name>
        </h2>
        <EventTime event={event} />
        <p className="quiet">
          {words.event.according(event.sources)} <CiteButton cited={event.id} label={words.cite.event} />
        </p>
        {event.meeting && (
          <p>
            <span className="quiet">{words.event.meeting}</span>{' '}
            <RecordLink id={event.meeting.id}>
              <Name>{event.meeting.name}</Name>
            </RecordLink>
          </p>
        )}
        {event.reasons?.map(
          ({ kind }) =>
            // What dates it is said with its date.
            kind !== 'dated' && (
              <p key={kind} className="event-time-note quiet">
                {words.event.reasons[kind]}
              </p>
            ),
        )}
      </header>
      <InSeries event={event} />
      <section>
        <h3 className="label">{words.event.says}</h3>
        {claimsBySource(event.evidence).map((saying) => (
          <SourceSays key={saying.source.id} saying={saying} />
        ))}
      </section>
      {event.kind === 'meeting' && <Resolutions meeting={event.id} />}
      <Findings findings={event.findings} />
      <Participants event={event} />
      <PutRight key={event.id} event={event} />
    </article>
  );
}

function Findings({ findings }: { readonly findings: Event['findings'] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 className="label">{words.event.findings}</h3>
      <ul className="event-findings">
        {findings.map(({ id, summary }) => (
          <li key={id}>
            <RecordLink id={id}>{typeset(summary)}</RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventTime({ event }: { readonly event: Event }) {
  const { time } = event;
  const how = howDated(event);
  if (!time || !how) return <p className="event-time">{words.event.undated}</p>;
  return (
    <>
      <p className="event-time">
        <time>{sayEdtf(time.edtf)}</time>
      </p>
      <p className="event-time-note quiet">
        {words.event[how]}{' '}
        <span className="figures">
          {words.event.edtf} <code>{time.edtf}</code>
        </span>
      </p>
    </>
  );
}
