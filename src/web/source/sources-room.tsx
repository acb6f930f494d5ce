import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SourceItem } from '../../model/index.ts';
import { sourcesQuery } from '../api/queries.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { SourceLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import './source.css';

/** Every source of the project, by title. */
export function SourcesRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.sources, words.app.name);
  }, []);
  return <Panes name={words.rooms.sources} through={<List />} />;
}

function List() {
  const { data, error, refetch } = useQuery(sourcesQuery);
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading />;
  return (
    <div className="sources">
      <h1>{words.rooms.sources}</h1>
      {data.items.length === 0 ? (
        <Empty hint={words.record.fill}>{words.source.none}</Empty>
      ) : (
        <table>
          <thead>
            <tr className="label">
              <th scope="col">{words.source.columns.title}</th>
              <th scope="col">{words.source.columns.issued}</th>
              <th scope="col">{words.source.columns.events}</th>
              <th scope="col">{words.source.columns.length}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function SourceLine({
  source: { title, publisher, language, issued, captures, events, length },
}: {
  readonly source: SourceItem;
}) {
  return (
    <tr>
      <td>
        <SourceLink capture={captures[captures.length - 1]?.id ?? ''}>
          <cite>
            <Name language={language}>{title}</Name>
          </cite>
        </SourceLink>
        {publisher && <span className="quiet"> {publisher}</span>}
      </td>
      <td>{issued && sayEdtf(issued)}</td>
      <td className="figures">{words.count(events)}</td>
      <td className="figures">{words.count(length)}</td>
    </tr>
  );
}
