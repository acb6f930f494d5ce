import type { ProjectView } from '../../../model/index.ts';
import { words } from '../../words/index.ts';
import { MostNamed } from './most-named.tsx';
import { NumberedMeetings } from './numbered-meetings.tsx';
import './overview.css';
import { SourceList } from './source-list.tsx';
import { UnusedNote } from './unused-note.tsx';

const shownPeople = 10;
const shownBodies = 8;

/** The record at a glance: its numbered meetings, who is named most, its sources, and what could not be used. */
export function Overview({ project }: { readonly project: ProjectView }) {
  const people = project.named.filter(({ kind }) => kind === 'person');
  const bodies = project.named.filter(({ kind }) => kind === 'organisation');
  return (
    <div className="overview">
      <NumberedMeetings series={project.series} count={project.counts.series} />
      <MostNamed title={words.overview.people} named={people} shown={shownPeople} />
      {bodies.length > 0 && <MostNamed title={words.overview.bodies} named={bodies} shown={shownBodies} />}
      <SourceList count={project.counts.sources} />
      <UnusedNote unused={project.unused} />
    </div>
  );
}
