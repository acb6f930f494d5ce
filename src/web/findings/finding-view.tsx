import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { FindingRecord, Ref } from '../../model/index.ts';
import { ApiProblem } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { useArrival } from '../parts/arrival.ts';
import { Name } from '../parts/name.tsx';
import { Quotation } from '../parts/quotation.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { typeset } from '../parts/typeset.ts';
import { RecordLink, SightLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { Decide } from './decide.tsx';
import './findings.css';
import { findingQuery } from './findings-query.ts';
import { RateCharts } from './rates.tsx';

/**
 * A finding: what it says, the words that show it, how it was found, what could explain it, and what was decided. One that
 * nobody opened, shown because there is room for it, takes neither the focus nor the title.
 */
export function FindingView({ id, unasked = false }: { readonly id: string; readonly unasked?: boolean }) {
  const { data, error, refetch } = useQuery(findingQuery(id));
  if (error instanceof ApiProblem && error.status === 404) return <Empty>{words.findings.missing}</Empty>;
  if (error) return <Failed error={error} again={refetch} />;
  return data ? <Loaded finding={data} unasked={unasked} /> : <Loading />;
}

function Loaded({ finding, unasked }: { readonly finding: FindingRecord; readonly unasked: boolean }) {
  const { id, kind, summary, why, innocent = [], about = [] } = finding;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, unasked ? null : id);
  useEffect(() => {
    if (unasked) return;
    const before = document.title;
    document.title = words.app.title(words.findings.kinds[kind], words.app.name);
    return () => {
      document.title = before;
    };
  }, [kind, unasked]);
  return (
    <article className="finding">
      <header>
        <p className="label">{words.findings.kinds[kind]}</p>
        <p className="quiet">{words.findings.explained[kind]}</p>
        <h2 ref={heading} tabIndex={-1}>
          {typeset(summary)}
        </h2>
        {why && <p className="quiet">{why}</p>}
      </header>
      <RateCharts rates={finding.rates ?? []} />
      <Evidence finding={finding} />
      {kind === 'erasure' && <BothCopies finding={finding} />}
      {innocent.length > 0 && (
        <section>
          <h3 className="label">{words.findings.innocent}</h3>
          <ul className="finding-innocent">
            {innocent.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      <About refs={about} />
      <Decide key={id} finding={finding} />
    </article>
  );
}

function Evidence({ finding: { evidence = [] } }: { readonly finding: FindingRecord }) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h3 className="label">{words.findings.evidence}</h3>
      <ul
        className="finding-evidence"
        data-neutral={evidence.some(({ neutral }) => neutral !== undefined) || undefined}
      >
        {evidence.map(({ capture, start, end, quote, says, neutral, source }) => (
          <li key={`${capture} ${start} ${end} ${says}`}>
            <blockquote>
              <SightLink sight={{ capture, start, end }} likely title={words.event.inSource}>
                <Quotation reading={{ text: quote.replace(/\s+/g, ' '), dated: null }} />
              </SightLink>
            </blockquote>
            {neutral !== undefined && (
              <p className="finding-neutral">
                <span className="label">{words.findings.plainly}</span> {neutral}
              </p>
            )}
            <p className="quiet figures">
              {says && <span>{neutral === undefined ? sayEdtf(says) : words.quote(says)}</span>}
              <cite>
                <Name>{source.name}</Name>
              </cite>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From what one copy no longer says to both copies side by side. */
function BothCopies({ finding: { evidence = [] } }: { readonly finding: FindingRecord }) {
  const source = evidence[0]?.source;
  const captures = [...new Set(evidence.filter((one) => one.source.id === source?.id).map(({ capture }) => capture))];
  if (!source) return null;
  // Where only one copy says it, the source's first and last are the two.
  const [before, after] = captures.length > 1 ? captures : [source.id, source.id];
  return (
    <p>
      <Link to="/compare" search={{ before, after }} className="text-button">
        {words.compare.both}
      </Link>
    </p>
  );
}

function About({ refs }: { readonly refs: readonly Ref[] }) {
  if (refs.length === 0) return null;
  return (
    <section>
      <h3 className="label">{words.findings.concerns}</h3>
      <ul className="finding-about">
        {refs.map(({ id, name }) => (
          <li key={id}>
            {/^(entity|event|series)-/.test(id) ? (
              <RecordLink id={id}>
                <Name>{name}</Name>
              </RecordLink>
            ) : (
              <Name>{name}</Name>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
