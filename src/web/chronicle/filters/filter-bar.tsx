import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventKind, ProjectView } from '../../../model/index.ts';
import { type Filter, isBackwards } from '../../address/filter.ts';
import { entitiesQuery, sourcesQuery } from '../../api/queries.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { words } from '../../words/index.ts';
import { ChoiceButton } from './choice-button.tsx';
import { DateField } from './date-field.tsx';
import './filter-bar.css';

/** The fields by which the list is narrowed. */
export function FilterBar({
  filter,
  project,
  onChange,
}: {
  readonly filter: Filter;
  readonly project: ProjectView;
  readonly onChange: (filter: Filter) => void;
}) {
  const [wantsNames, setWantsNames] = useState(false);
  const [wantsSources, setWantsSources] = useState(false);
  const names = useQuery({ ...entitiesQuery, enabled: wantsNames });
  const sources = useQuery({ ...sourcesQuery, enabled: wantsSources });
  const { from, to } = filter;
  const kinds = project.kinds
    .toSorted((a, b) => b.events - a.events)
    .map(({ kind, events }) => ({
      id: kind,
      name: words.eventKinds[kind],
      count: events,
      sign: <KindMark kind={kind} />,
    }));
  return (
    <fieldset className="filter-bar">
      <legend className="unseen">{words.filter.name}</legend>
      <ChoiceButton
        label={words.filter.kind}
        items={kinds}
        chosen={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind as EventKind[] })}
      />
      <ChoiceButton
        label={words.filter.entity}
        items={names.data?.items
          .filter(({ events }) => events > 0)
          .map(({ id, name, events }) => ({ id, name, count: events }))}
        chosen={filter.entity}
        onChange={(entity) => onChange({ ...filter, entity })}
        onOpen={() => setWantsNames(true)}
      />
      <ChoiceButton
        label={words.filter.source}
        items={sources.data?.items.map(({ id, title, events }) => ({ id, name: title, count: events }))}
        chosen={filter.source}
        onChange={(source) => onChange({ ...filter, source })}
        onOpen={() => setWantsSources(true)}
      />
      <div className="date-fields">
        <DateField
          label={words.filter.from}
          value={from}
          problem={(date) => (to !== null && isBackwards(date, to) ? words.filter.backwards : null)}
          onChange={(date) => onChange({ ...filter, from: date })}
        />
        <DateField
          label={words.filter.to}
          value={to}
          problem={(date) => (from !== null && isBackwards(from, date) ? words.filter.backwards : null)}
          onChange={(date) => onChange({ ...filter, to: date })}
        />
      </div>
    </fieldset>
  );
}
