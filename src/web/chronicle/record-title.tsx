import type { ProjectView } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { words } from '../words/index.ts';

/** Whose record this is, over what years, and how many sources tell it. */
export function RecordTitle({ project }: { readonly project: ProjectView }) {
  const { subject, years, counts } = project;
  const name = subject?.name ?? project.name;
  return (
    <header className="record-title">
      <h1>
        <Name>{name}</Name>
        <span className="record-years">
          {years && `, ${words.record.years(years.from, years.to)}`}
          {counts.sources > 0 && <>, {words.record.told(counts.sources)}</>}
        </span>
      </h1>
      {counts.sources > 0 && (
        <p className="quiet figures">
          {[
            words.record.events(counts.events),
            words.record.claims(counts.claims),
            words.record.passages(counts.passages),
          ].join(' · ')}
        </p>
      )}
    </header>
  );
}
