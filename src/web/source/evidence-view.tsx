import { useMemo } from 'react';
import type { Sight } from '../address/sight.ts';
import { spanText } from '../address/sight.ts';
import { ApiProblem } from '../api/client.ts';
import { CiteButton } from '../cite/cite-button.tsx';
import { selectedSight } from '../cite/selected-sight.ts';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { SourceLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import './source.css';
import { SourceText } from './source-text.tsx';
import { useCapture } from './use-capture.ts';

/** The evidence: a source at its sentence, beside what it vouches for. */
export default function EvidenceView({ sight }: { readonly sight: Sight }) {
  const { start, end } = sight;
  const cited = useMemo(() => ({ start, end }), [start, end]);
  const { data, error, refetch } = useCapture(sight.capture, cited);
  if (error instanceof ApiProblem && error.status === 404) return <Empty>{words.source.missing}</Empty>;
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  return (
    <article className="source">
      <header className="source-head">
        <p className="label">{words.source.name}</p>
        <h2>
          <SourceLink capture={sight.capture} at={spanText(sight)}>
            <cite>
              <Name language={data.language}>{data.source.name}</Name>
            </cite>
          </SourceLink>
        </h2>
        <p>
          <CiteButton cited={() => selectedSight(sight.capture, data.passages) ?? sight} label={words.cite.selection} />
        </p>
      </header>
      <SourceText capture={data} cited={cited} />
    </article>
  );
}
