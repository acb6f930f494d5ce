import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import type { EntityKind, EventKind } from '../../../model/index.ts';
import { type Filter, isBackwards } from '../../address/filter.ts';
import { facetsQuery } from '../../api/queries.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { words } from '../../words/index.ts';
import { ChoiceButton, type ChoiceItem } from './choice-button.tsx';
import { DateField } from './date-field.tsx';
import './filter-bar.css';

const named = ['person', 'organisation', 'place'] as const satisfies readonly EntityKind[];

/** The fields by which the list is narrowed, each choice with how many events it would leave. */
export const FilterBar = memo(function FilterBar({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
  const [wanted, setWanted] = useState(false);
  const { data } = useQuery({ ...facetsQuery(filter), enabled: wanted });
  const { from, to } = filter;
  const onOpen = (): void => setWanted(true);
  const kinds = data?.kinds
    .toSorted((a, b) => b.events - a.events)
    .map(({ kind, events }) => ({
      id: kind,
      name: words.eventKinds[kind],
      count: events,
      sign: <KindMark kind={kind} />,
    }));
  const certainties = data && [
    ...data.bases.map(({ basis, events }) => ({ id: basis, name: words.filter.dated[basis], count: events })),
    ...data.told.map(({ sources, events }) => ({ id: `${sources}`, name: words.filter.told(sources), count: events })),
  ];
  return (
    <fieldset className="filter-bar">
      <legend className="unseen">{words.filter.name}</legend>
      <ChoiceButton
        label={words.filter.kind}
        items={kinds}
        chosen={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind as EventKind[] })}
        onOpen={onOpen}
      />
      {named.map((kind) => {
        const items = data?.entities.filter((one) => one.kind === kind).map(itemOf);
        // Of the names that narrow the list, those of this kind; the others stay as they are.
        const ids = new Set(items?.map(({ id }) => id));
        return (
          <ChoiceButton
            key={kind}
            label={words.filter[kind]}
            items={items}
            chosen={filter.entity.filter((id) => ids.has(id))}
            onChange={(chosen) =>
              onChange({ ...filter, entity: [...filter.entity.filter((id) => !ids.has(id)), ...chosen] })
            }
            onOpen={onOpen}
          />
        );
      })}
      <ChoiceButton
        label={words.filter.source}
        items={data?.sources.map(itemOf)}
        chosen={filter.source}
        onChange={(source) => onChange({ ...filter, source })}
        onOpen={onOpen}
      />
      <ChoiceButton
        label={words.filter.certainty}
        items={certainties}
        chosen={[...filter.basis, ...filter.told]}
        onChange={(chosen) =>
          onChange({
            ...filter,
            basis: chosen.filter((id) => id in words.bases) as Filter['basis'],
            told: chosen.filter((id) => !(id in words.bases)),
          })
        }
        onOpen={onOpen}
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
});

const itemOf = ({ id, name, events }: { id: string; name: string; events: number }): ChoiceItem => ({
  id,
  name,
  count: events,
});
