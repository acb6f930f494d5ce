import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SeriesLine } from '../chronicle/overview/numbered-meetings.tsx';
import { FillHint } from '../parts/fill-hint.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import '../chronicle/overview/overview.css';
import './series.css';
import { allSeriesQuery } from './series-query.ts';

/** Every series of numbered meetings, with the numbers told of and the empty places of the others. */
export function SeriesRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.series, words.app.name);
  }, []);
  return <Panes name={words.rooms.series} through={<List />} />;
}

function List() {
  const { data, error, refetch } = useQuery(allSeriesQuery);
  if (error) return <Failed error={error} again={refetch} titled />;
  if (!data) return <Loading />;
  return (
    <div className="series-room">
      <h1>{words.rooms.series}</h1>
      {data.length === 0 ? (
        <Empty hint={<FillHint />}>{words.overview.noSeries}</Empty>
      ) : (
        <>
          <p className="series-key quiet">{words.series.key}</p>
          <ul className="series">
            {data.map((series) => (
              <li key={series.id}>
                <SeriesLine series={series} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
