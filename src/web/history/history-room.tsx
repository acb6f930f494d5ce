import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DecisionItem } from '../../model/index.ts';
import { getJson, postJson } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
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
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: (id: string) => postJson('/decisions', { on: [id], verdict: 'undo' }),
    // What was decided may show anywhere.
    onSuccess: () => client.invalidateQueries(),
  });
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  const made = new Map(data.map((decision) => [decision.id, decision]));
  return (
    <div className="history">
      <h1>{words.rooms.history}</h1>
      {undo.error && <p role="alert">{undo.error.message}</p>}
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
                {typeof decision.value === 'string' && decision.verdict !== 'undo' && (
                  <> {words.history.as(decision.value)}</>
                )}
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
                  <button
                    type="button"
                    className="text-button"
                    disabled={undo.isPending}
                    onClick={() => undo.mutate(decision.id)}
                  >
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

/** What a decision is about: the names it gives, or a way to the words in the source. */
function On({ decision: { on } }: { readonly decision: DecisionItem }) {
  return on.map(({ record, kind, names, capture, start, end }) => (
    <span key={[record, kind, capture, start, ...(names ?? [])].join(' ')} className="decision-on">
      <span className="quiet">{words.history.records[record]}</span>{' '}
      {record === 'finding' && names?.[0]?.startsWith('finding-') ? (
        <Finding id={names[0]} />
      ) : names && names.length > 0 ? (
        <Name>{names[0]}</Name>
      ) : (
        capture !== undefined &&
        start !== undefined &&
        end !== undefined && <SightLink sight={{ capture, start, end }}>{words.event.inSource}</SightLink>
      )}
    </span>
  ));
}
