import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tellingSourcesQuery } from '../../api/queries.ts';
import { Name } from '../../parts/name.tsx';
import { SourceLink } from '../../shell/links.tsx';
import { words } from '../../words/index.ts';

const shown = 8;

/** The sources that tell most, with how many events each tells of. */
export function SourceList({ count }: { readonly count: number }) {
  const listed = Math.min(count, shown);
  const { data } = useQuery({ ...tellingSourcesQuery(shown), enabled: listed > 0 });
  const sources = data?.items ?? [];
  return (
    <section className="overview-part">
      <h2 className="label">{words.overview.sources}</h2>
      <ol className="named named-plain" style={{ minBlockSize: `${listed * 1.625}rem` }}>
        {sources.map(({ id, title, events, captures, language }) => (
          <li key={id} title={title}>
            <SourceLink capture={captures[captures.length - 1]?.id ?? ''}>
              <cite>
                <Name language={language}>{title}</Name>
              </cite>
            </SourceLink>
            <span className="figures quiet">{words.record.events(events)}</span>
          </li>
        ))}
      </ol>
      {count > listed && (
        <Link to="/sources" className="text-button">
          {words.overview.allSources(count)}
        </Link>
      )}
    </section>
  );
}
