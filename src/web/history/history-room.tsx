import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DecisionItem, Ref } from '../../model/index.ts';
import { getJson } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { saidValue } from '../decisions/say-decision.ts';
import { useDecide } from '../decisions/use-decide.ts';
import { findingQuery } from '../findings/findings-query.ts';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { typeset } from '../parts/typeset.ts';
import { RecordLink, SightLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import './history.css';

const decisionsQuery = queryOptions({
  queryKey: ['decisions'],
  queryFn: async ({ signal }) => (await getJson<{ items: DecisionItem[] }>('/decisions', {}, signal)).items,
  // Decisions are made elsewhere too: each visit asks anew.
  staleTime: 0,
});

/** Every decision, the latest first: on what, by whom, when and why; each can be undone. */
export function HistoryRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.history, words.app.name);
  }, []);
  return <Panes name={words.rooms.history} through={<List />} />;
}

function List() {
  const { data, error, refetch } = useQuery(decisionsQuery);
  const { undo, isPending, error: refused } = useDecide();
  if (error) return <Failed error={error} again={refetch} titled />;
  if (!data) return <Loading />;
  const made = new Map(data.map((decision) => [decision.id, decision]));
  return (
    <div className="history">
      <h1>{words.rooms.history}</h1>
      {refused && <p role="alert">{refused.message}</p>}
      {data.length === 0 && <Empty hint={words.history.fill}>{words.history.none}</Empty>}
      <ol className="decisions">
        {data.toReversed().map((decision) => {
          // What an undoing is about is what was decided before.
          const about = decision.verdict === 'undo' ? made.get(String(decision.value)) : decision;
          return (
            <li key={decision.id} data-undone={decision.undone || undefined}>
              <p className="decision-what">
                <span className="decision-verdict">{words.history.verdicts[decision.verdict]}</span>{' '}
                {about && <On decision={about} />}
                {saidValue(decision) && <span className="decision-value"> {saidValue(decision)}</span>}
              </p>
              {decision.why && <p className="decision-why">{words.quote(decision.why)}</p>}
              <p className="decision-foot quiet figures">
                <span>{decision.by}</span>
                <time dateTime={decision.at}>
                  {words.dates.time(sayEdtf(decision.at.slice(0, 10)), decision.at.slice(11, 16))}
                </time>
                {decision.lost && <span>{words.history.lost}</span>}
                {decision.undone && <span>{words.history.undone}</span>}
                {!decision.undone && decision.verdict !== 'undo' && (
                  <button type="button" className="text-button" disabled={isPending} onClick={() => undo(decision.id)}>
                    {words.history.undo}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A finding by its sentence, while it is there. */
function Finding({ id }: { readonly id: string }) {
  const { data } = useQuery(findingQuery(id));
  return data ? <RecordLink id={id}>{typeset(data.summary)}</RecordLink> : id;
}

/** What a decision is about: what it was called, a way to it as it is now, and one to the words that were chosen. */
function On({ decision: { on, now = [] } }: { readonly decision: DecisionItem }) {
  // An event may have been decided on by all of its claims.
  const things = [...new Map(on.map((one) => [`${one.record} ${one.names?.[0] ?? one.start}`, one])).values()];
  const others = now.filter(({ name }) => things.every(({ names }) => names?.[0] !== name));
  return (
    <>
      {things.map((one) => (
        <span key={`${one.record} ${one.names?.[0]} ${one.capture} ${one.start}`} className="decision-on">
          <span className="quiet">{words.history.records[one.record]}</span>{' '}
          <Thing thing={one} now={now.find(({ name }) => name === one.names?.[0])} />
        </span>
      ))}
      {others.length > 0 && (
        <span className="decision-now">
          <span className="quiet">{words.history.now}</span>{' '}
          {others.map(({ id, name }) => (
            <span key={id} className="decision-on">
              <RecordLink id={id}>
                <Name>{name}</Name>
              </RecordLink>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

function Thing({
  thing: { record, names, exact, capture, start, end },
  now,
}: {
  readonly thing: DecisionItem['on'][number];
  /** The record that still goes by its name. */
  readonly now: Ref | undefined;
}) {
  if (record === 'finding' && names?.[0]?.startsWith('finding-')) return <Finding id={names[0]} />;
  const said = exact === undefined ? names?.[0] && <Name>{names[0]}</Name> : words.quote(exact);
  if (now) return <RecordLink id={now.id}>{said}</RecordLink>;
  if (capture === undefined || start === undefined || end === undefined) return said;
  return <SightLink sight={{ capture, start, end }}>{said || words.event.inSource}</SightLink>;
}
