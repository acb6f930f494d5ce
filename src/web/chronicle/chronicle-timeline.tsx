import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import type { ProjectView } from '../../model/index.ts';
import { type Filter, noFilter } from '../address/filter.ts';
import type { View } from '../address/view.ts';
import { timelineQuery } from '../api/queries.ts';
import { homeOf, limitsOf } from '../timeline/limits.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { allBins } from '../timeline/use-timeline-data.ts';
import { useView } from '../timeline/use-view.ts';

interface Props {
  readonly project: ProjectView;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The timeline of the chronicle; nothing where nothing is dated. */
export const ChronicleTimeline = memo(function ChronicleTimeline(props: Props) {
  const home = useMemo(() => homeOf(props.project), [props.project]);
  return home && <Dated {...props} home={home} />;
});

function Dated({ project, filter, onFilter, home }: Props & { readonly home: View }) {
  const { data: all } = useQuery(timelineQuery(noFilter, allBins));
  const limits = useMemo(() => limitsOf(home, all), [home, all]);
  const [view, setView] = useView(home, limits);
  const navigate = useNavigate();
  const { on } = useSearch({ from: '__root__' });
  return (
    <div className="chronicle-strip">
      <Timeline
        filter={filter}
        eras={project.eras}
        limits={limits}
        home={home}
        view={view}
        open={on}
        onView={setView}
        onSpan={(span) => onFilter({ ...filter, from: span?.from ?? null, to: span?.to ?? null })}
        onOpen={(id) => navigate({ to: '/', search: (state) => ({ ...state, on: id, see: undefined }) })}
      />
    </div>
  );
}
