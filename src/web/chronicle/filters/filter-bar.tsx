import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import type { EntityKind, EventKind, FacetsView } from '../../../model/index.ts';
import { type Filter, isBackwards } from '../../address/filter.ts';
import { facetNames, facetsQuery } from '../../api/queries.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { words } from '../../words/index.ts';
import { ChoiceButton, type ChoiceItem, type ChoiceProps } from './choice-button.tsx';
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
  const [sought, setSought] = useState('');
  const { data } = useQuery({ ...facetsQuery(filter), enabled: wanted });
  const { data: found } = useQuery({ ...facetsQuery(filter, sought.trim()), enabled: sought.trim() !== '' });
  // Where more could be chosen than is given, what a reader looks for is asked for.
  const choices = (
    of: (facets: FacetsView) => readonly Named[],
  ): Pick<ChoiceProps, 'items' | 'areFound' | 'onSeek'> => {
    const given = data && of(data);
    if (!given || given.length < facetNames) return { items: given?.map(itemOf) };
    const areFound = sought.trim() !== '' && found !== undefined;
    return { items: (areFound ? of(found) : given).map(itemOf), areFound, onSeek: setSought };
  };
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
        const { items, ...seeking } = choices(({ entities }) => entities.filter((one) => one.kind === kind));
        // Of the names that narrow the list, those of this kind; the others stay as they are.
        const ids = new Set(items?.map(({ id }) => id));
        return (
          <ChoiceButton
            key={kind}
            label={words.filter[kind]}
            items={items}
            {...seeking}
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
        {...choices(({ sources }) => sources)}
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

interface Named {
  readonly id: string;
  readonly name: string;
  readonly events: number;
}

const itemOf = ({ id, name, events }: Named): ChoiceItem => ({
  id,
  name,
  count: events,
});
