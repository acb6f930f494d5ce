import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import type { ProjectView } from '../../model/index.ts';
import { type Filter, filterOf, queryOf } from '../address/filter.ts';
import { eventsQuery, projectQuery } from '../api/queries.ts';
import { Empty } from '../parts/state.tsx';
import { useLayout } from '../shell/layout.ts';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import { ChronicleTimeline } from './chronicle-timeline.tsx';
import './chronicle.css';
import { Chosen } from './filters/chosen.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { EventList } from './list/event-list.tsx';
import { Overview } from './overview/overview.tsx';
import { UnusedNote } from './overview/unused-note.tsx';
import { RecordTitle } from './record-title.tsx';

/** The chronicle: whose record it is, a timeline, and the events by year; beside them the record at a glance. */
export function ChronicleRoom() {
  const { data: project } = useSuspenseQuery(projectQuery);
  const title = project.subject?.name ?? project.name;
  useEffect(() => {
    document.title = words.app.title(title, words.app.name);
  }, [title]);
  return (
    <Panes
      name={words.rooms.chronicle}
      through={<Through project={project} />}
      {...(project.counts.sources > 0 && {
        beside: { name: words.overview.name, content: <Overview project={project} /> },
      })}
    />
  );
}

function Through({ project }: { readonly project: ProjectView }) {
  const search = useSearch({ from: '/' });
  const { kind, from, to, entity, source, q } = search;
  const filter = useMemo(() => filterOf({ kind, from, to, entity, source, q }), [kind, from, to, entity, source, q]);
  const navigate = useNavigate();
  const change = useCallback(
    (next: Filter) => {
      navigate({
        to: '/',
        search: ({ on, see, view }) => ({ ...queryOf(next), on, see, view }),
      });
    },
    [navigate],
  );
  const { data, isPlaceholderData } = useInfiniteQuery(eventsQuery(filter));
  const isWide = useLayout() === 'wide';
  if (project.counts.sources === 0)
    return (
      <div className="chronicle">
        <RecordTitle project={project} />
        <Empty hint={words.record.fill}>{words.record.empty}</Empty>
        {project.unused.files.length > 0 && <UnusedNote unused={project.unused} />}
      </div>
    );
  return (
    <div className="chronicle">
      <RecordTitle project={project} />
      <div className="chronicle-head">
        <ChronicleTimeline project={project} filter={filter} onFilter={change} />
        <FilterBar filter={filter} project={project} onChange={change} />
        <Chosen filter={filter} total={isPlaceholderData ? undefined : data?.pages[0]?.total} onChange={change} />
      </div>
      {!isWide && search.on === undefined && (
        <div className="through-overview">
          <Overview project={project} />
        </div>
      )}
      <EventList filter={filter} />
    </div>
  );
}
