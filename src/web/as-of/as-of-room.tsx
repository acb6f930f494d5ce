import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { boundsOf } from '../../edtf/index.ts';
import { boundingDate } from '../address/filter.ts';
import { projectQuery } from '../api/queries.ts';
import { DateField } from '../chronicle/filters/date-field.tsx';
import '../chronicle/filters/filter-bar.css';
import { sayEdtf } from '../dates/say-edtf.ts';
import { sayTerm } from '../entity/say-term.ts';
import { FillHint } from '../parts/fill-hint.tsx';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import './as-of.css';
import { asOfQuery } from './as-of-query.ts';
import { type Body, chartOf } from './chart.ts';

/** A day: who held which office, which bodies there were and how they hung together, and steps to other days. */
export function AsOfRoom() {
  const { day } = useSearch({ from: '/as-of' });
  const { data: project } = useQuery(projectQuery);
  const years = project?.years;
  const asked = boundingDate(day);
  const on = asked === null ? null : boundsOf(asked).earliest;
  // Nothing asked for: the middle of the record, so that there is something to see.
  const shown = on ?? (years ? `${Math.round((years.from + years.to) / 2)}-01-01` : null);
  const title = shown === null ? words.rooms.asOf : words.asOf.title(sayEdtf(shown));
  useEffect(() => {
    document.title = words.app.title(title, words.app.name);
  }, [title]);
  return (
    <Panes
      name={words.rooms.asOf}
      through={
        <div className="as-of">
          <h1>{title}</h1>
          {shown !== null && years && Number.parseInt(shown, 10) < years.from ? (
            // A term whose beginning nobody tells would be held there too.
            <Empty
              hint={
                <Link to="/as-of" search={{ day: `${years.from}-12-31` }} className="text-button">
                  {words.asOf.title(sayEdtf(`${years.from}-12-31`))}
                </Link>
              }
            >
              {words.asOf.before(years.from)}
            </Empty>
          ) : shown !== null && years ? (
            <Day day={shown} asked={asked} years={years} />
          ) : project ? (
            <Empty hint={<FillHint />}>{words.list.noneAtAll}</Empty>
          ) : (
            <Loading />
          )}
        </div>
      }
    />
  );
}

function Day({
  day,
  asked,
  years,
}: {
  readonly day: string;
  readonly asked: string | null;
  readonly years: { readonly from: number; readonly to: number };
}) {
  const { data, error, refetch, isPlaceholderData } = useQuery(asOfQuery(day));
  const navigate = useNavigate();
  const go = (next: string | null): void => {
    navigate({ to: '/as-of', replace: true, search: (state) => ({ ...state, day: next ?? undefined }) });
  };
  const chart = useMemo(() => data && chartOf(data), [data]);
  const before = data?.changes.findLast((one) => one < day);
  const after = data?.changes.find((one) => one > day);
  const year = Number.parseInt(day, 10);
  return (
    <>
      <div className="as-of-tools">
        <DateField label={words.asOf.day} value={asked ?? day} problem={() => null} onChange={go} />
        <input
          type="range"
          aria-label={words.asOf.year}
          aria-valuetext={words.dates.year(year)}
          min={years.from}
          max={years.to}
          value={Math.min(years.to, Math.max(years.from, year))}
          onChange={({ target }) => go(`${target.value}${day.slice(-6)}`.replace(/-02-29$/, '-02-28'))}
        />
        <Step day={before} says={words.asOf.previous} />
        <Step day={after} says={words.asOf.next} />
      </div>
      {error && <Failed error={error} again={refetch} />}
      {!error && !data && <Loading />}
      {data && chart && (
        <div aria-busy={isPlaceholderData}>
          {chart.roots.length === 0 && chart.others.length === 0 && <Empty>{words.asOf.nothing}</Empty>}
          <ul className="bodies">
            {chart.roots
              .filter(({ told }) => told)
              .map((body) => (
                <BodyItem key={body.id} body={body} />
              ))}
          </ul>
          {chart.others.length > 0 && (
            <section>
              <h2 className="label">{words.asOf.others}</h2>
              <Holders terms={chart.others} />
            </section>
          )}
          {chart.roots.some(({ told }) => !told) && (
            <section>
              <h2 className="label">{words.asOf.untold}</h2>
              <ul className="bodies bodies-untold">
                {chart.roots
                  .filter(({ told }) => !told)
                  .map((body) => (
                    <BodyItem key={body.id} body={body} />
                  ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </>
  );
}

/** Goes to the next (or the last) day on which something changes. */
function Step({ day, says }: { readonly day: string | undefined; readonly says: (date: string) => string }) {
  if (day === undefined) return null;
  return (
    <Link to="/as-of" replace search={(state) => ({ ...state, day })} className="text-button">
      {says(sayEdtf(day))}
    </Link>
  );
}

function BodyItem({ body: { id, name, since, terms, parts } }: { readonly body: Body }) {
  return (
    <li>
      <p className="body-name">
        <RecordLink id={id}>
          <Name>{name}</Name>
        </RecordLink>
        {since && (
          <span className="figures quiet">
            <When time={since} says={words.asOf.since} />
          </span>
        )}
      </p>
      <Holders terms={terms} />
      {parts.length > 0 && (
        <ul className="bodies">
          {parts.map((part) => (
            <BodyItem key={part.id} body={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Holders({ terms }: { readonly terms: Body['terms'] }) {
  if (terms.length === 0) return null;
  return (
    <ul className="holders">
      {terms.map((term) => (
        <li key={term.id} data-certain={term.certain}>
          <span>
            <RecordLink id={term.office.id}>
              <Name>{term.office.name}</Name>
            </RecordLink>
          </span>
          <span className="holder">
            <RecordLink id={term.person.id}>
              <Name>{term.person.name}</Name>
            </RecordLink>
            {!term.certain && <span className="quiet"> {words.asOf.perhaps}</span>}
          </span>
          <span className="quiet holder-term">{sayTerm(term)}</span>
        </li>
      ))}
    </ul>
  );
}
