import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EntityKind, SearchCounts } from '../../model/index.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { Name } from '../parts/name.tsx';
import { words } from '../words/index.ts';
import '../chronicle/facets/facets.css';
import '../chronicle/overview/overview.css';
import { hasField, toggledField, toggledYears } from './fields.ts';

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
  /** The query that it leads to. */
  readonly query: string;
  readonly sign?: ReactNode;
}

/** By what a search can be narrowed, each with how much it would leave: a press puts the field into the query. */
export function SearchFacets({
  query,
  counts,
  busy,
}: {
  readonly query: string;
  readonly counts: SearchCounts;
  /** Whether these are those of the query before. */
  readonly busy: boolean;
}) {
  const { kinds, decades, entities, sources } = counts.facets;
  const field = (name: string, value: string) => ({
    key: value,
    chosen: hasField(query, name, value),
    query: toggledField(query, name, value),
  });
  const named = (kind: EntityKind): Choice[] =>
    entities
      .filter((one) => one.kind === kind)
      .map(({ name, events }) => ({ ...field(kind, name), name, count: events }));
  const parts: readonly (readonly [title: string, choices: readonly Choice[]])[] = [
    [
      words.facets.kinds,
      kinds.map(({ kind, events }) => ({
        ...field('kind', kind),
        name: words.eventKinds[kind],
        count: events,
        sign: <KindMark kind={kind} />,
      })),
    ],
    [
      words.facets.decades,
      decades.map(({ from, to, events }) => ({
        key: `${from}`,
        chosen: hasField(query, 'from', `${from}`) && hasField(query, 'to', `${to}`),
        query: toggledYears(query, from, to),
        name: words.dates.decade(from),
        count: events,
      })),
    ],
    [words.facets.people, named('person')],
    [words.facets.bodies, named('organisation')],
    [words.facets.places, named('place')],
    [
      words.facets.sources,
      sources.map(({ id, name, passages, events }) => ({
        // A title with quotation marks in it cannot stand between them.
        ...field('source', name.includes('"') ? id : name),
        name,
        count: passages || events,
      })),
    ],
  ];
  return (
    <div className="facets" aria-busy={busy}>
      {parts.map(([title, choices]) => choices.length > 0 && <Facet key={title} title={title} choices={choices} />)}
    </div>
  );
}

function Facet({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  const navigate = useNavigate();
  const most = Math.max(1, ...choices.map(({ count }) => count));
  return (
    <section className="overview-part">
      <h2 className="label">{title}</h2>
      <ul className="facet">
        {choices.map(({ key, name, count, chosen, query, sign }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={chosen}
              onClick={() => navigate({ to: '/search', search: (state) => ({ ...state, q: query }) })}
            >
              <span className="facet-name">
                {sign}
                <Name>{name}</Name>
              </span>
              <span className="figures quiet">{words.count(count)}</span>
              <span className="facet-bar" aria-hidden="true" style={{ inlineSize: `${(100 * count) / most}%` }} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
