import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ComparedSide, ComparisonView } from '../../model/index.ts';
import { ApiProblem } from '../api/client.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { Name } from '../parts/name.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { SourceLink } from '../shell/links.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import { Changes } from './changes.tsx';
import { ChooseSides } from './choose-sides.tsx';
import './compare.css';
import { compareQuery } from './compare-query.ts';
import { ComparedText } from './compared-text.tsx';
import { Names } from './names.tsx';

const say = words.compare;

/** Two captures side by side: who and what vanished first, then what changed, then the text. */
export function CompareRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.compare, words.app.name);
  }, []);
  return <Panes name={words.rooms.compare} through={<Compare />} />;
}

function Compare() {
  const { before, after } = useSearch({ from: '/compare' });
  if (before === undefined || after === undefined)
    return (
      <div className="compare">
        <h1>{say.title}</h1>
        <ChooseSides before={before} after={after} />
      </div>
    );
  return <Both before={before} after={after} />;
}

function Both({ before, after }: { readonly before: string; readonly after: string }) {
  const { data, error, refetch } = useQuery(compareQuery(before, after));
  if (error instanceof ApiProblem && error.status < 500)
    return (
      <div className="compare">
        <Empty
          hint={
            <Link to="/compare" className="text-button">
              {say.another}
            </Link>
          }
        >
          <h1>{say.missing}</h1>
        </Empty>
      </div>
    );
  if (error) return <Failed error={error} again={refetch} titled />;
  return data ? <Compared comparison={data} /> : <Loading />;
}

function Compared({ comparison }: { readonly comparison: ComparisonView }) {
  const { counts, sides, vanished, appeared, changes, stretches } = comparison;
  const [before, after] = sides;
  const isSame = stretches.every(({ verdict }) => verdict === 'exact');
  return (
    <div className="compare">
      <header className="compare-head">
        <h1>{say.title}</h1>
        <div className="compare-sides">
          <Side side={before} label={say.before} />
          <Side side={after} label={say.after} />
        </div>
        <p className="compare-ways">
          <Link to="/compare" search={{ before: after.capture, after: before.capture }} className="text-button">
            {say.swap}
          </Link>
          <Link to="/compare" className="text-button">
            {say.another}
          </Link>
        </p>
        <p className="quiet figures">
          {isSame
            ? say.same
            : say.counts({
                exact: counts.exact ?? 0,
                moved: counts.moved ?? 0,
                altered: counts.altered ?? 0,
                gone: counts.gone ?? 0,
                new: counts.new ?? 0,
              })}
        </p>
      </header>
      <Names title={say.vanished} names={vanished} />
      <Names title={say.appeared} names={appeared} />
      <Changes
        title={say.events}
        changes={changes.filter(({ kind }) => kind === 'event-gone' || kind === 'event-new')}
        sides={sides}
      />
      <Changes
        title={say.changes}
        changes={changes.filter(({ kind }) => kind !== 'event-gone' && kind !== 'event-new')}
        sides={sides}
      />
      {stretches.length === 0 ? <Empty>{say.empty}</Empty> : <ComparedText comparison={comparison} />}
    </div>
  );
}

function Side({
  side: { capture, source, file, retrieved, language },
  label,
}: {
  readonly side: ComparedSide;
  readonly label: string;
}) {
  return (
    <div className="compare-side">
      <p className="label">{label}</p>
      <p className="compare-source">
        <SourceLink capture={capture}>
          <cite>
            <Name language={language}>{source.name}</Name>
          </cite>
        </SourceLink>
      </p>
      <p className="quiet figures">{retrieved ? say.taken(sayEdtf(retrieved)) : file}</p>
    </div>
  );
}
