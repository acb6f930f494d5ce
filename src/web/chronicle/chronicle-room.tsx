import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ProjectView } from '../../model/index.ts';
import { isOpen } from '../address/filter.ts';
import { eventsQuery, projectQuery } from '../api/queries.ts';
import { FillHint } from '../parts/fill-hint.tsx';
import { Empty } from '../parts/state.tsx';
import { useLayout } from '../shell/layout.ts';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import { ChronicleTimeline } from './chronicle-timeline.tsx';
import './chronicle.css';
import { Facets } from './facets/facets.tsx';
import { Chosen } from './filters/chosen.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { EventList } from './list/event-list.tsx';
import { Overview } from './overview/overview.tsx';
import { UnusedNote } from './overview/unused-note.tsx';
import { RecordTitle } from './record-title.tsx';
import { useFilter } from './use-filter.ts';

/** The chronicle: whose record it is, a timeline, and the events by year; beside them the record at a glance. */
export function ChronicleRoom() {
  const { data: project } = useSuspenseQuery(projectQuery);
  const [filter, change] = useFilter();
  const title = project.subject?.name ?? project.name;
  useEffect(() => {
    document.title = words.app.title(title, words.app.name);
  }, [title]);
  return (
    <Panes
      name={words.rooms.chronicle}
      through={<Through project={project} />}
      {...(project.counts.sources > 0 && {
        beside: isOpen(filter)
          ? { name: words.overview.name, content: <Overview project={project} /> }
          : { name: words.facets.name, content: <Facets filter={filter} onChange={change} /> },
      })}
    />
  );
}

function Through({ project }: { readonly project: ProjectView }) {
  const search = useSearch({ from: '/' });
  const [filter, change] = useFilter();
  const { data, isPlaceholderData } = useInfiniteQuery(eventsQuery(filter));
  const isWide = useLayout() === 'wide';
  if (project.counts.sources === 0)
    return (
      <div className="chronicle">
        <RecordTitle project={project} />
        <Empty hint={<FillHint />}>{words.record.empty}</Empty>
        {project.unused.files.length > 0 && <UnusedNote unused={project.unused} />}
      </div>
    );
  return (
    <div className="chronicle">
      <RecordTitle project={project} />
      <div className="chronicle-head">
        <ChronicleTimeline project={project} filter={filter} onFilter={change} />
        <FilterBar filter={filter} onChange={change} />
        <Chosen filter={filter} total={isPlaceholderData ? undefined : data?.pages[0]?.total} onChange={change} />
      </div>
      {!isWide && isOpen(filter) && search.on === undefined && (
        <div className="through-overview">
          <Overview project={project} />
        </div>
      )}
      <EventList filter={filter} />
    </div>
  );
}
