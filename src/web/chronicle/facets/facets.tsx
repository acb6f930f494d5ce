import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { EntityKind } from '../../../model/index.ts';
import type { Filter } from '../../address/filter.ts';
import { facetNames, facetsQuery } from '../../api/queries.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Name } from '../../parts/name.tsx';
import { Loading } from '../../parts/state.tsx';
import { UnfoldButton } from '../../parts/unfold-button.tsx';
import { words } from '../../words/index.ts';
import './facets.css';
import { toggled } from './toggled.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly events: number;
  readonly sign?: ReactNode;
}

/** What is left in a narrowed list, by every way to narrow it further, with how many events each would leave. */
export function Facets({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const { data, isPlaceholderData } = useQuery(facetsQuery(filter));
  if (!data) return <Loading />;
  const named = (kind: EntityKind): readonly Choice[] => data.entities.filter((one) => one.kind === kind);
  const byName = { chosen: filter.entity, pick: (id: string) => ({ entity: toggled(filter.entity, id) }) };
  const parts: readonly (readonly [
    title: string,
    choices: readonly Choice[],
    how: { readonly chosen: readonly string[]; readonly pick: (id: string) => Partial<Filter> },
  ])[] = [
    [
      words.facets.kinds,
      data.kinds
        .toSorted((a, b) => b.events - a.events)
        .map(({ kind, events }) => ({
          id: kind,
          name: words.eventKinds[kind],
          events,
          sign: <KindMark kind={kind} />,
        })),
      { chosen: filter.kind, pick: (id) => ({ kind: toggled<string>(filter.kind, id) as Filter['kind'] }) },
    ],
    [words.facets.people, named('person'), byName],
    [words.facets.bodies, named('organisation'), byName],
    [words.facets.places, named('place'), byName],
    [
      words.facets.sources,
      data.sources,
      { chosen: filter.source, pick: (id) => ({ source: toggled(filter.source, id) }) },
    ],
    [
      words.facets.bases,
      data.bases.map(({ basis, events }) => ({
        id: basis,
        name: words.filter.dated[basis],
        events,
        sign: <KindMark kind="meeting" basis={basis} />,
      })),
      { chosen: filter.basis, pick: (id) => ({ basis: toggled<string>(filter.basis, id) as Filter['basis'] }) },
    ],
    [
      words.facets.told,
      data.told.map(({ sources, events }) => ({ id: `${sources}`, name: words.filter.told(sources), events })),
      { chosen: filter.told, pick: (id) => ({ told: toggled(filter.told, id) }) },
    ],
  ];
  return (
    <div className="facets" aria-busy={isPlaceholderData}>
      {parts.map(
        ([title, choices, { chosen, pick }]) =>
          choices.length > 0 && (
            <Facet
              key={title}
              title={title}
              choices={choices}
              chosen={chosen}
              onPick={(id) => onChange({ ...filter, ...pick(id) })}
            />
          ),
      )}
    </div>
  );
}

const few = 6;

function Facet({
  title,
  choices,
  chosen,
  onPick,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onPick: (id: string) => void;
}) {
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...choices.map(({ events }) => events));
  // What is chosen is always in sight.
  const shown = choices.filter(({ id }, i) => all || i < few || chosen.includes(id));
  return (
    <section className="overview-part">
      <h2 className="label">{title}</h2>
      <ul className="facet">
        {shown.map(({ id, name, events, sign }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen.includes(id)} onClick={() => onPick(id)}>
              <span className="facet-name">
                {sign}
                <Name>{name}</Name>
              </span>
              <span className="figures quiet">{words.count(events)}</span>
              <span className="facet-bar" aria-hidden="true" style={{ inlineSize: `${(100 * events) / most}%` }} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < choices.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>{words.facets.more(choices.length - shown.length)}</UnfoldButton>
      )}
      {shown.length === facetNames && <p className="quiet">{words.facets.most(facetNames)}</p>}
    </section>
  );
}
