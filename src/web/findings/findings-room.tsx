import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { FindingKind, FindingRecord } from '../../model/index.ts';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { typeset } from '../parts/typeset.ts';
import { RecordLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { TakeMenu } from '../take/take-menu.tsx';
import { words } from '../words/index.ts';
import '../names/names.css';
import { stateOf } from './finding-state.ts';
import './findings.css';
import { findingsQuery } from './findings-query.ts';

// In the order of the vocabulary.
const findingKinds = Object.keys(words.findings.kinds) as FindingKind[];

/** What a careful critic would flag, each in a sentence: an invitation to look, never a verdict. */
export function FindingsRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.findings, words.app.name);
  }, []);
  return <Panes name={words.rooms.findings} through={<List />} />;
}

function List() {
  const { kind } = useSearch({ from: '/findings' });
  const { on } = useSearch({ from: '__root__' });
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(findingsQuery);
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  const all = data.pages.flatMap(({ items }) => items);
  const chosen = findingKinds.find((one) => one === kind) ?? null;
  const shown = chosen === null ? all : all.filter((finding) => finding.kind === chosen);
  return (
    <div className="findings">
      <header className="findings-head">
        <h1>
          {words.rooms.findings} <span className="quiet figures names-total">{words.count(all.length)}</span>
        </h1>
        {all.length > 0 && <TakeMenu taken={{ list: 'findings', query: { kind: chosen } }} />}
      </header>
      {all.length === 0 ? (
        <Empty>{words.findings.none}</Empty>
      ) : (
        <>
          <p className="quiet findings-about">
            {chosen === null ? words.findings.about : words.findings.explained[chosen]}
          </p>
          <Kinds findings={all} chosen={chosen} />
          <ol className="findings-list">
            {shown.map((finding) => (
              <li key={finding.id} data-open={finding.id === on || undefined} data-state={stateOf(finding)}>
                <p className="label">
                  {words.findings.kinds[finding.kind]}
                  {stateOf(finding) !== 'open' && ` · ${words.findings.states[stateOf(finding)]}`}
                </p>
                <p className="finding-summary">
                  <RecordLink id={finding.id} row>
                    {typeset(finding.summary)}
                  </RecordLink>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {hasNextPage && (
        <button type="button" className="text-button" onClick={() => fetchNextPage()}>
          {words.findings.more}
        </button>
      )}
    </div>
  );
}

function Kinds({
  findings,
  chosen,
}: {
  readonly findings: readonly FindingRecord[];
  readonly chosen: FindingKind | null;
}) {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <nav className="name-orders findings-kinds" aria-label={words.filter.kind}>
      {[null, ...findingKinds.filter((kind) => counts.has(kind))].map((kind) => (
        <Link
          key={kind ?? 'all'}
          to="/findings"
          replace
          search={(state) => ({ ...state, kind: kind ?? undefined })}
          activeProps={{}}
          className={kind === chosen ? 'current' : ''}
          aria-current={kind === chosen ? 'true' : undefined}
        >
          {kind === null ? words.names.allKinds : words.findings.kinds[kind]}{' '}
          <span className="figures">{words.count(kind === null ? findings.length : (counts.get(kind) ?? 0))}</span>
        </Link>
      ))}
    </nav>
  );
}
