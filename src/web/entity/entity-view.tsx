import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { EntityView as Entity, EventItem } from '../../model/index.ts';
import { ApiProblem } from '../api/client.ts';
import { entityQuery } from '../api/queries.ts';
import { FindingsAbout } from '../findings/findings-about.tsx';
import { useArrival } from '../parts/arrival.ts';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import '../chronicle/overview/overview.css';
import { Companions } from './companions.tsx';
import './entity.css';
import { EntityEvents } from './entity-events.tsx';
import { Forms, NamedBy } from './forms.tsx';
import { Lineage } from './lineage.tsx';
import { MonthGrid } from './month-grid.tsx';
import { PutRight } from './put-right.tsx';
import { Relations } from './relations.tsx';
import { Terms } from './terms.tsx';
import { YearChart } from './year-chart.tsx';
import { yearsOf } from './years.ts';

/** Someone or something: names, offices or holders, events over time, who and what it appears with, and who names it. */
export function EntityView({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(entityQuery(id));
  if (error instanceof ApiProblem && error.status === 404) return <Empty>{words.entity.missing}</Empty>;
  if (error) return <Failed error={error} again={refetch} />;
  return data ? <Loaded entity={data} /> : <Loading />;
}

function Loaded({ entity }: { readonly entity: Entity }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, entity.id);
  useEffect(() => {
    const before = document.title;
    document.title = words.app.title(entity.name, words.app.name);
    return () => {
      document.title = before;
    };
  }, [entity.name]);
  const years = entity.over && yearsOf(entity.over);
  const { bins = [], kind, id } = entity;
  const isDated = bins.some((count) => count > 0);
  return (
    <article className="entity">
      <header>
        <p className="label">{words.entityKinds[kind]}</p>
        <h2 ref={heading} tabIndex={-1}>
          <Name>{entity.name}</Name>
        </h2>
        <p className="quiet figures">
          {[
            words.record.events(entity.events),
            words.overview.mentions(entity.mentions),
            words.names.sources(entity.sources),
          ].join(' · ')}
        </p>
        <FirstAndLast entity={entity} />
      </header>
      {(kind === 'person' || kind === 'office') && <Terms of={kind} id={id} years={years} />}
      {kind === 'organisation' && <Lineage id={id} />}
      {kind === 'organisation' && <Relations id={id} />}
      {isDated && years && (
        <section className="overview-part">
          <h3 className="label">{words.entity.overTime}</h3>
          <YearChart bins={bins} years={years} />
          {kind === 'person' && <MonthGrid months={entity.months} />}
        </section>
      )}
      <EntityEvents id={id} count={entity.events} />
      <FindingsAbout id={id} />
      <Companions companions={entity.companions} />
      <Forms forms={entity.forms} />
      <NamedBy named={entity.named} sources={entity.sources} />
      <PutRight key={entity.id} entity={entity} />
    </article>
  );
}

function FirstAndLast({ entity: { earliest, latest } }: { readonly entity: Entity }) {
  const [first] = earliest;
  const [last] = latest;
  if (!first || !last) return null;
  return (
    <dl className="first-last">
      <div>
        <dt className="quiet">{words.entity.first}</dt>
        <dd>
          <Brief event={first} />
        </dd>
      </div>
      {first.id !== last.id && (
        <div>
          <dt className="quiet">{words.entity.last}</dt>
          <dd>
            <Brief event={last} />
          </dd>
        </div>
      )}
    </dl>
  );
}

const Brief = ({ event: { id, title, time } }: { readonly event: EventItem }) => (
  <>
    <span className="figures quiet">
      <When time={time} />
    </span>{' '}
    <RecordLink id={id}>
      <Name>{title}</Name>
    </RecordLink>
  </>
);
