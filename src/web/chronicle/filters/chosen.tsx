import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Filter, isOpen, noFilter, overAllTime, queryOf } from '../../address/filter.ts';
import { entityQuery, sourceQuery } from '../../api/queries.ts';
import { sayEdtf } from '../../dates/say-edtf.ts';
import { typeset } from '../../parts/typeset.ts';
import { TakeMenu } from '../../take/take-menu.tsx';
import { words } from '../../words/index.ts';

/** How many events there are, and what narrows them: each can be taken away by itself, and all at once. */
export function Chosen({
  filter,
  total,
  onChange,
}: {
  readonly filter: Filter;
  /** Undefined while it is not known. */
  readonly total: number | undefined;
  readonly onChange: (filter: Filter) => void;
}) {
  const entities = useQueries({ queries: filter.entity.map(entityQuery) });
  const sources = useQueries({ queries: filter.source.map(sourceQuery) });
  const without = <T,>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);
  const span = saySpan(filter);
  return (
    <div className="chosen">
      <p className="chosen-total figures" aria-live="polite">
        {total === undefined ? '' : words.filter.total(total)}
      </p>
      <ul>
        {filter.q && <Chip onRemove={() => onChange({ ...filter, q: null })}>{words.filter.matching(filter.q)}</Chip>}
        {span && <Chip onRemove={() => onChange(overAllTime(filter))}>{span}</Chip>}
        {filter.kind.map((kind) => (
          <Chip key={kind} onRemove={() => onChange({ ...filter, kind: without(filter.kind, kind) })}>
            {words.eventKinds[kind]}
          </Chip>
        ))}
        {filter.basis.map((basis) => (
          <Chip key={basis} onRemove={() => onChange({ ...filter, basis: without(filter.basis, basis) })}>
            {words.filter.dated[basis]}
          </Chip>
        ))}
        {filter.told.map((told) => (
          <Chip key={told} onRemove={() => onChange({ ...filter, told: without(filter.told, told) })}>
            {words.filter.told(Number(told))}
          </Chip>
        ))}
        {filter.entity.map((id, i) => (
          <Chip key={id} onRemove={() => onChange({ ...filter, entity: without(filter.entity, id) })}>
            {typeset(entities[i].data?.name ?? '…')}
          </Chip>
        ))}
        {filter.source.map((id, i) => (
          <Chip key={id} onRemove={() => onChange({ ...filter, source: without(filter.source, id) })}>
            {typeset(sources[i].data?.title ?? '…')}
          </Chip>
        ))}
      </ul>
      <TakeMenu taken={{ list: 'events', query: queryOf(filter) }} />
      {!isOpen(filter) && (
        <button type="button" className="text-button" onClick={() => onChange(noFilter)}>
          {words.filter.clear}
        </button>
      )}
    </div>
  );
}

function Chip({ children, onRemove }: { readonly children: string; readonly onRemove: () => void }): ReactNode {
  return (
    <li className="chip">
      {children}
      <button type="button" aria-label={words.filter.remove(children)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function saySpan({ from, to }: Filter): string | null {
  if (from === null) return to === null ? null : words.filter.until(sayEdtf(to));
  if (to === null) return words.filter.since(sayEdtf(from));
  return sayEdtf(from === to ? from : `${from}/${to}`);
}
