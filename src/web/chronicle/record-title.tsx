import { Link } from '@tanstack/react-router';
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
          {years !== null && years.before > 0 && (
            <>
              {' · '}
              <Link to="/" search={{ to: yearText(years.from - 1) }}>
                {words.record.before(years.before, years.from)}
              </Link>
            </>
          )}
          {years !== null && years.after > 0 && (
            <>
              {' · '}
              <Link to="/" search={{ from: yearText(years.to + 1) }}>
                {words.record.after(years.after, years.to)}
              </Link>
            </>
          )}
        </p>
      )}
    </header>
  );
}

/** A year as an address has it. */
const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
