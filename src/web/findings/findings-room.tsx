import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { projectQuery } from '../api/queries.ts';
import { FillHint } from '../parts/fill-hint.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { Panes } from '../shell/panes.tsx';
import { TakeMenu } from '../take/take-menu.tsx';
import { words } from '../words/index.ts';
import '../names/names.css';
import { countOf, FindingChoices } from './finding-choices.tsx';
import { findingKinds, findingStates } from './finding-state.ts';
import { FindingView } from './finding-view.tsx';
import './findings.css';
import { FindingsList } from './findings-list.tsx';
import { type FindingChoice, findingCountsQuery, findingsQuery } from './findings-query.ts';

/** What a careful critic would flag, each in a sentence: an invitation to look, never a verdict. */
export function FindingsRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.findings, words.app.name);
  }, []);
  const { kind, state } = useSearch({ from: '/findings' });
  const choice: FindingChoice = {
    kind: findingKinds.find((one) => one === kind) ?? null,
    state: findingStates.find((one) => one === state) ?? null,
  };
  const { data } = useInfiniteQuery(findingsQuery(choice));
  const first = data?.pages[0]?.items[0];
  return (
    <Panes
      name={words.rooms.findings}
      through={<Findings choice={choice} />}
      {...(first && { beside: { name: words.app.record, content: <FindingView id={first.id} unasked /> } })}
    />
  );
}

// That nothing was found says something only of what was read.
function Nothing() {
  const { data: project } = useQuery(projectQuery);
  if (!project) return <Loading />;
  return project.counts.sources === 0 ? (
    <Empty hint={<FillHint />}>{words.record.empty}</Empty>
  ) : (
    <Empty>{words.findings.none}</Empty>
  );
}

function Findings({ choice }: { readonly choice: FindingChoice }) {
  const { data: counts, error, refetch } = useQuery(findingCountsQuery);
  if (error) return <Failed error={error} again={refetch} titled />;
  if (!counts) return <Loading />;
  const all = countOf(counts, { kind: null, state: null });
  const total = countOf(counts, choice);
  return (
    <div className="findings">
      <header className="findings-head">
        <h1>
          {words.rooms.findings} <span className="quiet figures names-total">{words.count(total)}</span>
        </h1>
        {all > 0 && <TakeMenu taken={{ list: 'findings', query: { kind: choice.kind, state: choice.state } }} />}
      </header>
      {all === 0 ? (
        <Nothing />
      ) : (
        <>
          <p className="quiet findings-about">
            {choice.kind === null ? words.findings.about : words.findings.explained[choice.kind]}
          </p>
          <FindingChoices counts={counts} chosen={choice} />
          <FindingsList choice={choice} total={total} />
        </>
      )}
    </div>
  );
}
