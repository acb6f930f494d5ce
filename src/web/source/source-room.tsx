import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { spanOf } from '../address/sight.ts';
import { ApiProblem } from '../api/client.ts';
import { sourceQuery } from '../api/queries.ts';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { useLayout } from '../shell/layout.ts';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import '../chronicle/overview/overview.css';
import { Legend } from './legend.tsx';
import { marksQuery } from './marks-query.ts';
import { hiddenOf } from './mention-groups.ts';
import './source.css';
import { SourceAside } from './source-aside.tsx';
import { SourceHead } from './source-head.tsx';
import { SourceText } from './source-text.tsx';
import { useCapture } from './use-capture.ts';

/** A source as a text to read, with the events it tells of in its margin. */
export function SourceRoom() {
  const { capture } = useParams({ from: '/source/$capture' });
  const { at } = useSearch({ from: '/source/$capture' });
  const { data } = useCapture(
    capture,
    useMemo(() => spanOf(at), [at]),
  );
  const title = data?.source.name;
  useEffect(() => {
    document.title = words.app.title(title ?? words.source.name, words.app.name);
  }, [title]);
  return (
    <Panes
      name={title ? words.source.text(title) : words.source.name}
      through={<Text key={capture} id={capture} />}
      {...(data && { beside: { name: words.source.parts, content: <SourceAside key={capture} id={capture} /> } })}
    />
  );
}

function Text({ id }: { readonly id: string }) {
  const { at, hide, gaps } = useSearch({ from: '/source/$capture' });
  const cited = useMemo(() => spanOf(at), [at]);
  const { data, error, refetch } = useCapture(id, cited);
  // What is marked is asked for when there is something to mark it in.
  const { data: marks = null } = useQuery({ ...marksQuery(id), enabled: data !== undefined });
  const marking = useMemo(() => ({ marks, hidden: hiddenOf(hide), gaps: gaps === '1' }), [marks, hide, gaps]);
  const isWide = useLayout() === 'wide';
  const { data: source } = useQuery({ ...sourceQuery(data?.source.id ?? ''), enabled: data !== undefined });
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <div className="source source-whole">
        <Empty
          hint={
            <Link to="/sources" className="text-button">
              {words.source.all}
            </Link>
          }
        >
          <h1>{words.source.missing}</h1>
        </Empty>
      </div>
    );
  if (error)
    return (
      <div className="source source-whole">
        <Failed error={error} again={refetch} titled />
      </div>
    );
  if (!data) return <Loading />;
  return (
    <article className="source source-whole">
      <SourceHead capture={data} source={source} />
      {!isWide && (
        <details className="source-parts">
          <summary>{words.source.parts}</summary>
          <SourceAside id={id} />
        </details>
      )}
      <Legend />
      <p className="correct-hint">{words.correct.hint}</p>
      <SourceText capture={data} cited={cited} marking={marking} notesBelow correctable />
    </article>
  );
}
